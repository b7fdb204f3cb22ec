/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.returns;

import static dev.aftersales.returns.StockModel.lot;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.action.Decision;
import dev.aftersales.spi.inventory.LotQuantity;
import dev.aftersales.spi.inventory.MoveId;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnLine;
import dev.aftersales.spi.inventory.ReturnState;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReturnPropertiesTest {

    /** Something that happens to a delivery: what it means is said where it is played. */
    record Event(int kind, int pick, int line, int amount, int lotAmount) {}

    @Provide
    Arbitrary<Event> events() {
        Arbitrary<Integer> small = Arbitraries.integers().between(0, 6);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        small,
                        Arbitraries.integers().between(0, 2),
                        small,
                        small)
                .as(Event::new);
    }

    @Provide
    Arbitrary<StockModel> stocks() {
        Arbitrary<Integer> some = Arbitraries.integers().between(1, 6);
        return Combinators.combine(some, some, some)
                .as((pieces, lotA, lotB) -> new StockModel(
                        StockModel.pieces("0", pieces),
                        StockModel.lots("1", lot("A", lotA), lot("B", lotB)),
                        StockModel.serials("2", "S0", "S1", "S2")));
    }

    @Property(tries = 500)
    @Label(
            "RET-6: whatever is returned, received, cancelled or done by others, nothing is accepted beyond what was delivered")
    void neverBeyondDelivered(@ForAll("stocks") StockModel stock, @ForAll List<@From("events") Event> events) {
        for (Event event : events) {
            boolean accepted = play(stock, event);
            if (accepted) {
                ReturnAudit.assertWithinDelivered(stock);
            }
        }
    }

    @Property(tries = 500)
    @Label("RET-2: what the form offers by default is always accepted, and nothing is left after it")
    void defaultIsAccepted(@ForAll("stocks") StockModel stock, @ForAll List<@From("events") Event> events) {
        events.forEach(event -> play(stock, event));

        DeliveryChoice choice = stock.choice();
        ReturnProducts all = choice.returnGoods().build();

        assertThat(all.lines().isEmpty()).isEqualTo(!choice.refusals().isEmpty());
        if (!all.lines().isEmpty()) {
            assertThat(stock.announce(all)).isTrue();
            assertThat(stock.choice().returnGoods().build().lines()).isEmpty();
        }
    }

    @Property(tries = 500)
    @Label("RET-3: exactly the quantities up to the form's default are accepted")
    void acceptsUpToDefault(@ForAll("stocks") StockModel stock, @ForAll List<@From("events") Event> events) {
        events.forEach(event -> play(stock, event));
        int returnable = stock.choice()
                .line(MoveId.of("0"))
                .orElseThrow()
                .returnable()
                .amount()
                .intValueExact();

        for (int amount = -1; amount <= 8; amount++) {
            boolean accepted = stock.decide(StockModel.back("0", amount)) instanceof Decision.Planned;
            assertThat(accepted).isEqualTo(amount >= 1 && amount <= returnable);
        }
    }

    /** Whether it was a return of ours that was accepted. */
    private static boolean play(StockModel stock, Event event) {
        switch (event.kind()) {
            case 0, 1 -> {
                return stock.announce(StockModel.command(line(event)));
            }
            case 2 -> replace(stock.ours, event, ReturnPropertiesTest::received);
            case 3 -> replace(stock.ours, event, ReturnPropertiesTest::cancelled);
            default -> foreign(stock, line(event));
        }
        return false;
    }

    /** Others may return too much, but not less than nothing. */
    private static void foreign(StockModel stock, LineToReturn line) {
        boolean possible =
                line.lots().stream().allMatch(lot -> lot.quantity().amount().signum() >= 0);
        if (possible) {
            stock.foreign.add(stock.expected(StockModel.command(line)));
        }
    }

    private static LineToReturn line(Event event) {
        return switch (event.line()) {
            case 0 -> StockModel.back("0", event.amount());
            case 1 ->
                StockModel.back(
                        "1",
                        event.amount(),
                        StockModel.lotBack("A", event.lotAmount()),
                        StockModel.lotBack("B", event.amount() - event.lotAmount()));
            default -> StockModel.back("2", 1, StockModel.lotBack("S" + event.amount() % 4, 1));
        };
    }

    private static void replace(List<Return> returns, Event event, BiFunction<Return, Event, Return> by) {
        if (!returns.isEmpty()) {
            int index = event.pick() % returns.size();
            returns.set(index, by.apply(returns.get(index), event));
        }
    }

    private static Return received(Return before, Event event) {
        if (before.state() == ReturnState.CANCELLED || before.state() == ReturnState.RECEIVED) {
            return before;
        }
        ReturnLine line = before.lines().get(0);
        BigDecimal received = line.planned().amount().min(line.received().add(BigDecimal.valueOf(event.amount())));
        boolean all = received.compareTo(line.planned().amount()) == 0;
        ReturnLine after = new ReturnLine(line.move(), line.planned(), received, line.lots());
        return Return.builder()
                .from(before)
                .lines(List.of(after))
                .state(all ? ReturnState.RECEIVED : ReturnState.PARTIAL)
                .build();
    }

    /** As a back end cancels: withdrawn, or cut to what was received, of lots the first ones. */
    private static Return cancelled(Return before, Event event) {
        if (before.state() == ReturnState.CANCELLED || before.state() == ReturnState.RECEIVED) {
            return before;
        }
        ReturnLine line = before.lines().get(0);
        if (line.received().signum() == 0) {
            return Return.builder().from(before).state(ReturnState.CANCELLED).build();
        }
        List<LotQuantity> lots = new ArrayList<>();
        BigDecimal rest = line.received();
        for (LotQuantity lot : line.lots()) {
            BigDecimal amount = lot.amount().min(rest);
            if (amount.signum() > 0) {
                lots.add(new LotQuantity(lot.lot(), amount));
                rest = rest.subtract(amount);
            }
        }
        ReturnLine cut = new ReturnLine(line.move(), line.planned().withAmount(line.received()), line.received(), lots);
        return Return.builder()
                .from(before)
                .lines(List.of(cut))
                .state(ReturnState.RECEIVED)
                .build();
    }
}

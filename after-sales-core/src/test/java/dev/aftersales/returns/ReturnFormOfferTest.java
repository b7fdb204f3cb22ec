/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.returns;

import static dev.aftersales.returns.StockModel.back;
import static dev.aftersales.returns.StockModel.command;
import static dev.aftersales.returns.StockModel.line;
import static dev.aftersales.returns.StockModel.lot;
import static dev.aftersales.returns.StockModel.lotBack;
import static dev.aftersales.returns.StockModel.lots;
import static dev.aftersales.returns.StockModel.pieces;
import static dev.aftersales.returns.StockModel.serials;
import static dev.aftersales.returns.StockModel.transfer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftersales.action.Decision;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.inventory.LocationId;
import dev.aftersales.spi.inventory.MoveId;
import dev.aftersales.spi.inventory.ReturnLine;
import dev.aftersales.spi.inventory.ReturnState;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReturnFormOfferTest {

    private static final MoveId ONE = MoveId.of("1");
    private static final MoveId TWO = MoveId.of("2");

    private final StockModel stock = new StockModel(pieces("1", 5), lots("2", lot("A", 3), lot("B", 2)));

    @Test
    @DisplayName("RET-2: the default is what was validated, lots included, while nothing came back")
    void defaultsToDelivered() {
        assertThat(stock.choice().returnGoods().build().lines())
                .containsExactly(back("1", 5), back("2", 5, lotBack("A", 3), lotBack("B", 2)));
    }

    @Test
    @DisplayName("D14 RET-2: after a partial return the form offers the remainder, not all that was delivered")
    void defaultsToRemainder() {
        stock.announce(command(back("1", 2), back("2", 3, lotBack("A", 2), lotBack("B", 1))));

        assertThat(stock.choice().returnGoods().build().lines())
                .containsExactly(back("1", 3), back("2", 2, lotBack("A", 1), lotBack("B", 1)));
    }

    @Test
    @DisplayName(
            "D15 RET-2: returnable is delivered less live returns, never below zero; what was cancelled does not count")
    void countsLiveReturns() {
        stock.foreign.add(transfer("RET/7", ReturnState.EXPECTED, line("1", 2, 0)));
        stock.foreign.add(transfer("RET/8", ReturnState.RECEIVED, line("1", 3, 1)));
        stock.ours.add(transfer("RET/9", ReturnState.CANCELLED, line("1", 1, 0)));
        assertThat(stock.choice().line(ONE).orElseThrow().returnable()).isEqualTo(Quantity.of(2, "pcs"));

        stock.foreign.add(transfer("RET/10", ReturnState.PARTIAL, line("1", 1, 9)));
        assertThat(stock.choice().line(ONE).orElseThrow().returnable()).isEqualTo(Quantity.of(0, "pcs"));
    }

    @Test
    @DisplayName("RET-3: quantities can be changed and lines dropped before it is built")
    void changesSelection() {
        ReturnProducts changed = stock.choice()
                .returnGoods()
                .quantity(ONE, Quantity.of(1, "pcs"))
                .lots(TWO, lotBack("A", 2))
                .location(LocationId.of("dock"))
                .reasonCode("BROKEN")
                .build();

        assertThat(changed.lines()).containsExactly(back("1", 1), back("2", 2, lotBack("A", 2)));
        assertThat(changed.location()).isEqualTo(LocationId.of("dock"));
        assertThat(changed.reasonCode()).isEqualTo("BROKEN");
        assertThat(stock.choice().returnGoods().drop(ONE).build().lines())
                .extracting(LineToReturn::move)
                .containsExactly(TWO);
        assertThat(stock.choice().returnGoods().only(ONE).build().lines())
                .extracting(LineToReturn::move)
                .containsExactly(ONE);
        assertThat(stock.choice().returnGoods().lots(TWO).build().lines())
                .extracting(LineToReturn::move)
                .containsExactly(ONE);
    }

    @Test
    @DisplayName("RET-3: a line whose quantity is changed without saying which lots come back is refused, not guessed")
    void doesNotGuessLots() {
        ReturnProducts changed = stock.choice()
                .returnGoods()
                .quantity(TWO, Quantity.of(2, "pcs"))
                .build();

        assertThat(ReturnDecisionTest.refusals(stock.decide(changed)))
                .extracting(Refusal::code)
                .containsExactly(RefusalCode.LOT_SUM_MISMATCH);
    }

    @Test
    @DisplayName("RET-2: a line or delivery of which nothing can come back says why")
    void saysWhyNothing() {
        stock.capabilities = Set.of();
        stock.announce(command(back("1", 5)));
        DeliveryChoice choice = stock.choice();

        assertThat(choice.lines())
                .extracting(
                        line -> line.move().value(),
                        line -> line.refusals().get(0).code())
                .containsExactly(tuple("1", RefusalCode.NOTHING_RETURNABLE), tuple("2", RefusalCode.NOT_SUPPORTED));
        assertThat(choice.refusals()).extracting(Refusal::code).containsExactly(RefusalCode.NOTHING_RETURNABLE);
        assertThat(choice.returnGoods().build().lines()).isEmpty();
    }

    @Test
    @DisplayName("RET-7: the form lists the serials that can still come back, and lots by what remains of them")
    void listsLots() {
        StockModel tracked = new StockModel(serials("1", "S1", "S2"), lots("2", lot("A", 3), lot("B", 2)));
        tracked.announce(command(back("1", 1, lotBack("S1", 1)), back("2", 2, lotBack("A", 2))));
        DeliveryChoice choice = tracked.choice();

        assertThat(choice.line(ONE).orElseThrow().lots()).containsExactly(lotBack("S2", 1));
        assertThat(choice.line(TWO).orElseThrow().lots()).containsExactly(lotBack("A", 1), lotBack("B", 2));
        assertThat(tracked.decide(choice.returnGoods().build())).isInstanceOf(Decision.Planned.class);
    }

    @Test
    @DisplayName("RET-2: a remainder that others left between two steps is rounded down to what can be returned")
    void roundsDown() {
        StockModel half = new StockModel(pieces("1", 5));
        half.foreign.add(transfer(
                "RET/7",
                ReturnState.RECEIVED,
                new ReturnLine(ONE, Quantity.of(1, "pcs"), new BigDecimal("0.5"), List.of())));

        assertThat(half.choice().line(ONE).orElseThrow().returnable()).isEqualTo(Quantity.of(4, "pcs"));
        assertThat(half.decide(half.choice().returnGoods().build())).isInstanceOf(Decision.Planned.class);
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.returns;

import static dev.aftersales.returns.StockModel.back;
import static dev.aftersales.returns.StockModel.command;
import static dev.aftersales.returns.StockModel.line;
import static dev.aftersales.returns.StockModel.pieces;
import static dev.aftersales.returns.StockModel.transfer;
import static dev.aftersales.returns.StockModel.weighed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftersales.action.Decision;
import dev.aftersales.action.Plan;
import dev.aftersales.command.Datum;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.UnitOfMeasure;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.DeliveryState;
import dev.aftersales.spi.inventory.InventoryCapability;
import dev.aftersales.spi.inventory.LocationId;
import dev.aftersales.spi.inventory.MoveId;
import dev.aftersales.spi.inventory.ReturnRequest;
import dev.aftersales.spi.inventory.ReturnState;
import dev.aftersales.store.CapKind;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReturnDecisionTest {

    static List<Refusal> refusals(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused) decision).refusals();
    }

    static Plan plan(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Planned.class);
        return ((Decision.Planned) decision).plan();
    }

    @Test
    @DisplayName("RET-4: a plan asks for one return of the delivery and takes its lines of their caps")
    void plansOneReturn() {
        Plan plan = plan(new StockModel(pieces("1", 5), pieces("2", 3)).decide(back("1", 2), back("2", 3)));

        assertThat(plan.steps()).singleElement().satisfies(step -> {
            ReturnRequest request = (ReturnRequest) step.request();
            assertThat(step.pivot()).isTrue();
            assertThat(request.inert()).isFalse();
            assertThat(request.delivery()).isEqualTo(StockModel.OUT);
            assertThat(request.customer()).isEqualTo(StockModel.GEMINI);
            assertThat(request.lines())
                    .extracting(
                            line -> line.move().value(),
                            line -> line.quantity().amount().intValue())
                    .containsExactly(tuple("1", 2), tuple("2", 3));
        });
        assertThat(plan.claims())
                .extracting(
                        claim -> claim.key().kind(),
                        claim -> claim.key().line(),
                        claim -> claim.quantity().intValue())
                .containsExactly(tuple(CapKind.RETURN_QUANTITY, "1", 2), tuple(CapKind.RETURN_QUANTITY, "2", 3));
    }

    @Test
    @DisplayName("RET-4: a staged back end makes a draft first; only making it expected moves goods")
    void plansStaged() {
        StockModel stock = new StockModel(pieces("1", 5));
        stock.staged = true;

        Plan plan = plan(stock.decide(back("1", 2)));

        assertThat(plan.steps())
                .extracting(
                        step -> step.effect().name(),
                        step -> step.pivot(),
                        step -> ((ReturnRequest) step.request()).inert())
                .containsExactly(
                        tuple("inventory.createReturn", false, true), tuple("inventory.activateReturn", true, true));
    }

    @Test
    @DisplayName("RET-3: more than remains is refused with what remains")
    void refusesMoreThanRemains() {
        StockModel stock = new StockModel(pieces("1", 5));
        stock.ours.add(transfer("RET/1", ReturnState.PARTIAL, line("1", 2, 1)));
        stock.foreign.add(transfer("RET/2", ReturnState.RECEIVED, line("1", 4, 1)));

        assertThat(stock.announce(command(back("1", 2)))).isTrue();
        assertThat(refusals(stock.decide(back("1", 1))))
                .containsExactly(Refusal.at("lines[0].quantity", RefusalCode.EXCEEDS_RETURNABLE)
                        .with("remaining", Datum.of(Quantity.of(0, "pcs"))));
    }

    @Test
    @DisplayName("RET-3: a quantity is above zero")
    void refusesZeroAndLess() {
        StockModel stock = new StockModel(pieces("1", 5));

        assertThat(refusals(stock.decide(back("1", 0))))
                .extracting(Refusal::code)
                .containsExactly(RefusalCode.NOT_POSITIVE);
        assertThat(refusals(stock.decide(back("1", -2))))
                .extracting(Refusal::code)
                .containsExactly(RefusalCode.NOT_POSITIVE);
    }

    @Test
    @DisplayName("RET-3: a quantity is in the unit of the delivery line and a multiple of its rounding")
    void refusesOtherUnitsAndSteps() {
        StockModel stock = new StockModel(weighed("1", "2.5"));

        assertThat(refusals(stock.decide(back("1", 1))))
                .containsExactly(Refusal.at("lines[0].quantity", RefusalCode.UNIT_MISMATCH)
                        .with("unit", Datum.of(UnitOfMeasure.of("kg"))));
        assertThat(refusals(stock.decide(kilos("0.0005"))))
                .containsExactly(Refusal.at("lines[0].quantity", RefusalCode.EXCESS_DECIMALS)
                        .with("step", Datum.of(new BigDecimal("0.001"))));
        assertThat(stock.decide(kilos("2.499"))).isInstanceOf(Decision.Planned.class);
    }

    private static LineToReturn kilos(String amount) {
        return LineToReturn.of(MoveId.of("1"), Quantity.of(new BigDecimal(amount), UnitOfMeasure.of("kg")));
    }

    @Test
    @DisplayName("RET-3: every violation is reported with its field, a line named twice and an unknown one among them")
    void reportsAllViolations() {
        StockModel stock = new StockModel(pieces("1", 5), pieces("2", 1));
        stock.capabilities = Set.of(InventoryCapability.REASON_REQUIRED);
        ReturnProducts command = new ReturnProducts(
                StockModel.TICKET,
                StockModel.OUT,
                List.of(back("1", 6), back("1", 1), back("9", 1), back("2", 1, StockModel.lotBack("L", 1))),
                LocationId.of("dock"),
                null);

        assertThat(refusals(stock.decide(command)))
                .extracting(Refusal::field, Refusal::code)
                .containsExactly(
                        tuple("location", RefusalCode.NOT_SUPPORTED),
                        tuple("reasonCode", RefusalCode.REASON_REQUIRED),
                        tuple("lines[0].quantity", RefusalCode.EXCEEDS_RETURNABLE),
                        tuple("lines[1].move", RefusalCode.DUPLICATE_LINE),
                        tuple("lines[2].move", RefusalCode.LINE_NOT_FOUND),
                        tuple("lines[3].lots", RefusalCode.LOTS_NOT_ALLOWED));
    }

    @Test
    @DisplayName("RET-4: place and reason go to a back end that takes them")
    void passesPlaceAndReason() {
        StockModel stock = new StockModel(pieces("1", 5));
        stock.capabilities = EnumSet.allOf(InventoryCapability.class);
        ReturnProducts command = new ReturnProducts(
                StockModel.TICKET, StockModel.OUT, List.of(back("1", 1)), LocationId.of("dock"), "BROKEN");

        ReturnRequest request =
                (ReturnRequest) plan(stock.decide(command)).steps().get(0).request();

        assertThat(request.location()).isEqualTo(LocationId.of("dock"));
        assertThat(request.reasonCode()).isEqualTo("BROKEN");
    }

    @Test
    @DisplayName("RET-1: only a done delivery of the customer can come back")
    void refusesOtherDeliveries() {
        Delivery done = StockModel.delivery(pieces("1", 5));
        Delivery open = Delivery.builder().from(done).state(DeliveryState.OPEN).build();
        Delivery strange =
                Delivery.builder().from(done).customer(CustomerId.of("azure")).build();

        assertThat(refusals(decideUnreturnable(Optional.empty())))
                .containsExactly(Refusal.at("delivery", RefusalCode.DELIVERY_NOT_FOUND));
        assertThat(refusals(decideUnreturnable(Optional.of(open))))
                .containsExactly(Refusal.at("delivery", RefusalCode.DELIVERY_NOT_DONE));
        assertThat(refusals(decideUnreturnable(Optional.of(strange))))
                .containsExactly(Refusal.at("delivery", RefusalCode.DELIVERY_OF_OTHER_CUSTOMER));
    }

    private static Decision decideUnreturnable(Optional<Delivery> delivery) {
        ReturnFacts facts =
                new ReturnFacts(StockModel.GEMINI, StockModel.ALL_BUT_REASON, false, delivery, Optional.empty());
        return ReturnDecision.decide(command(back("1", 1)), facts);
    }
}

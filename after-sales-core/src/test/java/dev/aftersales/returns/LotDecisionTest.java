/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.returns;

import static dev.aftersales.returns.ReturnDecisionTest.plan;
import static dev.aftersales.returns.ReturnDecisionTest.refusals;
import static dev.aftersales.returns.StockModel.back;
import static dev.aftersales.returns.StockModel.command;
import static dev.aftersales.returns.StockModel.line;
import static dev.aftersales.returns.StockModel.lot;
import static dev.aftersales.returns.StockModel.lotBack;
import static dev.aftersales.returns.StockModel.lots;
import static dev.aftersales.returns.StockModel.serials;
import static dev.aftersales.returns.StockModel.transfer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftersales.action.Plan;
import dev.aftersales.command.Datum;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.LotNumber;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.inventory.InventoryCapability;
import dev.aftersales.spi.inventory.MoveId;
import dev.aftersales.spi.inventory.ReturnState;
import dev.aftersales.store.CapKind;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LotDecisionTest {

    private final StockModel stock = new StockModel(lots("1", lot("A", 3), lot("B", 2)), serials("2", "S1", "S2"));

    @Test
    @DisplayName("RET-7: lots and serials take of their own caps as well as of the line's")
    void claimsLots() {
        Plan plan = plan(stock.decide(back("1", 4, lotBack("A", 2), lotBack("B", 2)), back("2", 1, lotBack("S2", 1))));

        assertThat(plan.claims())
                .extracting(
                        claim -> claim.key().kind(),
                        claim -> claim.key().line(),
                        claim -> claim.quantity().intValue())
                .containsExactly(
                        tuple(CapKind.RETURN_QUANTITY, "1", 4),
                        tuple(CapKind.RETURN_LOT, "1/A", 2),
                        tuple(CapKind.RETURN_LOT, "1/B", 2),
                        tuple(CapKind.RETURN_QUANTITY, "2", 1),
                        tuple(CapKind.RETURN_LOT, "2/S2", 1));
    }

    @Test
    @DisplayName("RET-7: a tracked line names its lots, and they add up to its quantity")
    void requiresLotsThatAddUp() {
        assertThat(refusals(stock.decide(back("1", 2))))
                .containsExactly(Refusal.at("lines[0].lots", RefusalCode.LOTS_REQUIRED));
        assertThat(refusals(stock.decide(back("1", 3, lotBack("A", 1), lotBack("B", 1)))))
                .containsExactly(Refusal.at("lines[0].lots", RefusalCode.LOT_SUM_MISMATCH)
                        .with("sum", Datum.of(Quantity.of(2, "pcs"))));
    }

    @Test
    @DisplayName("RET-7: a lot is capped by what that delivery line shipped of it")
    void capsPerLot() {
        stock.foreign.add(transfer("RET/9", ReturnState.EXPECTED, line("1", 1, 0, lot("A", 1))));

        assertThat(refusals(stock.decide(back("1", 4, lotBack("A", 3), lotBack("B", 1)))))
                .containsExactly(Refusal.at("lines[0].lots[0].quantity", RefusalCode.EXCEEDS_RETURNABLE)
                        .with("remaining", Datum.of(Quantity.of(2, "pcs"))));
    }

    @Test
    @DisplayName("RET-7: a lot or serial that the line did not ship, or is named twice, is refused")
    void refusesStrangeLots() {
        assertThat(refusals(stock.decide(back("1", 2, lotBack("S1", 1), lotBack("A", 1)))))
                .containsExactly(Refusal.at("lines[0].lots[0].lot", RefusalCode.LOT_NOT_DELIVERED));
        assertThat(refusals(stock.decide(back("2", 2, lotBack("S1", 1), lotBack("S1", 1)))))
                .containsExactly(Refusal.at("lines[0].lots[1].lot", RefusalCode.DUPLICATE_LINE));
    }

    @Test
    @DisplayName("RET-7: a serial has quantity one and is returned at most once")
    void serialOnce() {
        assertThat(refusals(stock.decide(back("2", 2, lotBack("S1", 2)))))
                .containsExactly(Refusal.at("lines[0].lots[0].quantity", RefusalCode.SERIAL_QUANTITY));
        assertThat(stock.announce(command(back("2", 1, lotBack("S1", 1))))).isTrue();
        assertThat(refusals(stock.decide(back("2", 1, lotBack("S1", 1)))))
                .containsExactly(Refusal.at("lines[0].lots[0].quantity", RefusalCode.EXCEEDS_RETURNABLE)
                        .with("remaining", Datum.of(Quantity.of(0, "pcs"))));
    }

    @Test
    @DisplayName("RET-7: where the back end does not return by lot or serial, a tracked line does not come back")
    void refusesUntrackedBackEnd() {
        stock.capabilities = Set.of(InventoryCapability.LOTS);

        assertThat(refusals(stock.decide(back("2", 1), back("1", 1, lotBack("A", 1)))))
                .containsExactly(Refusal.at("lines[0].lots", RefusalCode.NOT_SUPPORTED)
                        .with("capability", Datum.of(InventoryCapability.SERIALS)));
    }

    @Test
    @DisplayName("RET-7: the caps of two lots never coincide, whatever their names")
    void keepsLotsApart() {
        assertThat(ReturnCap.of(MoveId.of("a"), LotNumber.of("b/c")))
                .isNotEqualTo(ReturnCap.of(MoveId.of("a/b"), LotNumber.of("c")));
        assertThat(ReturnCap.of(MoveId.of("a%2F"), LotNumber.of("c")))
                .isNotEqualTo(ReturnCap.of(MoveId.of("a/"), LotNumber.of("c")));
    }
}

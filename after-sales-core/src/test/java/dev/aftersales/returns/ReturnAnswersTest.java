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

import dev.aftersales.action.DocumentFacts;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.DeliveryId;
import dev.aftersales.spi.inventory.Move;
import dev.aftersales.spi.inventory.MoveId;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnId;
import dev.aftersales.spi.inventory.ReturnLine;
import dev.aftersales.spi.inventory.ReturnRequest;
import dev.aftersales.spi.inventory.ReturnState;
import dev.aftersales.spi.inventory.Tracking;
import dev.aftersales.store.DocumentStanding;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReturnAnswersTest {

    private final StockModel stock = new StockModel(pieces("1", 5), lots("2", lot("A", 3), lot("B", 2)));
    private final ReturnRequest asked = (ReturnRequest) ReturnDecisionTest.plan(
                    stock.decide(command(back("1", 2), back("2", 3, lotBack("A", 2), lotBack("B", 1)))))
            .steps()
            .get(0)
            .request();

    private static final ReturnLine PLAIN = line("1", 2, 0);
    private static final ReturnLine TRACKED = line("2", 3, 0, lot("A", 2), lot("B", 1));

    @Test
    @DisplayName("EXE-6: a return as asked passes, and so does one that went on since or lists its lots otherwise")
    void acceptsWhatWasAsked() {
        List<Return> good = List.of(
                transfer("RET/1", ReturnState.EXPECTED, PLAIN, TRACKED),
                transfer("RET/1", ReturnState.EXPECTED, line("2", 3, 0, lot("B", 1), lot("A", 2)), PLAIN),
                transfer("RET/1", ReturnState.PARTIAL, line("1", 2, 2), TRACKED),
                transfer("RET/1", ReturnState.PARTIAL, line("2", 3, 1, lot("A", 1), lot("B", 2))),
                transfer("RET/1", ReturnState.RECEIVED, line("1", 1, 1)),
                transfer("RET/1", ReturnState.CANCELLED, PLAIN, TRACKED));

        assertThat(good)
                .allSatisfy(answer -> assertThat(CreatedReturn.violation(asked, answer, false))
                        .isEmpty());
    }

    @Test
    @DisplayName(
            "EXE-6: a return of another delivery or customer, of more than asked or still a draft breaks the contract")
    void noticesBrokenAnswers() {
        Return right = transfer("RET/1", ReturnState.EXPECTED, PLAIN, TRACKED);
        List<Return> broken = List.of(
                Return.builder().from(right).delivery(DeliveryId.of("OUT/2")).build(),
                Return.builder().from(right).customer(CustomerId.of("azure")).build(),
                Return.builder().from(right).state(ReturnState.DRAFT).build(),
                transfer("RET/1", ReturnState.EXPECTED, PLAIN),
                transfer("RET/1", ReturnState.EXPECTED, line("1", 4, 0), TRACKED),
                transfer("RET/1", ReturnState.EXPECTED, line("1", 1, 0), TRACKED),
                transfer("RET/1", ReturnState.EXPECTED, PLAIN, line("2", 3, 0, lot("A", 3))),
                transfer("RET/1", ReturnState.PARTIAL, line("1", 3, 1), TRACKED),
                transfer("RET/1", ReturnState.RECEIVED, PLAIN, TRACKED, line("3", 1, 1)),
                transfer(" ", ReturnState.EXPECTED, PLAIN, TRACKED),
                transfer(
                        "RET/1",
                        ReturnState.EXPECTED,
                        new ReturnLine(MoveId.of("1"), Quantity.of(2, "box"), BigDecimal.ZERO, List.of()),
                        TRACKED));

        assertThat(broken)
                .allSatisfy(answer -> assertThat(CreatedReturn.violation(asked, answer, false))
                        .isPresent());
        assertThat(CreatedReturn.violation(asked, broken.get(2), true)).isEmpty();
    }

    @Test
    @DisplayName("EXE-6: a delivery that contradicts itself is not computed with")
    void noticesBrokenDeliveries() {
        Move sound = pieces("1", 5);
        List<Move> broken = List.of(
                Move.builder().from(sound).quantity(Quantity.of(-1, "pcs")).build(),
                Move.builder().from(sound).unitRounding(BigDecimal.ZERO).build(),
                Move.builder().from(sound).addLots(lot("A", 5)).build(),
                Move.builder().from(sound).tracking(Tracking.LOT).build(),
                Move.builder()
                        .from(sound)
                        .tracking(Tracking.LOT)
                        .addLots(lot("A", 3), lot("A", 2))
                        .build(),
                Move.builder()
                        .from(sound)
                        .tracking(Tracking.SERIAL)
                        .addLots(lot("A", 5))
                        .build(),
                Move.builder()
                        .from(sound)
                        .tracking(Tracking.LOT)
                        .addLots(lot("A", 6), lot("B", -1))
                        .build(),
                new Move(sound.id(), sound.product(), sound.quantity(), sound.unitRounding(), null, List.of(), null));

        assertThat(InventoryAnswers.flaw(StockModel.delivery(sound, serials("2", "S1"))))
                .isEmpty();
        assertThat(broken)
                .allSatisfy(move -> assertThat(InventoryAnswers.flaw(StockModel.delivery(move)))
                        .isPresent());
        assertThat(InventoryAnswers.flaw(StockModel.delivery(sound, sound))).hasValue("delivery OUT/1, line 1");
        assertThat(InventoryAnswers.flaw(StockModel.delivery(pieces("1", 0)))).isEmpty();
    }

    @Test
    @DisplayName("EXE-6: returns that count in other units, or lines that are not the delivery's, are not added up")
    void noticesBrokenReturns() {
        Delivery delivery = stock.delivery;
        Return boxes = transfer(
                "RET/1",
                ReturnState.EXPECTED,
                new ReturnLine(MoveId.of("1"), Quantity.of(2, "box"), BigDecimal.ZERO, List.of()));
        List<Return> broken = List.of(
                boxes,
                transfer("RET/1", ReturnState.EXPECTED, line("7", 1, 0)),
                transfer("RET/1", ReturnState.EXPECTED, line("1", 1, -1)),
                new Return(
                        ReturnId.of("RET/1"),
                        null,
                        null,
                        StockModel.OUT,
                        StockModel.GEMINI,
                        List.of(PLAIN),
                        null,
                        null),
                Return.builder()
                        .from(boxes)
                        .lines(List.of(PLAIN))
                        .delivery(DeliveryId.of("OUT/2"))
                        .build());

        assertThat(InventoryAnswers.flaw(List.of(transfer("RET/1", ReturnState.EXPECTED, PLAIN)), delivery))
                .isEmpty();
        assertThat(broken)
                .allSatisfy(wrong -> assertThat(InventoryAnswers.flaw(List.of(wrong), delivery))
                        .isPresent());
    }

    @Test
    @DisplayName("EXE-6: a list of returns with nothing in it, where a return should be, is not added up")
    void noticesMissingReturns() {
        assertThat(InventoryAnswers.flaw(Collections.singletonList(null), stock.delivery))
                .hasValue("a return of delivery OUT/1 is incomplete");
        Return idle = transfer("RET/1", ReturnState.EXPECTED, line("1", 0, 0, lot("A", 0)));
        assertThat(InventoryAnswers.flaw(List.of(idle), stock.delivery)).isEmpty();
    }

    @Test
    @DisplayName(
            "RET-5: a return counts behind the smart button in every state but a draft, and is settled when it is closed")
    void standing() {
        assertThat(Arrays.stream(ReturnState.values()))
                .extracting(state -> ReturnDocuments.tracked(StockModel.TENANT, transfer("RET/1", state, PLAIN), false)
                        .facts())
                .extracting(DocumentFacts::state, DocumentFacts::standing, DocumentFacts::settled)
                .containsExactly(
                        tuple("DRAFT", DocumentStanding.OPEN_WORK, false),
                        tuple("EXPECTED", DocumentStanding.COUNTED, false),
                        tuple("PARTIAL", DocumentStanding.COUNTED, false),
                        tuple("RECEIVED", DocumentStanding.COUNTED, true),
                        tuple("CANCELLED", DocumentStanding.COUNTED, true));
    }

    @Test
    @DisplayName("RET-6: an overshoot that the back end itself allowed is noticed, of a line or of a lot")
    void noticesOvershoot() {
        Return all = transfer("RET/1", ReturnState.EXPECTED, line("1", 5, 0), line("2", 3, 0, lot("A", 3)));
        Return oneMore = transfer("RET/2", ReturnState.RECEIVED, line("1", 1, 1));
        Return lotAgain = transfer("RET/3", ReturnState.EXPECTED, line("2", 1, 0, lot("A", 1)));

        assertThat(Overshoot.of(stock.delivery, List.of(all))).isFalse();
        assertThat(Overshoot.of(stock.delivery, List.of(all, oneMore))).isTrue();
        assertThat(Overshoot.of(stock.delivery, List.of(all, lotAgain))).isTrue();
    }
}

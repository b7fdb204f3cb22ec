/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.command.constraint.Constraints;
import dev.aftersales.spi.LotNumber;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.UnitOfMeasure;
import dev.aftersales.spi.inventory.MoveId;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReturnConstraintsTest {

    private final Constraints constraints = new Constraints();

    @Test
    @DisplayName("D10 TKT-6: a return with everything missing names every missing field at once")
    void namesMissingFields() {
        assertThat(constraints.violations(ReturnProducts.builder().build()))
                .extracting(Refusal::field, Refusal::code)
                .containsExactlyInAnyOrder(
                        tuple("ticket", RefusalCode.REQUIRED),
                        tuple("delivery", RefusalCode.REQUIRED),
                        tuple("lines", RefusalCode.REQUIRED));
        assertThat(constraints.violations(CancelReturn.builder().build()))
                .extracting(Refusal::field, Refusal::code)
                .containsExactlyInAnyOrder(
                        tuple("ticket", RefusalCode.REQUIRED), tuple("returnId", RefusalCode.REQUIRED));
    }

    @Test
    @DisplayName("RET-3: a return has at least one line; missing lines, quantities and lots are refused where they are")
    void namesMissingElements() {
        LineToReturn incomplete = new LineToReturn(null, null, Arrays.asList(null, new LotToReturn(null, null)));
        ReturnProducts command =
                new ReturnProducts(StockModel.TICKET, StockModel.OUT, Arrays.asList(null, incomplete), null, null);

        assertThat(constraints.violations(command))
                .extracting(Refusal::field, Refusal::code)
                .containsExactlyInAnyOrder(
                        tuple("lines[0]", RefusalCode.REQUIRED),
                        tuple("lines[1].move", RefusalCode.REQUIRED),
                        tuple("lines[1].quantity", RefusalCode.REQUIRED),
                        tuple("lines[1].lots[0]", RefusalCode.REQUIRED),
                        tuple("lines[1].lots[1].lot", RefusalCode.REQUIRED),
                        tuple("lines[1].lots[1].quantity", RefusalCode.REQUIRED));
    }

    @Test
    @DisplayName("TKT-6: values that cannot be stored or computed with are refused by name")
    void namesMalformedValues() {
        Quantity endless = Quantity.of(new BigDecimal("1e-30"), UnitOfMeasure.of("pcs"));
        LineToReturn odd = new LineToReturn(
                MoveId.of("a\u0000"), endless, List.of(new LotToReturn(LotNumber.of(" "), Quantity.of(1, "pcs"))));
        ReturnProducts command =
                new ReturnProducts(StockModel.TICKET, StockModel.OUT, List.of(odd), null, "x".repeat(65));

        assertThat(constraints.violations(command))
                .extracting(Refusal::field, Refusal::code)
                .containsExactlyInAnyOrder(
                        tuple("lines[0].move", RefusalCode.INVALID),
                        tuple("lines[0].quantity", RefusalCode.INVALID),
                        tuple("lines[0].lots[0].lot", RefusalCode.REQUIRED),
                        tuple("reasonCode", RefusalCode.TOO_LONG));
    }

    @Test
    @DisplayName("TKT-6: a return has room for many lines, and says how many")
    void limitsLines() {
        List<LineToReturn> many = Collections.nCopies(501, StockModel.back("1", 1));

        assertThat(constraints.violations(new ReturnProducts(StockModel.TICKET, StockModel.OUT, many, null, null)))
                .extracting(Refusal::field, Refusal::code)
                .containsExactly(tuple("lines", RefusalCode.TOO_LONG));
    }
}

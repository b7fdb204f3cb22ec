/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.repair;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.constraint.Constraints;
import dev.aftersales.spi.Note;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.UnitOfMeasure;
import dev.aftersales.spi.repair.InvoiceMethod;
import dev.aftersales.spi.repair.RepairId;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RepairConstraintsTest {

    private final Constraints constraints = new Constraints();

    @Test
    @DisplayName("TKT-6: an empty command is refused with each field that it lacks")
    void empty() {
        assertThat(fields(CreateRepair.builder().build()))
                .containsExactlyInAnyOrder("ticket REQUIRED", "description REQUIRED", "invoiceMethod REQUIRED");
        assertThat(fields(InvoiceRepair.builder().build()))
                .containsExactlyInAnyOrder("ticket REQUIRED", "repair REQUIRED");
    }

    @Test
    @DisplayName("TKT-6: null lines, broken quantities and over-long notes are refused by path, and nothing throws")
    void broken() {
        CreateRepair command = new CreateRepair(
                Samples.TICKET,
                null,
                new Quantity(new BigDecimal("1e300"), UnitOfMeasure.of("pcs")),
                null,
                " ",
                null,
                null,
                InvoiceMethod.NO_INVOICE,
                false,
                Arrays.asList(null, new PlannedLine(null, null)),
                Collections.nCopies(101, new PlannedLine(ProductId.of("labour"), null)),
                Note.of("x".repeat(10_001)),
                null);

        assertThat(fields(command))
                .containsExactlyInAnyOrder(
                        "description REQUIRED",
                        "internalNote TOO_LONG",
                        "operations TOO_LONG",
                        "parts[0] REQUIRED",
                        "parts[1].product REQUIRED",
                        "quantity INVALID");
    }

    @Test
    @DisplayName("REP-1: with ticket, description and invoice method alone, nothing is missing")
    void enough() {
        assertThat(fields(Samples.command().build())).isEmpty();
        assertThat(new CreateRepair(
                                Samples.TICKET,
                                null,
                                null,
                                null,
                                "Makes a noise",
                                null,
                                null,
                                InvoiceMethod.NO_INVOICE,
                                false,
                                null,
                                null,
                                null,
                                null)
                        .parts())
                .isEmpty();
    }

    @Test
    @DisplayName("TKT-6: an id with control characters is refused")
    void controlCharacters() {
        assertThat(fields(CancelRepair.builder()
                        .ticket(Samples.TICKET)
                        .repair(RepairId.of("RO\u0007"))
                        .build()))
                .containsExactly("repair INVALID");
    }

    @Test
    @DisplayName("REP-5: what a command says of itself holds neither note")
    void notesAreHidden() {
        CreateRepair command = Samples.command()
                .internalNote(Note.of("customer is difficult"))
                .quotationNote(Note.of("as agreed by phone"))
                .build();

        assertThat(command.toString()).doesNotContain("difficult").doesNotContain("by phone");
    }

    private List<String> fields(Object command) {
        return constraints.violations(command).stream()
                .map(refusal -> refusal.field() + " " + refusal.code())
                .toList();
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.command.constraint.WellFormed;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteId;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * Cancels a draft credit note, so that its amounts can be refunded again (REF-12).
 *
 * @param ticket the ticket
 * @param creditNote the draft
 */
@Value.Builder
public record CancelCreditNote(
        @NotNull @WellFormed TicketRef ticket,
        @NotNull @WellFormed CreditNoteId creditNote) implements RefundCommand<CreditNote> {

    /**
     * An empty builder.
     *
     * @return a builder; it builds with values missing, and executing the command refuses each by name
     */
    public static CancelCreditNoteBuilder builder() {
        return new CancelCreditNoteBuilder();
    }
}

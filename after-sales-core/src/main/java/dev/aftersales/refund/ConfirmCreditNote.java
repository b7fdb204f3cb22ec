/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.command.constraint.WellFormed;
import dev.aftersales.spi.DocumentVersion;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteId;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Posts a draft credit note (REF-7); it is matched with its invoice where something is owed.
 *
 * @param ticket the ticket
 * @param creditNote the draft
 * @param version the version of the draft that was seen; null only where the back end has none
 */
@Value.Builder
public record ConfirmCreditNote(
        @NotNull @WellFormed TicketRef ticket,
        @NotNull @WellFormed CreditNoteId creditNote,
        @WellFormed @Nullable DocumentVersion version)
        implements RefundCommand<CreditNote> {

    /**
     * An empty builder.
     *
     * @return a builder; it builds with values missing, and executing the command refuses each by name
     */
    public static ConfirmCreditNoteBuilder builder() {
        return new ConfirmCreditNoteBuilder();
    }
}

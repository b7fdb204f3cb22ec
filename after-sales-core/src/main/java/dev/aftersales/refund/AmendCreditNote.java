/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.command.constraint.WellFormed;
import dev.aftersales.entitlement.share.CreditSelection;
import dev.aftersales.spi.DocumentVersion;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Changes a draft credit note (REF-7). Quantities and amounts are those of the whole credit note, not differences: what the
 * draft credited so far is free again for it.
 *
 * @param ticket the ticket
 * @param creditNote the draft
 * @param version the version of the draft that was seen; null only where the back end has none (REF-7)
 * @param lines what to credit now, in place of all its lines; empty to leave them as they are
 * @param date its new date; null to leave it
 * @param reason its new reason; null to leave it
 */
@Value.Builder
public record AmendCreditNote(
        @NotNull @WellFormed TicketRef ticket,
        @NotNull @WellFormed CreditNoteId creditNote,
        @WellFormed @Nullable DocumentVersion version,
        @Size(max = IssueRefund.MAX_LINES) List<@NotNull @Valid CreditSelection> lines,
        @Nullable LocalDate date,
        @WellFormed(max = IssueRefund.MAX_REASON) @Nullable String reason)
        implements RefundCommand<CreditNote> {

    /**
     * Copies the list, whatever is in it.
     *
     * @param ticket the ticket
     * @param creditNote the draft
     * @param version the version of the draft that was seen; null only where the back end has none (REF-7)
     * @param lines what to credit now, in place of all its lines; empty to leave them as they are
     * @param date its new date; null to leave it
     * @param reason its new reason; null to leave it
     */
    public AmendCreditNote {
        lines = lines == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(lines));
    }

    /**
     * An empty builder.
     *
     * @return a builder; it builds with values missing, and executing the command refuses each by name
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds the command; not thread-safe. */
    public static final class Builder extends AmendCreditNoteBuilder implements CreditLines<Builder> {

        Builder() {}
    }
}

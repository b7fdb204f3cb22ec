/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.accounting;

import dev.aftersales.spi.DocumentVersion;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Changes to a draft credit note; it replaces all its lines.
 *
 * @param id the draft
 * @param version the version that was seen
 * @param lines what to credit now, per line; never empty
 * @param date the date of the credit note
 * @param reason why, to be printed
 */
@Value.Builder
public record AmendRequest(
        CreditNoteId id, @Nullable DocumentVersion version, List<CreditNoteLine> lines, LocalDate date, String reason) {

    /**
     * Copies the collections it is given.
     *
     * @param id the draft
     * @param version the version that was seen
     * @param lines what to credit now, per line; never empty
     * @param date the date of the credit note
     * @param reason why, to be printed
     */
    public AmendRequest {
        lines = List.copyOf(lines);
    }

    /**
     * An empty builder.
     *
     * @return a builder; {@code build()} throws {@link IllegalStateException} naming each value left out that is not marked nullable
     */
    public static AmendRequestBuilder builder() {
        return new AmendRequestBuilder();
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.command.Datum;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.DocumentVersion;
import org.jspecify.annotations.Nullable;

/** Refusals that several commands share. */
final class Refusals {

    private Refusals() {}

    /** Another version than the one that was seen. */
    static Refusal changed(String field, @Nullable DocumentVersion current) {
        Refusal refusal = Refusal.at(field, RefusalCode.DOCUMENT_CHANGED);
        return current == null ? refusal : refusal.with("version", Datum.of(current));
    }

    /** More than remains of the invoice. */
    static Refusal exceeds(String field, InvoiceAccount account) {
        return Refusal.at(field, RefusalCode.EXCEEDS_REFUNDABLE)
                .with("remaining", Datum.of(account.remaining().total()));
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.accounting;

import dev.aftersales.examples.backoffice.effect.Refused;
import dev.aftersales.examples.backoffice.effect.Text;
import dev.aftersales.spi.DocumentVersion;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.accounting.AmendRequest;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteState;
import dev.aftersales.spi.accounting.CreditRequest;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceState;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the books refuse for who, when and in which state. See {@link LineChecks} and {@link CreditCap} for how much. */
final class CreditChecks {

    private static final int LONGEST_REASON = 10_000;

    private static final int LONGEST_CODE = 100;

    private CreditChecks() {}

    static void creditable(Invoice invoice, CreditRequest request) {
        if (!invoice.billTo().equals(request.billTo())) {
            throw Refused.notFound("invoice", invoice.id());
        }
        if (invoice.state() != InvoiceState.POSTED) {
            throw Refused.wrongState(invoice.state());
        }
        sameVersion(invoice.version(), request.version());
        openPeriod(invoice, request.date());
        Text.require(request.reason(), LONGEST_REASON);
        Text.require(request.reasonCode(), LONGEST_CODE);
        LineChecks.sound(invoice, request.lines());
    }

    static void amendable(Invoice invoice, CreditNote draft, AmendRequest request) {
        draft(draft, request.version());
        openPeriod(invoice, request.date());
        Text.require(request.reason(), LONGEST_REASON);
        LineChecks.sound(invoice, request.lines());
    }

    static void postable(Invoice invoice, CreditNote draft, @Nullable DocumentVersion seen) {
        draft(draft, seen);
        openPeriod(invoice, draft.date());
    }

    static void draft(CreditNote note, @Nullable DocumentVersion seen) {
        if (note.state() != CreditNoteState.DRAFT) {
            throw Refused.wrongState(note.state());
        }
        sameVersion(note.version(), seen);
    }

    private static void sameVersion(@Nullable DocumentVersion current, @Nullable DocumentVersion seen) {
        if (seen != null && !seen.equals(current)) {
            throw new PortRefused(
                    PortRefusalCode.DOCUMENT_CHANGED, Map.of("seen", seen.value(), "current", String.valueOf(current)));
        }
    }

    private static void openPeriod(Invoice invoice, LocalDate date) {
        LocalDate firstOpen = invoice.company().firstOpenDate();
        if (firstOpen != null && date.isBefore(firstOpen)) {
            throw new PortRefused(PortRefusalCode.PERIOD_LOCKED, Map.of("firstOpenDate", firstOpen.toString()));
        }
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.command.Datum;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.accounting.Invoice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The date of a credit note (REF-14).
 *
 * @param invoice the invoice
 * @param today today in the zone of its company
 */
record CreditDate(Invoice invoice, LocalDate today) {

    /** Today, or the first day after it that is neither before the invoice nor locked. */
    LocalDate byDefault() {
        LocalDate day = later(today, invoice.date());
        LocalDate open = invoice.company().firstOpenDate();
        return open == null ? day : later(day, open);
    }

    /**
     * Why a credit note cannot have a date.
     *
     * @param date the date
     * @param posted whether it is posted at once, and so cannot lie in the future
     */
    List<Refusal> refusals(LocalDate date, boolean posted) {
        List<Refusal> refusals = new ArrayList<>();
        if (date.isBefore(invoice.date())) {
            refusals.add(at(RefusalCode.DATE_BEFORE_INVOICE).with("invoiceDate", Datum.of(invoice.date())));
        }
        @Nullable LocalDate open = invoice.company().firstOpenDate();
        if (open != null && date.isBefore(open)) {
            refusals.add(at(RefusalCode.PERIOD_LOCKED).with("firstOpenDate", Datum.of(open)));
        }
        if (posted && date.isAfter(today)) {
            refusals.add(at(RefusalCode.DATE_IN_FUTURE).with("today", Datum.of(today)));
        }
        return refusals;
    }

    private static Refusal at(RefusalCode code) {
        return Refusal.at("date", code);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}

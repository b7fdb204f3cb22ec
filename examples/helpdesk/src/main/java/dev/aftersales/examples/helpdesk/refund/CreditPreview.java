/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.refund;

import dev.aftersales.action.PlannedEffect;
import dev.aftersales.action.Preview;
import dev.aftersales.spi.accounting.AmendRequest;
import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.CreditRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * What will be credited, before anything is (TKT-7).
 *
 * @param totals what the credit note will come to; empty when it would be refused
 * @param remaining what of the invoice remains after it, tax included
 * @param problems why it would be refused
 */
record CreditPreview(Optional<Totals> totals, Money remaining, List<String> problems) {

    CreditPreview {
        problems = List.copyOf(problems);
    }

    /** Of an entry that cannot be read, or would be refused. */
    static CreditPreview refused(Money available, List<String> problems) {
        return new CreditPreview(Optional.empty(), available, problems);
    }

    /** Of what the library would do. */
    static CreditPreview of(Preview preview, Money available, List<String> problems) {
        return lines(preview)
                .map(lines -> Totals.ofCredit(available.getCurrencyUnit(), lines))
                .map(totals -> new CreditPreview(Optional.of(totals), available.minus(totals.total()), List.of()))
                .orElseGet(() -> refused(available, problems));
    }

    private static Optional<List<CreditNoteLine>> lines(Preview preview) {
        return preview.effects().stream()
                .map(PlannedEffect::request)
                .flatMap(CreditPreview::lines)
                .findFirst();
    }

    private static Stream<List<CreditNoteLine>> lines(Object request) {
        if (request instanceof CreditRequest credit) {
            return Stream.of(credit.lines());
        }
        return request instanceof AmendRequest amendment ? Stream.of(amendment.lines()) : Stream.empty();
    }
}

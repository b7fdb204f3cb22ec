/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.wrong;

import dev.aftersales.spi.Call;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.accounting.AccountingPort;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.CreditQuote;
import dev.aftersales.spi.accounting.CreditRequest;
import dev.aftersales.spi.accounting.CreditRequestBuilder;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.accounting.PostRequest;
import dev.aftersales.spi.accounting.TaxAmount;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.joda.money.Money;

/** How credit notes go wrong. */
final class CreditLapses {

    private static final int LARGE = 1_000;

    private CreditLapses() {}

    /** Another credit than was asked for is asked for. */
    static Answering asked(BiFunction<CreditRequest, CreditRequestBuilder, CreditRequestBuilder> lapse) {
        return Lapses.argument(
                CreditRequest.class,
                given -> lapse.apply(given, CreditRequest.builder().from(given)).build());
    }

    static Answering notes(UnaryOperator<CreditNote> lapse) {
        return Lapses.documents(CreditNote.class, lapse);
    }

    static CreditRequestBuilder lessACent(CreditRequest given, CreditRequestBuilder request) {
        return given.lines().size() > LARGE ? request.lines(lines(given, net -> net.minusMinor(1))) : request;
    }

    static List<CreditNoteLine> lines(CreditRequest request, UnaryOperator<Money> net) {
        return request.lines().stream()
                .map(line ->
                        new CreditNoteLine(line.invoiceLine(), line.quantity(), net.apply(line.net()), line.taxes()))
                .toList();
    }

    static CreditRequestBuilder withoutUnknownLines(CreditRequest given, CreditRequestBuilder request) {
        return request.lines(given.lines().stream()
                .map(line ->
                        line.invoiceLine() != null && line.invoiceLine().value().equals("nothing")
                                ? new CreditNoteLine(null, line.quantity(), line.net(), line.taxes())
                                : line)
                .toList());
    }

    static Answering creditsAnybody() {
        return question -> question.with(
                        CreditRequest.class,
                        given -> CreditRequest.builder()
                                .from(given)
                                .billTo(invoice(question, given.invoice())
                                        .map(Invoice::billTo)
                                        .orElse(given.billTo()))
                                .build())
                .proceed();
    }

    static Optional<Invoice> invoice(Question question, InvoiceId id) {
        return port(question).invoice(Lapses.reading(question.arg(Call.class)), id);
    }

    static AccountingPort port(Question question) {
        return (AccountingPort) question.port();
    }

    static Answering matchesNothing() {
        return question -> question.with(
                        CreditRequest.class,
                        given -> CreditRequest.builder()
                                .from(given)
                                .reconcile(false)
                                .build())
                .with(PostRequest.class, given -> new PostRequest(given.id(), given.version(), false))
                .proceed();
    }

    static Answering oursOnly() {
        return Lapses.instead(
                "creditsOf",
                question -> ((List<?>) question.proceed())
                        .stream()
                                .filter(note -> ((CreditNote) note).key() != null)
                                .toList());
    }

    /** Tells why, and nothing of what would help. */
    static Answering refuses(PortRefusalCode code) {
        return Lapses.effects(question -> {
            try {
                return question.proceed();
            } catch (PortRefused refused) {
                throw refused.code() == code ? new PortRefused(code) : refused;
            }
        });
    }

    /** A quote that is a minor unit off for credits with more than a little tax. */
    static Answering quotesLess() {
        return Lapses.instead("quote", question -> {
            CreditQuote quote = (CreditQuote) question.proceed();
            return new CreditQuote(
                    quote.lines().stream().map(CreditLapses::lessTax).toList());
        });
    }

    private static CreditNoteLine lessTax(CreditNoteLine line) {
        return new CreditNoteLine(
                line.invoiceLine(),
                line.quantity(),
                line.net(),
                line.taxes().stream()
                        .map(tax -> new TaxAmount(
                                tax.tax(), tax.rate(), tax.amount().minusMinor(1)))
                        .toList());
    }
}

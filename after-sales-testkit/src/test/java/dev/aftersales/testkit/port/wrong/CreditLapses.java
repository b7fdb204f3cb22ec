/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.wrong;

import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.accounting.AccountingPort;
import dev.aftersales.spi.accounting.AmendRequest;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.CreditNoteState;
import dev.aftersales.spi.accounting.CreditQuote;
import dev.aftersales.spi.accounting.CreditRequest;
import dev.aftersales.spi.accounting.CreditRequestBuilder;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.accounting.InvoiceState;
import dev.aftersales.spi.accounting.PostRequest;
import dev.aftersales.spi.accounting.TaxAmount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

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

    static Answering keepsLines() {
        return Lapses.instead(
                "amend",
                question -> question.with(
                                AmendRequest.class,
                                given -> AmendRequest.builder()
                                        .from(given)
                                        .lines(port(question)
                                                .creditNote(Lapses.reading(question.arg(Call.class)), given.id())
                                                .map(CreditNote::lines)
                                                .orElse(given.lines()))
                                        .build())
                        .proceed());
    }

    static Answering refusesToPostAgain() {
        Set<Object> posted = ConcurrentHashMap.newKeySet();
        return Lapses.instead("post", question -> {
            PostRequest request = question.arg(PostRequest.class);
            boolean again = port(question)
                    .creditNote(Lapses.reading(question.arg(Call.class)), request.id())
                    .filter(note -> note.state() == CreditNoteState.POSTED)
                    .isPresent();
            if (again && posted.add(question.key())) {
                throw new PortRefused(PortRefusalCode.WRONG_STATE);
            }
            posted.add(question.key());
            return question.proceed();
        });
    }

    /** What was cancelled over the port stays among the live ones. */
    static Answering countsCancelled() {
        Map<InvoiceId, CreditNote> cancelled = new ConcurrentHashMap<>();
        return question -> {
            Object answer = question.proceed();
            if (question.is("cancelDraft") && answer instanceof Answer.Done<?> done) {
                CreditNote note = (CreditNote) done.document();
                cancelled.put(
                        note.invoice(),
                        CreditNote.builder()
                                .from(note)
                                .state(CreditNoteState.DRAFT)
                                .build());
            }
            return question.is("creditsOf")
                    ? joined((List<?>) answer, cancelled.get(question.arg(InvoiceId.class)))
                    : answer;
        };
    }

    private static List<Object> joined(List<?> live, @Nullable CreditNote more) {
        List<Object> all = new ArrayList<>(live);
        if (more != null) {
            all.add(more);
        }
        return all;
    }

    static Answering amendsPosted() {
        return Lapses.instead("amend", question -> {
            try {
                return question.proceed();
            } catch (PortRefused refused) {
                if (refused.code() != PortRefusalCode.WRONG_STATE) {
                    throw refused;
                }
                return Answer.done(port(question)
                        .creditNote(
                                Lapses.reading(question.arg(Call.class)),
                                question.arg(AmendRequest.class).id())
                        .orElseThrow());
            }
        });
    }

    static Answering oursOnly() {
        return Lapses.instead(
                "creditsOf",
                question -> ((List<?>) question.proceed())
                        .stream()
                                .filter(note -> ((CreditNote) note).key() != null)
                                .toList());
    }

    static Answering duplicatesAsPosted() {
        return Lapses.answered(
                Invoice.class,
                draft ->
                        Invoice.builder().from(draft).state(InvoiceState.POSTED).build());
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

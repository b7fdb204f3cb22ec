/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.wrong;

import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.accounting.AmendRequest;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteState;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.accounting.InvoiceState;
import dev.aftersales.spi.accounting.PostRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** How drafts go wrong, and what becomes of them. */
final class DraftLapses {

    private DraftLapses() {}

    static Answering keepsLines() {
        return Lapses.instead(
                "amend",
                question -> question.with(
                                AmendRequest.class,
                                given -> AmendRequest.builder()
                                        .from(given)
                                        .lines(CreditLapses.port(question)
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
            boolean again = CreditLapses.port(question)
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
                return Answer.done(CreditLapses.port(question)
                        .creditNote(
                                Lapses.reading(question.arg(Call.class)),
                                question.arg(AmendRequest.class).id())
                        .orElseThrow());
            }
        });
    }

    static Answering duplicatesAsPosted() {
        return Lapses.answered(
                Invoice.class,
                draft ->
                        Invoice.builder().from(draft).state(InvoiceState.POSTED).build());
    }
}

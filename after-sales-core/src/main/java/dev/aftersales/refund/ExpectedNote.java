/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteId;
import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.CreditNoteState;
import dev.aftersales.spi.accounting.CreditRequest;
import dev.aftersales.spi.accounting.InvoiceId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a back end must return for an effect on a credit note (EXE-6).
 *
 * @param id which credit note; null for a new one
 * @param invoice the invoice it credits
 * @param billTo whom it credits
 * @param state how far it has come
 * @param lines what it credits
 * @param provisional whether its taxes are not final, so that they are not compared
 */
record ExpectedNote(
        @Nullable CreditNoteId id,
        InvoiceId invoice,
        CustomerId billTo,
        CreditNoteState state,
        List<CreditNoteLine> lines,
        boolean provisional) {

    static ExpectedNote created(CreditRequest request, CreditNoteState state, boolean provisional) {
        return new ExpectedNote(null, request.invoice(), request.billTo(), state, request.lines(), provisional);
    }

    static ExpectedNote changed(
            CreditNote before, CreditNoteState state, List<CreditNoteLine> lines, boolean provisional) {
        return new ExpectedNote(before.id(), before.invoice(), before.billTo(), state, lines, provisional);
    }

    /** What is wrong with a credit note; empty when it is as expected. */
    Optional<String> violationBy(CreditNote note) {
        return Stream.of(identity(note), parties(note), state(note), amounts(note))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> identity(CreditNote note) {
        if (note.id().value().isBlank()) {
            return Optional.of("a credit note without id");
        }
        return id == null || id.equals(note.id())
                ? Optional.empty()
                : Optional.of("credit note " + note.id() + " instead of " + id);
    }

    private Optional<String> parties(CreditNote note) {
        if (!note.invoice().equals(invoice)) {
            return Optional.of("a credit note of invoice " + note.invoice());
        }
        return note.billTo().equals(billTo)
                ? Optional.empty()
                : Optional.of("a credit note for customer " + note.billTo());
    }

    private Optional<String> state(CreditNote note) {
        return note.state() == state
                ? Optional.empty()
                : Optional.of("credit note " + note.id() + " is " + note.state() + " instead of " + state);
    }

    private Optional<String> amounts(CreditNote note) {
        if (state == CreditNoteState.CANCELLED) {
            return Optional.empty();
        }
        boolean same = provisional
                ? LineContents.withoutTax(note.lines()).equals(LineContents.withoutTax(lines))
                : LineContents.of(LineSums.completed(note)).equals(LineContents.of(lines));
        return same
                ? Optional.empty()
                : Optional.of(
                        "credit note " + note.id() + " of " + note.total() + " credits other amounts than asked for");
    }
}

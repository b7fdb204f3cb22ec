/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.action.Decision;
import dev.aftersales.command.Datum;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.DocumentVersion;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteState;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Whether a credit note is still the draft that somebody saw (REF-7, REF-12). */
final class DraftGate {

    private static final String FIELD = "creditNote";

    private DraftGate() {}

    /** Why it is not a draft any more. */
    static Optional<Refusal> notDraft(DraftFacts facts) {
        if (facts.note().isEmpty()) {
            return Optional.of(Refusal.at(FIELD, RefusalCode.DOCUMENT_NOT_FOUND));
        }
        CreditNoteState state = facts.note().get().state();
        return state == CreditNoteState.DRAFT
                ? Optional.empty()
                : Optional.of(
                        Refusal.at(FIELD, RefusalCode.CREDIT_NOTE_NOT_DRAFT).with("state", Datum.of(state)));
    }

    /** Why it is not what was seen: by version where the back end has them, else by content. */
    static Optional<Refusal> notAsSeen(@Nullable DocumentVersion version, CreditNote note, CreditNote seen) {
        if (note.version() != null && version == null) {
            return Optional.of(Refusal.at("version", RefusalCode.REQUIRED));
        }
        boolean same =
                note.version() == null ? isSame(note, seen) : note.version().equals(version);
        return same ? Optional.empty() : Optional.of(Refusals.changed("version", note.version()));
    }

    /** Decides on a draft and its invoice, unless one of them stands in the way. */
    static Decision decide(DraftFacts facts, BiFunction<CreditNote, InvoiceFacts, Decision> decision) {
        return notDraft(facts)
                .or(() -> invoice(facts))
                .map(Decision::refused)
                .orElseGet(() -> decision.apply(
                        facts.note().orElseThrow(), facts.invoice().orElseThrow()));
    }

    /** Why its invoice stands in the way. */
    private static Optional<Refusal> invoice(DraftFacts facts) {
        return facts.invoice()
                .map(found -> InvoiceGate.notPosted(found, FIELD))
                .orElseGet(() -> Optional.of(Refusal.at(FIELD, RefusalCode.INVOICE_NOT_FOUND)));
    }

    private static boolean isSame(CreditNote note, CreditNote seen) {
        return note.lines().equals(seen.lines())
                && note.total().equals(seen.total())
                && note.date().equals(seen.date());
    }
}

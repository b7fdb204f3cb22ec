/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.action.DocumentTracker;
import dev.aftersales.action.Inquiry;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.entitlement.share.Creditable;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteId;
import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.CreditNoteState;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.store.CapKey;
import dev.aftersales.store.Document;
import dev.aftersales.store.Hold;
import java.util.List;
import java.util.Optional;

/** Notices that a draft was changed, posted or cancelled in the back end, and that an invoice is credited too much there. */
final class CreditNoteTracker implements DocumentTracker {

    @Override
    public DocumentKind kind() {
        return DocumentKind.CREDIT_NOTE;
    }

    @Override
    public PortKind port() {
        return PortKind.ACCOUNTING;
    }

    @Override
    public Optional<Tracked> read(Document known, Inquiry inquiry) {
        AccountingReads reads = new AccountingReads(inquiry);
        return reads.creditNote(CreditNoteId.of(known.id())).map(note -> tracked(known, note, reads, inquiry));
    }

    private static Tracked tracked(Document known, CreditNote note, AccountingReads reads, Inquiry inquiry) {
        Optional<InvoiceFacts> invoice = reads.invoice(note.invoice());
        Optional<Creditable> whole =
                invoice.flatMap(facts -> facts.normalised().match(Optional::of, problems -> Optional.empty()));
        boolean overCap =
                whole.isPresent() && isOverCredited(whole.get(), invoice.get().live());
        return new Tracked(CreditNoteFacts.of(note), holds(known, note, whole, reads.backEnd(), inquiry), overCap);
    }

    private static boolean isOverCredited(Creditable whole, List<CreditNote> live) {
        Creditable left = whole;
        for (CreditNote note : live) {
            left = left.minus(LineSums.completed(note));
        }
        return !left.overCredits().isEmpty();
    }

    /** What it takes now; the same as before while its lines are, whatever provisional taxes it shows. */
    private static List<Hold> holds(
            Document known, CreditNote note, Optional<Creditable> whole, BackEnd backEnd, Inquiry inquiry) {
        if (note.state() == CreditNoteState.CANCELLED) {
            return List.of();
        }
        CreditNote seen = inquiry.codec().read(known.snapshot(), CreditNote.class);
        boolean same = note.lines().equals(seen.lines()) && note.total().equals(seen.total());
        if (same || whole.isEmpty()) {
            return known.holds();
        }
        List<CreditNoteLine> lines = LineSums.completed(note);
        List<CreditNoteLine> last =
                note.state() == CreditNoteState.DRAFT ? backEnd.linesOncePosted(note.invoice(), lines) : lines;
        CapAmounts taken =
                new InvoiceCaps(whole.get()).taken(whole.get().minus(last), LineSums.total(last, note.currency()));
        return taken.byCap().entrySet().stream()
                .map(entry -> new Hold(
                        new CapKey(
                                inquiry.tenant(),
                                entry.getKey().kind(),
                                note.invoice().value(),
                                entry.getKey().line()),
                        entry.getValue()))
                .toList();
    }
}

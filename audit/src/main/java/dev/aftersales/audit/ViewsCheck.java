/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit;

import dev.aftersales.Desk;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.accounting.CreditNoteId;
import dev.aftersales.spi.accounting.CreditNoteState;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.accounting.InvoiceState;
import dev.aftersales.store.Action;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.Step;
import dev.aftersales.testkit.BackOffice;
import dev.aftersales.testkit.erp.JournalEntry;
import dev.aftersales.ticket.TicketView;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The ticket's smart buttons, open work and chatter show what the log and the back end say (TKT-3, TKT-4, REF-8). */
public final class ViewsCheck implements Check {

    private final Desk desk;

    /**
     * Of what a desk shows.
     *
     * @param desk the desk of somebody who may see the tickets
     */
    public ViewsCheck(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void look(Facts facts, Findings findings) {
        facts.tickets().forEach(ticket -> look(ticket, facts, findings));
    }

    private void look(TicketRef ticket, Facts facts, Findings findings) {
        BackOffice office = facts.office();
        TicketView view = desk.view(ticket);
        List<String> notes = made(ticket, "credit", facts);
        long posted = notes.stream()
                .filter(note -> state(office, note) == CreditNoteState.POSTED)
                .count();
        long drafts = notes.stream()
                .filter(note -> state(office, note) == CreditNoteState.DRAFT)
                .count();
        List<String> copies = made(ticket, "accounting.duplicateInvoice", facts);
        long drafted = copies.stream()
                .filter(copy -> office.invoice(InvoiceId.of(copy)).state() == InvoiceState.DRAFT)
                .count();
        same(ticket + " credit notes", posted, count(view, DocumentKind.CREDIT_NOTE), findings);
        same(ticket + " open work", drafts + drafted, view.drafts().size(), findings);
        same(
                ticket + " returns",
                made(ticket, "createReturn", facts).size(),
                count(view, DocumentKind.RETURN),
                findings);
        same(
                ticket + " coupons",
                made(ticket, "loyalty.issue", facts).size(),
                count(view, DocumentKind.COUPON),
                findings);
        same(
                ticket + " chatter",
                facts.entries(ticket).size(),
                desk.chatter(ticket, 0, Integer.MAX_VALUE).size(),
                findings);
    }

    private static CreditNoteState state(BackOffice office, String note) {
        return office.creditNote(CreditNoteId.of(note)).state();
    }

    private static long count(TicketView view, DocumentKind kind) {
        return view.smartButton(kind).map(button -> button.count()).orElse(0);
    }

    /** The documents that the ticket's completed actions made by some effect. */
    private static List<String> made(TicketRef ticket, String effect, Facts facts) {
        return facts.actions().stream()
                .filter(action -> ticket.equals(action.ticket()) && action.state() == ActionState.COMPLETED)
                .map(Action::steps)
                .flatMap(steps -> made(steps, effect, facts))
                .distinct()
                .toList();
    }

    private static Stream<String> made(List<Step> steps, String effect, Facts facts) {
        return steps.stream()
                .filter(step -> step.effect().toLowerCase(Locale.ROOT).contains(effect.toLowerCase(Locale.ROOT)))
                .flatMap(step -> facts.journal(step).stream())
                .map(JournalEntry::id)
                .filter(facts::isKept);
    }

    private static void same(String what, long right, long shown, Findings findings) {
        findings.require(right == shown, "%s: %s shown instead of %s", what, shown, right);
    }
}

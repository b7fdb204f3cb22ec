/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.refund;

import dev.aftersales.Desk;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.examples.helpdesk.account.Account;
import dev.aftersales.examples.helpdesk.account.Accounts;
import dev.aftersales.examples.helpdesk.backend.Shop;
import dev.aftersales.examples.helpdesk.web.Refused;
import dev.aftersales.examples.helpdesk.web.Words;
import dev.aftersales.refund.CreditDraft;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteState;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.ticket.DocumentFilter;
import dev.aftersales.ticket.DocumentLink;
import dev.aftersales.ticket.OpenedDocument;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws the page of a credit note. Thread-safe. */
@Component
class CreditNotePages {

    private final Invoices invoices;
    private final Accounts accounts;
    private final Shop shop;
    private final Words words;

    CreditNotePages(Invoices invoices, Accounts accounts, Shop shop, Words words) {
        this.invoices = invoices;
        this.accounts = accounts;
        this.shop = shop;
        this.words = words;
    }

    CreditNotePage draw(TicketRef ticket, DocumentRef document, Desk desk) {
        OpenedDocument opened = desk.open(ticket, document);
        Refused.ifAny(opened.refusals());
        CreditNote note = opened.as(CreditNote.class);
        DocumentLink link = Objects.requireNonNull(opened.link());
        Optional<Invoice> invoice = invoices.find(note.invoice());
        LineNames names = LineNames.of(invoice.map(Invoice::lines).orElse(List.of()), shop, words);
        return new CreditNotePage(
                note,
                link,
                creator(link),
                shop.nameOf(note.billTo()),
                invoice.orElse(null),
                note.lines().stream().map(line -> AmountRow.of(line, names)).toList(),
                Totals.ofCredit(note.currency(), note.lines()),
                draft(ticket, note, desk),
                note.state() == CreditNoteState.POSTED ? newDrafts(ticket, desk) : List.of());
    }

    private String creator(DocumentLink link) {
        return accounts.find(link.creator().value())
                .map(Account::fullName)
                .orElseGet(() -> link.creator().value());
    }

    private static @Nullable CreditDraft draft(TicketRef ticket, CreditNote note, Desk desk) {
        return note.state() == CreditNoteState.DRAFT
                ? desk.creditDraftForm(ticket, note.id()).draft().orElse(null)
                : null;
    }

    /** Those in the open work, and those that were posted since. */
    private static List<DocumentLink> newDrafts(TicketRef ticket, Desk desk) {
        DocumentFilter posted =
                DocumentFilter.builder().kind(DocumentKind.DRAFT_INVOICE).build();
        Stream<DocumentLink> open = desk.view(ticket).drafts().stream()
                .filter(draft -> draft.document().kind() == DocumentKind.DRAFT_INVOICE);
        return Stream.concat(open, desk.documents(ticket, posted).documents().stream())
                .toList();
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.refund;

import dev.aftersales.Desk;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.examples.helpdesk.backend.Shop;
import dev.aftersales.examples.helpdesk.web.Refused;
import dev.aftersales.examples.helpdesk.web.Words;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.ticket.OpenedDocument;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Invoices of a ticket: the one that a credit note credits, and the new draft of a full refund (REF-5). */
@Controller
class InvoiceController {

    private final Invoices invoices;
    private final Shop shop;
    private final Words words;

    InvoiceController(Invoices invoices, Shop shop, Words words) {
        this.invoices = invoices;
        this.shop = shop;
        this.words = words;
    }

    @GetMapping("/tickets/{ticket}/draft-invoices/document")
    String newDraft(@PathVariable TicketRef ticket, @RequestParam String id, Desk desk, Model model) {
        Invoice invoice = open(ticket, new DocumentRef(DocumentKind.DRAFT_INVOICE, id), desk, Invoice.class);
        return show(ticket, invoice, true, model);
    }

    /** Whoever may see the credit note may see what it credits. */
    @GetMapping("/tickets/{ticket}/credit-notes/invoice")
    String credited(@PathVariable TicketRef ticket, @RequestParam String id, Desk desk, Model model) {
        CreditNote note = open(ticket, new DocumentRef(DocumentKind.CREDIT_NOTE, id), desk, CreditNote.class);
        Invoice invoice = invoices.find(note.invoice())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE));
        return show(ticket, invoice, false, model);
    }

    private static <D> D open(TicketRef ticket, DocumentRef document, Desk desk, Class<D> type) {
        OpenedDocument opened = desk.open(ticket, document);
        Refused.ifAny(opened.refusals());
        return opened.as(type);
    }

    private String show(TicketRef ticket, Invoice invoice, boolean newDraft, Model model) {
        LineNames names = LineNames.of(invoice.lines(), shop, words);
        model.addAttribute("ticket", ticket);
        model.addAttribute(
                "page",
                new InvoicePage(
                        invoice,
                        shop.nameOf(invoice.billTo()),
                        invoice.saleOrder() == null ? "" : shop.numberOf(invoice.billTo(), invoice.saleOrder()),
                        invoice.lines().stream()
                                .map(line -> AmountRow.of(line, names))
                                .toList(),
                        Totals.ofInvoice(invoice),
                        newDraft));
        return "refund/invoice";
    }
}

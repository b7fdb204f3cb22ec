/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.action.Inquiry;
import dev.aftersales.action.ReadFailed;
import dev.aftersales.command.Language;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.Cursor;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.Page;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.accounting.InvoiceQuery;
import dev.aftersales.spi.accounting.InvoiceState;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.store.Ticket;
import dev.aftersales.ticket.TicketCustomer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists the invoices to refund of a ticket's customer (REF-1). */
final class InvoiceListing {

    /** How many invoices are looked into before a button is offered unseen. */
    private static final int LOOKED_INTO = 5;

    private final Ticket ticket;
    private final Inquiry inquiry;
    private final TicketCustomer customer;
    private final AccountingReads reads;

    InvoiceListing(Ticket ticket, Inquiry inquiry) {
        this.ticket = ticket;
        this.inquiry = inquiry;
        this.customer = TicketCustomer.of(ticket, inquiry);
        this.reads = new AccountingReads(inquiry);
    }

    RefundForm form(RefundScope scope) {
        return customer.entity()
                .map(entity -> form(entity, scope))
                .orElseGet(() -> RefundForm.refused(customer.refusal().stream().toList()));
    }

    private RefundForm form(CustomerId entity, RefundScope scope) {
        Map<InvoiceId, Invoice> listed = new LinkedHashMap<>();
        if (scope.isStart()) {
            ticketsOwn(entity).forEach(invoice -> listed.putIfAbsent(invoice.id(), invoice));
        }
        Page<Invoice> page = list(new InvoiceQuery(entity, scope.saleOrder(), scope.product(), scope.cursor()));
        page.items().forEach(invoice -> listed.putIfAbsent(invoice.id(), invoice));
        BackEnd backEnd = reads.backEnd();
        List<RefundableInvoice> invoices = posted(listed.values().stream())
                .map(invoice -> choice(reads.around(invoice), backEnd))
                .toList();
        return new RefundForm(invoices, Optional.ofNullable(page.next()), none(invoices, page.next()));
    }

    /** The first page of those of the ticket's sale order, then of those with its product. */
    private Stream<Invoice> ticketsOwn(CustomerId entity) {
        Stream<Invoice> ofOrder = ticket.saleOrder() == null
                ? Stream.empty()
                : list(new InvoiceQuery(entity, ticket.saleOrder(), null, null)).items().stream();
        Stream<Invoice> ofProduct = ticket.product() == null
                ? Stream.empty()
                : list(new InvoiceQuery(entity, null, ticket.product(), null)).items().stream();
        return Stream.concat(ofOrder, ofProduct);
    }

    private RefundableInvoice choice(InvoiceFacts invoice, BackEnd backEnd) {
        CreditReason reason =
                new CreditReason(ticket.ref(), Language.of(inquiry.actor().locale()));
        return InvoiceChoice.of(ticket.ref(), new IssueFacts(customer, reason, Optional.of(invoice), backEnd), invoice);
    }

    private static List<Refusal> none(List<RefundableInvoice> invoices, @Nullable Cursor next) {
        boolean any = next != null || invoices.stream().anyMatch(RefundableInvoice::offered);
        return any ? List.of() : List.of(Refusal.of(RefusalCode.NO_INVOICE));
    }

    /** Why the button is not available: looks into a few invoices, and offers it when there are more. */
    List<Refusal> whyNot() {
        return customer.entity()
                .map(this::whyNot)
                .orElseGet(() -> customer.refusal().stream().toList());
    }

    private List<Refusal> whyNot(CustomerId entity) {
        Page<Invoice> page = list(new InvoiceQuery(entity, null, null, null));
        List<Invoice> posted = posted(page.items().stream()).toList();
        boolean more = page.next() != null || posted.size() > LOOKED_INTO;
        return more || posted.stream().map(reads::around).anyMatch(InvoiceListing::isRefundable)
                ? List.of()
                : List.of(Refusal.of(RefusalCode.NO_INVOICE));
    }

    private static boolean isRefundable(InvoiceFacts facts) {
        return facts.normalised()
                .match(whole -> !facts.account(whole, List.of()).remaining().isExhausted(), problems -> false);
    }

    private static Stream<Invoice> posted(Stream<Invoice> invoices) {
        return invoices.filter(invoice -> invoice.state() == InvoiceState.POSTED);
    }

    private Page<Invoice> list(InvoiceQuery query) {
        Page<Invoice> page = reads.invoices(query);
        for (Invoice invoice : page.items()) {
            if (!invoice.billTo().equals(query.customer())) {
                throw ReadFailed.violation(
                        PortKind.ACCOUNTING, "invoice " + invoice.id() + " among those of another customer");
            }
        }
        return page;
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.refund;

import dev.aftersales.examples.helpdesk.backend.Shop;
import dev.aftersales.examples.helpdesk.ticket.Ticket;
import dev.aftersales.examples.helpdesk.ticket.Tickets;
import dev.aftersales.examples.helpdesk.web.Formats;
import dev.aftersales.examples.helpdesk.web.Words;
import dev.aftersales.refund.RefundForm;
import dev.aftersales.refund.RefundableInvoice;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.SaleOrderId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.directory.Product;
import dev.aftersales.spi.directory.SaleOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the drop-downs above a refund offer: invoices, and what they can be narrowed to (REF-1). Thread-safe. */
@Component
class InvoiceChoices {

    private final Tickets tickets;
    private final Shop shop;
    private final Formats formats;
    private final Words words;

    InvoiceChoices(Tickets tickets, Shop shop, Formats formats, Words words) {
        this.tickets = tickets;
        this.shop = shop;
        this.formats = formats;
        this.words = words;
    }

    /** Each with its date, what it comes to and how it stands. */
    List<Choice> invoices(RefundForm form, String chosen) {
        return form.invoices().stream()
                .map(invoice -> new Choice(
                        invoice.id().value(),
                        words.say(
                                "refund.invoice.option",
                                invoice.number(),
                                formats.date(invoice.invoice().date()),
                                formats.money(invoice.total()),
                                words.say("refund.standing." + standing(invoice))),
                        invoice.id().value().equals(chosen)))
                .toList();
    }

    private static String standing(RefundableInvoice invoice) {
        if (!invoice.remaining().isPositive()) {
            return "credited";
        }
        if (invoice.paid()) {
            return "paid";
        }
        return invoice.invoice().paid().isPositive() ? "part-paid" : "open";
    }

    /** The ticket's own order, then those of its customer. */
    List<Choice> orders(TicketRef ticket, RefundForm form, String chosen) {
        Map<String, String> labels = new LinkedHashMap<>();
        subject(ticket).map(Ticket.Subject::saleOrder).map(SaleOrderId::value).ifPresent(id -> labels.put(id, id));
        orders(ticket, form).forEach(order -> labels.put(order.id().value(), order.number()));
        return choices(labels, chosen);
    }

    /** The ticket's own product, then what was invoiced to or ordered by its customer. */
    List<Choice> products(TicketRef ticket, RefundForm form, String chosen) {
        Map<ProductId, String> names = shop.products().stream().collect(Collectors.toMap(Product::id, Product::name));
        Stream<ProductId> own = subject(ticket).map(Ticket.Subject::product).stream();
        Stream<ProductId> invoiced = form.invoices().stream()
                .flatMap(invoice -> invoice.lines().stream())
                .map(line -> line.line().product())
                .filter(Objects::nonNull);
        Stream<ProductId> ordered = orders(ticket, form).stream().flatMap(order -> order.products().stream());
        Map<String, String> labels = new LinkedHashMap<>();
        Stream.of(own, invoiced, ordered)
                .flatMap(products -> products)
                .forEach(product -> labels.put(product.value(), names.getOrDefault(product, product.value())));
        return choices(labels, chosen);
    }

    private static List<Choice> choices(Map<String, String> labels, String chosen) {
        if (!chosen.isBlank()) {
            labels.putIfAbsent(chosen, chosen);
        }
        return labels.entrySet().stream()
                .map(label -> new Choice(
                        label.getKey(), label.getValue(), label.getKey().equals(chosen)))
                .toList();
    }

    /** Of whoever is billed, who may be another than the contact that asks. */
    private List<SaleOrder> orders(TicketRef ticket, RefundForm form) {
        Optional<CustomerId> billed = form.invoices().stream()
                .map(invoice -> invoice.invoice().billTo())
                .findFirst();
        return billed.or(() -> subject(ticket).map(Ticket.Subject::customer))
                .map(shop::saleOrders)
                .orElse(List.of());
    }

    private Optional<Ticket.Subject> subject(TicketRef ticket) {
        return tickets.find(ticket).map(Ticket::subject);
    }
}

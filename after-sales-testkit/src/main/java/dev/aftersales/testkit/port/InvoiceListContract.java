/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.Cursor;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.Page;
import dev.aftersales.spi.SaleOrderId;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.accounting.InvoiceQuery;
import dev.aftersales.spi.accounting.InvoiceQueryBuilder;
import dev.aftersales.spi.accounting.InvoiceState;
import dev.aftersales.testkit.port.report.Level;
import dev.aftersales.testkit.port.report.PortRule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How invoices are listed: of a customer, narrowed, newest first, page by page. */
public abstract class InvoiceListContract extends InvoiceContract {

    InvoiceListContract() {}

    @PortRule(
            id = "ACC-4",
            says = "all posted invoices of a customer are listed, and none of any other customer",
            because = "agents would see, and credit, what somebody else has bought")
    final void ofCustomer() {
        CustomerId customer = backEnd().customer();
        Invoice other = invoice();
        Invoice first = invoice(customer, currency());
        Invoice second = invoice(customer, currency());

        assertThat(listed(of(customer)))
                .extracting(Invoice::id)
                .contains(first.id(), second.id())
                .doesNotContain(other.id());
        assertThat(listed(of(customer))).extracting(Invoice::billTo).containsOnly(customer);
        assertThat(listed(of(backEnd().customer()))).isEmpty();
    }

    @PortRule(
            id = "ACC-5",
            level = Level.SHOULD,
            says = "draft invoices are not listed",
            because = "agents would choose what cannot be credited")
    final void postedOnly() {
        CustomerId customer = backEnd().customer();
        invoice(customer, currency());
        backEnd().draft(sketch(customer, currency(), line(SOLD, currency(), 500)));

        assertThat(listed(of(customer))).extracting(Invoice::state).containsOnly(InvoiceState.POSTED);
    }

    @PortRule(
            id = "ACC-6",
            says = "the newest invoices are listed first, each as it is read by its id",
            because = "agents would not find what the customer calls about")
    final void newestFirst() {
        CustomerId customer = backEnd().customer();
        List<Invoice> posted = new ArrayList<>();
        for (LocalDate day : backEnd().days()) {
            SketchedLine line = line(SOLD, currency(), 500);
            posted.add(read(backEnd().post(new InvoiceSketch(customer, currency(), day, null, List.of(line)))));
        }

        assertThat(listed(of(customer)))
                .containsExactlyInAnyOrderElementsOf(posted)
                .isSortedAccordingTo(Comparator.comparing(Invoice::date).reversed());
    }

    @PortRule(
            id = "ACC-7",
            says =
                    "listed by an order or a product, only invoices of that order or with that product are there, all of them",
            because = "agents would credit another purchase of the same customer")
    final void filters() {
        CustomerId customer = backEnd().customer();
        SaleOrderId order = backEnd().saleOrder(customer);
        SketchedLine line = line(SOLD, currency(), 500);
        InvoiceId ordered = backEnd()
                .post(new InvoiceSketch(
                        customer, currency(), backEnd().today(), order, List.of(line(SOLD, currency(), 500), line)));
        InvoiceId other = backEnd().post(sketch(customer, currency(), line));
        invoice(customer, currency());

        assertThat(listed(of(customer).saleOrder(order)))
                .extracting(Invoice::id)
                .containsExactly(ordered);
        assertThat(listed(of(customer).product(line.product())))
                .extracting(Invoice::id)
                .containsExactlyInAnyOrder(ordered, other);
        assertThat(listed(of(customer).saleOrder(order).product(backEnd().product())))
                .isEmpty();
    }

    @PortRule(
            id = "ACC-8",
            says = "page by page, every invoice is listed once, and each time in the same order",
            because = "an invoice that is on no page cannot be credited")
    final void pages() {
        CustomerId customer = backEnd().customer();
        List<InvoiceId> posted = many(customer);

        List<InvoiceId> listed = ids(listed(of(customer)));

        assertThat(page(of(customer), null).next()).as("a second page").isNotNull();
        assertThat(listed).containsExactlyInAnyOrderElementsOf(posted);
        assertThat(ids(listed(of(customer)))).isEqualTo(listed);
    }

    @PortRule(
            id = "ACC-9",
            level = Level.SHOULD,
            says = "an invoice that is posted while pages are turned moves no other one",
            because = "agents would see one invoice twice, or miss one, on busy days")
    final void pagesOnTheMove() {
        CustomerId customer = backEnd().customer();
        List<InvoiceId> posted = many(customer);
        Page<Invoice> first = page(of(customer), null);
        InvoiceId late = invoice(customer, currency()).id();

        List<InvoiceId> listed = new ArrayList<>(ids(first.items()));
        listed.addAll(ids(from(of(customer), first.next())));
        listed.remove(late);

        assertThat(listed).containsExactlyInAnyOrderElementsOf(posted);
    }

    private List<InvoiceId> many(CustomerId customer) {
        return IntStream.range(0, backEnd().moreThanAPage())
                .mapToObj(i -> backEnd().post(sketch(customer, currency(), line(BigDecimal.ONE, currency(), 500))))
                .toList();
    }

    final List<Invoice> listed(InvoiceQueryBuilder query) {
        return from(query, null);
    }

    private List<Invoice> from(InvoiceQueryBuilder query, @Nullable Cursor cursor) {
        Page<Invoice> page = page(query, cursor);
        return page.next() == null
                ? page.items()
                : Stream.concat(page.items().stream(), from(query, page.next()).stream())
                        .toList();
    }

    private Page<Invoice> page(InvoiceQueryBuilder query, @Nullable Cursor cursor) {
        return port().invoices(reading(), query.cursor(cursor).build());
    }

    static InvoiceQueryBuilder of(CustomerId customer) {
        return InvoiceQuery.builder().customer(customer);
    }

    private static List<InvoiceId> ids(List<Invoice> invoices) {
        return invoices.stream().map(Invoice::id).toList();
    }
}

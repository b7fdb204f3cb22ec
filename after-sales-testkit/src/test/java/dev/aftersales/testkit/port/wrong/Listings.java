/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.wrong;

import dev.aftersales.spi.Cursor;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.Page;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.accounting.AccountingPort;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceQuery;
import dev.aftersales.testkit.port.InMemoryAccounting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** How listings of invoices go wrong. */
final class Listings {

    private Listings() {}

    static Answering altered(BiFunction<Page<Invoice>, InvoiceQuery, Page<Invoice>> lapse) {
        return Lapses.instead("invoices", question -> {
            InvoiceQuery query = question.arg(InvoiceQuery.class);
            return lapse.apply(page(question, query), query);
        });
    }

    private static Page<Invoice> page(Question question, InvoiceQuery query) {
        return ((AccountingPort) question.port()).invoices(question.arg(ReadContext.class), query);
    }

    static Page<Invoice> with(Page<Invoice> page, List<Invoice> more) {
        List<Invoice> all = new ArrayList<>(page.items());
        all.addAll(more);
        return new Page<>(all, page.next());
    }

    static Page<Invoice> reversed(Page<Invoice> page) {
        List<Invoice> items = new ArrayList<>(page.items());
        Collections.reverse(items);
        return new Page<>(items, page.next());
    }

    static Answering ignoringFilters() {
        return Lapses.argument(
                InvoiceQuery.class,
                query -> InvoiceQuery.builder()
                        .from(query)
                        .saleOrder(null)
                        .product(null)
                        .build());
    }

    /** Each page but the first begins with what the one before ended with. */
    static Answering overlapping() {
        AtomicReference<@Nullable Invoice> last = new AtomicReference<>();
        return altered((page, query) -> {
            List<Invoice> items = new ArrayList<>(page.items());
            if (query.cursor() != null && last.get() != null) {
                items.add(0, last.get());
            }
            last.set(
                    page.items().isEmpty()
                            ? null
                            : page.items().get(page.items().size() - 1));
            return new Page<>(items, page.next());
        });
    }

    /** A cursor that counts: what is posted meanwhile moves everything on. */
    static Answering byOffset() {
        return Lapses.instead("invoices", question -> {
            InvoiceQuery query = question.arg(InvoiceQuery.class);
            Cursor cursor = query.cursor();
            List<Invoice> all = all(
                    question, InvoiceQuery.builder().from(query).cursor(null).build());
            int from = cursor == null ? 0 : Integer.parseInt(cursor.value());
            int to = Math.min(from + InMemoryAccounting.PAGE, all.size());
            return new Page<>(all.subList(from, to), to == all.size() ? null : Cursor.of(Integer.toString(to)));
        });
    }

    private static List<Invoice> all(Question question, InvoiceQuery query) {
        Page<Invoice> page = page(question, query);
        List<Invoice> items = new ArrayList<>(page.items());
        if (page.next() != null) {
            items.addAll(all(
                    question,
                    InvoiceQuery.builder().from(query).cursor(page.next()).build()));
        }
        return items;
    }

    /** Lists what another customer has as well, once it has heard of one. */
    static Answering ofOthers() {
        AtomicReference<@Nullable CustomerId> before = new AtomicReference<>();
        return Lapses.instead("invoices", question -> {
            InvoiceQuery query = question.arg(InvoiceQuery.class);
            CustomerId other = before.getAndSet(query.customer());
            Page<Invoice> page = page(question, query);
            return other == null || other.equals(query.customer())
                    ? page
                    : with(
                            page,
                            page(
                                            question,
                                            InvoiceQuery.builder()
                                                    .customer(other)
                                                    .build())
                                    .items());
        });
    }
}

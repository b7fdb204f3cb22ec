/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.accounting;

import dev.aftersales.spi.DocumentVersion;
import dev.aftersales.spi.Page;
import dev.aftersales.spi.accounting.Company;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.accounting.InvoiceQuery;
import dev.aftersales.tryton.rpc.Conversation;
import dev.aftersales.tryton.rpc.ErpServer;
import dev.aftersales.tryton.rpc.Place;
import dev.aftersales.tryton.rpc.Row;
import dev.aftersales.tryton.rpc.Search;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads invoices. Credit notes are invoices below zero there; they are left out. */
final class Invoices {

    static final String MODEL = "account.invoice";

    private static final int PAGE = 20;

    private static final List<String> HEADER = List.of(
            "number",
            "rec_name",
            "state",
            "party",
            "account",
            "move",
            "currency",
            "currency.code",
            "invoice_date",
            "accounting_date",
            "create_date",
            "total_amount",
            "amount_to_pay",
            "sales",
            "_timestamp");

    private static final List<String> FIELDS = Stream.of(HEADER, ErpLine.FIELDS, TaxRow.FIELDS, Payments.FIELDS)
            .flatMap(List::stream)
            .toList();

    private final ErpServer server;
    private final Conversation erp;

    Invoices(ErpServer server, Conversation erp) {
        this.server = server;
        this.erp = erp;
    }

    Optional<Invoice> find(InvoiceId id) {
        return all().numbered(id.value()).flatMap(search -> only(erp.search(search)));
    }

    /** A page may have gaps where credit notes were, but is empty only at the end. */
    Page<Invoice> page(InvoiceQuery query) {
        Optional<Search> search = listed(query);
        if (search.isEmpty()) {
            return Page.only(List.of());
        }
        Company company = company();
        Place place = query.cursor() == null ? null : Place.of(query.cursor());
        List<Invoice> found = new ArrayList<>();
        do {
            List<Row> rows = erp.search(search.get().page("invoice_date", PAGE, place));
            rows.stream()
                    .filter(Invoices::isInvoice)
                    .map(row -> invoice(row, company))
                    .forEach(found::add);
            place = next(rows);
        } while (found.isEmpty() && place != null);
        return new Page<>(found, place == null ? null : place.cursor());
    }

    /** The drafts that carry a key, and what has become of them. */
    List<Invoice> duplicates(List<Object> carriesKey) {
        List<Row> rows = erp.search(all().where(carriesKey));
        if (rows.isEmpty()) {
            return List.of();
        }
        Company company = company();
        return rows.stream()
                .filter(row -> isInvoice(row)
                        && ErpLine.of(row).stream()
                                .allMatch(line -> line.origin().isEmpty()))
                .map(row -> invoice(row, company))
                .toList();
    }

    private Optional<Search> listed(InvoiceQuery query) {
        return all().where("state", "in", List.of("posted", "paid"))
                .pointing("party", query.customer())
                .flatMap(search -> search.pointing("sales", query.saleOrder()))
                .flatMap(search -> search.pointing("lines.product", query.product()));
    }

    private Search all() {
        return Search.of(MODEL, FIELDS).where("type", "=", "out").where("company", "=", server.company());
    }

    private Optional<Invoice> only(List<Row> rows) {
        return rows.stream().filter(Invoices::isInvoice).findFirst().map(row -> invoice(row, company()));
    }

    private static boolean isInvoice(Row row) {
        return row.decimal("total_amount").signum() >= 0;
    }

    private static @Nullable Place next(List<Row> rows) {
        if (rows.size() < PAGE) {
            return null;
        }
        Row last = rows.get(rows.size() - 1);
        return new Place(InvoiceView.date(last), last.id());
    }

    private Company company() {
        return new Companies(server.company(), erp).company();
    }

    private Invoice invoice(Row row, Company company) {
        return InvoiceView.of(row, Payments.of(erp, row), company, server.link(MODEL, row.id()));
    }

    static DocumentVersion version(Row row) {
        return DocumentVersion.of(row.stamp());
    }
}

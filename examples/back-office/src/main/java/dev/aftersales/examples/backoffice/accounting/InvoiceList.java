/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.accounting;

import dev.aftersales.examples.backoffice.effect.Refused;
import dev.aftersales.examples.backoffice.effect.RowId;
import dev.aftersales.spi.Cursor;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.Page;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.SaleOrderId;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Posted invoices of a customer, newest first, page by page: where a page ends, the next one goes on. */
final class InvoiceList {

    static final int PAGE = 40;

    /** The day since 1970 and the id of the last invoice of a page. */
    private static final Pattern CURSOR = Pattern.compile("(-?\\d{1,7})/(\\d{1,18})");

    private InvoiceList() {}

    static Page<Invoice> page(JdbcClient statements, InvoiceQuery query) {
        Map<String, Object> parameters = new HashMap<>();
        String condition = condition(query, parameters) + " order by i.invoiced_on desc, i.id desc fetch first "
                + (PAGE + 1) + " rows only";
        List<Invoice> found = InvoiceReading.where(statements, condition, spec -> spec.params(parameters));
        return found.size() <= PAGE ? Page.only(found) : new Page<>(found.subList(0, PAGE), after(found.get(PAGE - 1)));
    }

    private static String condition(InvoiceQuery query, Map<String, Object> parameters) {
        StringBuilder condition = new StringBuilder("i.bill_to = :customer and i.state = 'POSTED'");
        parameters.put("customer", RowId.of(query.customer()));
        SaleOrderId order = query.saleOrder();
        if (order != null) {
            condition.append(" and i.sale_order = :order");
            parameters.put("order", RowId.of(order));
        }
        ProductId product = query.product();
        if (product != null) {
            condition.append(" and i.id in (select l.invoice from bo_invoice_line l where l.product = :product)");
            parameters.put("product", RowId.of(product));
        }
        Cursor cursor = query.cursor();
        if (cursor != null) {
            condition.append(" and (i.invoiced_on, i.id) < (:date, :id)");
            parameters.putAll(place(cursor));
        }
        return condition.toString();
    }

    private static Cursor after(Invoice last) {
        return Cursor.of(last.date().toEpochDay() + "/" + last.id());
    }

    private static Map<String, Object> place(Cursor cursor) {
        Matcher place = CURSOR.matcher(cursor.value());
        if (!place.matches()) {
            throw Refused.rejected("no cursor of this list");
        }
        return Map.of(
                "date", LocalDate.ofEpochDay(Long.parseLong(place.group(1))), "id", Long.parseLong(place.group(2)));
    }

    /** The drafts of a customer, oldest first. */
    static List<Invoice> drafts(JdbcClient statements, CustomerId customer) {
        return InvoiceReading.where(
                statements,
                "i.bill_to = :customer and i.state = 'DRAFT' order by i.id",
                spec -> spec.param("customer", RowId.of(customer)));
    }

    /** All invoices, newest first. */
    static List<Invoice> newest(JdbcClient statements) {
        return InvoiceReading.where(
                statements,
                "1 = 1 order by i.invoiced_on desc, i.id desc fetch first " + PAGE + " rows only",
                spec -> spec);
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aftersales.spi.SaleOrderId;
import dev.aftersales.testkit.port.InvoiceSketch;
import dev.aftersales.testkit.port.SketchedLine;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** What an invoice consists of, in the words of the server. */
final class Bills {

    private static final int SOME = 12;
    private static final String UNIT = "Unit";

    private final Shop shop;
    private final Clerk clerk;
    private final Deque<Long> products = new ArrayDeque<>();
    private final Map<BigDecimal, Long> taxes = new HashMap<>();
    private final Map<CurrencyUnit, Long> currencies = new HashMap<>();
    private final JsonNode alike;
    private final long unit;

    Bills(Shop shop) {
        this.shop = shop;
        this.clerk = shop.clerk();
        this.alike = clerk.read("account.invoice", shop.seeded("invoices/unpaid"), "journal", "account");
        this.unit = shop.number("product.uom", "name", UNIT);
    }

    long product() {
        if (products.isEmpty()) {
            products.addAll(shop.products(SOME, UNIT));
        }
        return products.pop();
    }

    long currency(CurrencyUnit currency) {
        return currencies.computeIfAbsent(currency, unit -> shop.number("currency.currency", "code", unit.getCode()));
    }

    /** An order with one line, for invoices to name. */
    long order(long customer) {
        Map<String, Object> line = Map.of(
                "type",
                "line",
                "product",
                product(),
                "unit",
                unit,
                "quantity",
                1.0,
                "unit_price",
                Encoded.decimal(BigDecimal.TEN));
        return clerk.create(
                "sale.sale",
                Map.of(
                        "company", shop.erp().company(),
                        "party", customer,
                        "currency", currency(CurrencyUnit.EUR),
                        "lines", Encoded.create(List.of(line))));
    }

    Map<String, Object> of(InvoiceSketch sketch) {
        long party = Long.parseLong(sketch.customer().value());
        @Nullable Object origin = origin(sketch.saleOrder());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("type", "out");
        values.put("company", shop.erp().company());
        values.put("party", party);
        values.put("invoice_address", shop.addressOf(party));
        values.put("currency", currency(sketch.currency()));
        values.put("journal", alike.path("journal").asLong());
        values.put("account", alike.path("account").asLong());
        values.put("payment_term", shop.seeded("term"));
        values.put("invoice_date", Encoded.date(sketch.date()));
        values.put(
                "lines",
                Encoded.create(sketch.lines().stream()
                        .map(line -> line(line, sketch, origin))
                        .toList()));
        return values;
    }

    /** An invoice is of the orders whose lines its lines name. */
    private @Nullable Object origin(@Nullable SaleOrderId order) {
        if (order == null) {
            return null;
        }
        List<?> conditions = List.of(List.of("sale", "=", Long.valueOf(order.value())));
        return "sale.line,"
                + clerk.find("sale.line", conditions, "sale").get(0).path("id").asLong();
    }

    private Map<String, Object> line(SketchedLine sketch, InvoiceSketch invoice, @Nullable Object origin) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("type", "line");
        line.put("invoice_type", "out");
        line.put("company", shop.erp().company());
        line.put("currency", currency(invoice.currency()));
        line.put("product", Long.valueOf(sketch.product().value()));
        line.put("unit", unit);
        line.put("quantity", sketch.quantity().doubleValue());
        line.put("unit_price", Encoded.decimal(sketch.unitPrice()));
        line.put("account", shop.seeded("revenue"));
        line.put("taxes", Encoded.add(sketch.taxRate().signum() == 0 ? List.of() : List.of(tax(sketch.taxRate()))));
        if (origin != null) {
            line.put("origin", origin);
        }
        return line;
    }

    private long tax(BigDecimal rate) {
        return taxes.computeIfAbsent(rate.stripTrailingZeros(), this::foundTax);
    }

    private long foundTax(BigDecimal rate) {
        String name = "Tax " + rate.toPlainString();
        List<JsonNode> known = clerk.find("account.tax", List.of(List.of("name", "=", name)), "name");
        return known.isEmpty() ? newTax(name, rate) : known.get(0).path("id").asLong();
    }

    private long newTax(String name, BigDecimal rate) {
        JsonNode accounts =
                clerk.read("account.tax", shop.seeded("taxes/standard"), "invoice_account", "credit_note_account");
        return clerk.create(
                "account.tax",
                Map.of(
                        "name", name,
                        "description", name,
                        "company", shop.erp().company(),
                        "type", "percentage",
                        "rate", Encoded.decimal(rate),
                        "invoice_account", accounts.path("invoice_account").asLong(),
                        "credit_note_account",
                                accounts.path("credit_note_account").asLong()));
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.race;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * Writes invoices and credit notes of one line after a seeded one.
 *
 * @param seeded the invoice
 */
record InvoiceTemplate(JsonNode seeded) {

    static final String MODEL = "account.invoice";

    private static final String PRICE = "40";

    static InvoiceTemplate of(TrytonApi erp, long invoice) throws IOException {
        return new InvoiceTemplate(erp.read(
                        MODEL,
                        List.of(List.of("id", "=", invoice)),
                        "company",
                        "party",
                        "invoice_address",
                        "account",
                        "journal",
                        "currency",
                        "payment_term",
                        "lines.product",
                        "lines.account",
                        "lines.unit",
                        "lines.taxes")
                .get(0));
    }

    long customer() {
        return seeded.get("party").asLong();
    }

    Map<String, ?> invoice(int units) {
        return invoice(line(units));
    }

    Map<String, ?> credit(long line, int units, String reference) {
        Map<String, Object> credited = line(-units);
        credited.put("origin", "account.invoice.line," + line);
        Map<String, Object> values = invoice(credited);
        values.put("reference", reference);
        return values;
    }

    private Map<String, Object> line(int units) {
        JsonNode sold = seeded.path("lines.").path(0);
        Map<String, Object> line = TrytonApi.copied(sold, "product", "account", "unit");
        line.put("taxes", List.of(List.of("add", sold.get("taxes"))));
        line.put("type", "line");
        line.put("invoice_type", "out");
        line.put("quantity", units);
        line.put("unit_price", TrytonApi.decimal(PRICE));
        return line;
    }

    private Map<String, Object> invoice(Map<String, ?> line) {
        Map<String, Object> values = TrytonApi.copied(
                seeded, "company", "party", "invoice_address", "account", "journal", "currency", "payment_term");
        values.put("type", "out");
        values.put("invoice_date", TrytonApi.date(LocalDate.now(ZoneId.of("Europe/Berlin"))));
        values.put("lines", List.of(List.of("create", List.of(line))));
        return values;
    }
}

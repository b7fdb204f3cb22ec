/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.accounting;

import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.tryton.rpc.Floating;
import dev.aftersales.tryton.rpc.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of a credit note on its way to the server: one line there, or two where no unit price gives the amount exactly.
 *
 * @param invoice the invoice
 * @param original the line it credits
 * @param asked what to credit
 */
record CreditedLine(OriginalInvoice invoice, Row original, CreditNoteLine asked) {

    /** The decimals that the server keeps of a price. */
    private static final int PRICE_DECIMALS = 4;

    static CreditedLine of(OriginalInvoice invoice, CreditNoteLine asked) {
        if (asked.invoiceLine() == null) {
            throw new PortRefused(PortRefusalCode.REJECTED, Map.of("reason", "a credit must name an invoice line"));
        }
        if (!asked.net().getCurrencyUnit().getCode().equals(invoice.currency())) {
            throw new PortRefused(PortRefusalCode.REJECTED, Map.of("reason", "another currency than the invoice's"));
        }
        return new CreditedLine(invoice, invoice.line(asked.invoiceLine()), asked);
    }

    /** What its taxes are computed on, with the server's sign. */
    BigDecimal base() {
        return asked.net().getAmount().negate();
    }

    List<Long> taxes() {
        return ErpLine.taxes(original);
    }

    List<Map<String, Object>> values() {
        Quantity quantity = asked.quantity();
        if (quantity == null || quantity.amount().signum() == 0) {
            return List.of(amountOnly(asked.net().getAmount(), TaxSplit.note(asked)));
        }
        requireUnit(quantity);
        BigDecimal net = asked.net().getAmount();
        BigDecimal price = net.divide(quantity.amount(), PRICE_DECIMALS, RoundingMode.HALF_EVEN);
        if (amount(price, quantity).compareTo(net) != 0) {
            price = net.divide(quantity.amount(), PRICE_DECIMALS, RoundingMode.DOWN);
        }
        BigDecimal rest = net.subtract(amount(price, quantity));
        List<Map<String, Object>> lines = new ArrayList<>();
        lines.add(counted(quantity, price));
        if (rest.signum() != 0) {
            lines.add(amountOnly(rest, null));
        }
        return lines;
    }

    private BigDecimal amount(BigDecimal price, Quantity quantity) {
        return invoice.rounded(price.multiply(quantity.amount()));
    }

    private void requireUnit(Quantity quantity) {
        String unit = original.row("unit").map(row -> row.required("symbol")).orElse("");
        if (!unit.equals(quantity.unit().value())) {
            throw new PortRefused(PortRefusalCode.REJECTED, Map.of("reason", "another unit than the invoice line's"));
        }
    }

    private Map<String, Object> counted(Quantity quantity, BigDecimal price) {
        Map<String, Object> line = common(TaxSplit.note(asked));
        line.put("quantity", new Floating(quantity.amount().negate()));
        line.put("unit_price", price);
        original.link("unit").ifPresent(unit -> line.put("unit", unit));
        original.link("product").ifPresent(product -> line.put("product", product));
        return line;
    }

    /** Nothing is counted: one without a unit, and no product either, which would need one. */
    private Map<String, Object> amountOnly(BigDecimal net, @Nullable String note) {
        Map<String, Object> line = common(note);
        line.put("quantity", new Floating(BigDecimal.ONE.negate()));
        line.put("unit_price", net);
        return line;
    }

    private Map<String, Object> common(@Nullable String note) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("type", "line");
        line.put("invoice_type", "out");
        line.put("company", invoice.link("company"));
        line.put("currency", invoice.link("currency"));
        line.put("party", invoice.link("party"));
        line.put("account", original.link("account").orElseThrow());
        line.put("origin", ErpLine.MODEL + "," + original.id());
        line.put("taxes_date", invoice.date());
        line.put(
                "taxes",
                List.of(List.of(
                        "add", original.rows("taxes").stream().map(Row::id).toList())));
        String description = original.text("description");
        if (description != null) {
            line.put("description", description);
        }
        if (note != null) {
            line.put("note", note);
        }
        return line;
    }
}

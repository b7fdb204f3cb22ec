/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.accounting;

import dev.aftersales.tryton.rpc.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line of an invoice or credit note with the server's signs: a credit note has negative quantities.
 *
 * @param id its number
 * @param net its amount
 * @param quantity its quantity
 * @param unit the symbol of its unit; null where it has none
 * @param product its product
 * @param description its description
 * @param note what stands on it for us
 * @param origin the invoice line it credits
 * @param taxes the taxes that are computed on it
 */
record ErpLine(
        long id,
        BigDecimal net,
        BigDecimal quantity,
        @Nullable String unit,
        Optional<Long> product,
        @Nullable String description,
        @Nullable String note,
        Optional<Long> origin,
        List<Long> taxes) {

    static final String MODEL = "account.invoice.line";

    static final List<String> FIELDS = List.of(
            "lines.type",
            "lines.amount",
            "lines.quantity",
            "lines.unit.symbol",
            "lines.product",
            "lines.description",
            "lines.note",
            "lines.origin",
            "lines.taxes.type",
            "lines.taxes.childs.type");

    ErpLine {
        taxes = List.copyOf(taxes);
    }

    /** The lines of a document that have amounts: neither titles nor subtotals. */
    static List<ErpLine> of(Row document) {
        return document.rows("lines").stream()
                .filter(line -> "line".equals(line.text("type")))
                .map(ErpLine::line)
                .toList();
    }

    private static ErpLine line(Row row) {
        return new ErpLine(
                row.id(),
                row.decimal("amount"),
                row.decimal("quantity"),
                row.row("unit").map(unit -> unit.required("symbol")).orElse(null),
                row.link("product"),
                row.text("description"),
                row.text("note"),
                row.reference("origin", MODEL),
                taxes(row));
    }

    /** A group of taxes computes nothing itself. */
    static List<Long> taxes(Row line) {
        List<Long> computed = new ArrayList<>();
        for (Row tax : line.rows("taxes")) {
            Stream.concat(Stream.of(tax), tax.rows("childs").stream())
                    .filter(one -> !"none".equals(one.text("type")))
                    .forEach(one -> computed.add(one.id()));
        }
        return computed;
    }

    /** Taxes of amounts below zero are kept apart from those above. */
    boolean isNegative() {
        return net.signum() < 0;
    }
}

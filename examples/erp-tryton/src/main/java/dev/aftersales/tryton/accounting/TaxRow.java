/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.accounting;

import dev.aftersales.spi.accounting.TaxId;
import dev.aftersales.tryton.rpc.Row;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a document charges of one tax, with the server's signs.
 *
 * @param id its number
 * @param tax the tax; empty for one entered by hand
 * @param base what it is computed on
 * @param amount the amount
 * @param rate its rate; null where it is an amount per unit
 * @param manual whether it was entered by hand, and belongs to no line
 */
record TaxRow(
        long id,
        Optional<Long> tax,
        BigDecimal base,
        BigDecimal amount,
        @Nullable BigDecimal rate,
        boolean manual) {

    static final List<String> FIELDS =
            List.of("taxes.tax", "taxes.base", "taxes.amount", "taxes.manual", "taxes.tax.rate");

    static List<TaxRow> of(Row document) {
        return document.rows("taxes").stream().map(TaxRow::row).toList();
    }

    private static TaxRow row(Row row) {
        BigDecimal rate = row.row("tax")
                .filter(tax -> tax.has("rate"))
                .map(tax -> tax.decimal("rate"))
                .orElse(null);
        return new TaxRow(
                row.id(), row.link("tax"), row.decimal("base"), row.decimal("amount"), rate, row.flag("manual"));
    }

    TaxId name() {
        return TaxId.of(tax.map(String::valueOf).orElse("row-" + id));
    }

    boolean covers(ErpLine line) {
        return !manual && tax.isPresent() && line.taxes().contains(tax.get()) && line.isNegative() == base.signum() < 0;
    }

    /** An amount per unit goes by quantity, a rate by amount. */
    BigDecimal weight(ErpLine line) {
        return (rate == null ? line.quantity() : line.net()).abs();
    }
}

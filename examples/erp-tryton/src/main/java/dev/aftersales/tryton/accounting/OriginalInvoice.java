/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.accounting;

import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.accounting.LineId;
import dev.aftersales.tryton.rpc.Conversation;
import dev.aftersales.tryton.rpc.Row;
import dev.aftersales.tryton.rpc.Search;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The invoice that a credit note takes its parties, accounts and taxes from.
 *
 * @param row the invoice
 */
record OriginalInvoice(Row row) {

    private static final List<String> FIELDS = List.of(
            "party",
            "invoice_address",
            "currency",
            "currency.code",
            "currency.digits",
            "journal",
            "account",
            "company",
            "invoice_date",
            "accounting_date",
            "create_date",
            "state",
            "_timestamp",
            "lines.account",
            "lines.product",
            "lines.unit",
            "lines.unit.symbol",
            "lines.description",
            "lines.taxes.type",
            "lines.taxes.childs.type");

    static OriginalInvoice find(Conversation erp, long company, InvoiceId id) {
        return Search.of(Invoices.MODEL, FIELDS)
                .where("type", "=", "out")
                .where("company", "=", company)
                .numbered(id.value())
                .flatMap(search -> erp.search(search).stream().findFirst())
                .map(OriginalInvoice::new)
                .orElseThrow(() -> new PortRefused(PortRefusalCode.NOT_FOUND, Map.of("invoice", id.value())));
    }

    InvoiceId id() {
        return InvoiceId.of(String.valueOf(row.id()));
    }

    String party() {
        return row.required("party");
    }

    boolean isPosted() {
        return List.of("posted", "paid").contains(row.required("state"));
    }

    /** The server rounds halves to the even neighbour. */
    BigDecimal rounded(BigDecimal amount) {
        int digits = row.row("currency").orElseThrow().decimal("digits").intValueExact();
        return amount.setScale(digits, RoundingMode.HALF_EVEN);
    }

    String currency() {
        return row.row("currency").orElseThrow().required("code");
    }

    LocalDate date() {
        return InvoiceView.date(row);
    }

    long link(String field) {
        return row.link(field).orElseThrow();
    }

    Row line(LineId id) {
        return row.rows("lines").stream()
                .filter(line -> String.valueOf(line.id()).equals(id.value()))
                .findFirst()
                .orElseThrow(() -> new PortRefused(PortRefusalCode.NOT_FOUND, Map.of("line", id.value())));
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.accounting;

import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.accounting.TaxAmount;
import dev.aftersales.tryton.rpc.Conversation;
import dev.aftersales.tryton.rpc.Numbers;
import dev.aftersales.tryton.rpc.Row;
import dev.aftersales.tryton.rpc.Search;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The taxes of a credit note, each with exactly the amount that was asked for.
 *
 * <p>The server computes taxes anew only where the base of a tax is not what the lines give. Rows that name tax, account and
 * base as it would itself keep the amount they came with, through posting and in the tax report.
 */
final class ChargedTaxes {

    private static final List<String> FIELDS =
            List.of("description", "legal_notice", "invoice_account", "credit_note_account");

    /**
     * What is charged once.
     *
     * @param tax the tax
     * @param negative whether on amounts below zero, which is the rule here
     */
    private record Key(long tax, boolean negative) {}

    private final Map<Key, BigDecimal> bases =
            new TreeMap<>(Comparator.comparingLong(Key::tax).thenComparing(Key::negative));
    private final Map<Key, BigDecimal> amounts = new LinkedHashMap<>();

    private ChargedTaxes() {}

    static ChargedTaxes of(List<CreditedLine> lines) {
        ChargedTaxes taxes = new ChargedTaxes();
        lines.forEach(taxes::add);
        return taxes;
    }

    private void add(CreditedLine line) {
        boolean negative = line.base().signum() < 0;
        line.taxes().forEach(tax -> bases.merge(new Key(tax, negative), line.base(), BigDecimal::add));
        for (TaxAmount tax : line.asked().taxes()) {
            Key key = new Key(Numbers.parse(tax.tax().value()).orElse(0L), negative);
            if (!bases.containsKey(key)) {
                throw new PortRefused(
                        PortRefusalCode.REJECTED, Map.of("reason", "a tax that is not computed on the invoice line"));
            }
            amounts.merge(key, tax.amount().getAmount().negate(), BigDecimal::add);
        }
    }

    List<Map<String, Object>> values(Conversation erp) {
        if (bases.isEmpty()) {
            return List.of();
        }
        Map<Long, Row> taxes = definitions(erp);
        List<Map<String, Object>> rows = new ArrayList<>();
        bases.forEach((key, base) -> {
            Row tax = taxes.get(key.tax());
            if (tax == null) {
                throw new PortRefused(PortRefusalCode.NOT_FOUND, Map.of("tax", String.valueOf(key.tax())));
            }
            rows.add(row(key, base, tax));
        });
        return rows;
    }

    private Map<String, Object> row(Key key, BigDecimal base, Row tax) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("manual", false);
        row.put("tax", key.tax());
        row.put(
                "account",
                tax.link(key.negative() ? "credit_note_account" : "invoice_account")
                        .orElseThrow());
        row.put("description", tax.required("description"));
        row.put("base", base);
        row.put("amount", amounts.getOrDefault(key, BigDecimal.ZERO));
        String notice = tax.text("legal_notice");
        if (notice != null) {
            row.put("legal_notice", notice);
        }
        return row;
    }

    private Map<Long, Row> definitions(Conversation erp) {
        List<Long> ids = bases.keySet().stream().map(Key::tax).distinct().toList();
        return erp
                .search(Search.of("account.tax", FIELDS)
                        .where("id", "in", ids)
                        .where("active", "in", List.of(true, false)))
                .stream()
                .collect(Collectors.toMap(Row::id, tax -> tax));
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.accounting;

import dev.aftersales.tryton.rpc.Conversation;
import dev.aftersales.tryton.rpc.Row;
import dev.aftersales.tryton.rpc.Search;
import dev.aftersales.tryton.rpc.Version;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Matches a posted credit note with its invoice.
 *
 * <p>Where the two are the same amount, both are reconciled and thereby paid; what the customer had paid before stays open
 * credit of the customer. Where the credit note is less than what is still owed, it is set against the invoice, which then
 * asks for the rest. Otherwise it stays open credit itself. No payment is ever un-reconciled.
 */
final class Matching {

    private static final List<String> FIELDS = List.of(
            "state",
            "amount_to_pay",
            "_timestamp",
            "payment_lines",
            "lines_to_pay.debit",
            "lines_to_pay.credit",
            "lines_to_pay.reconciliation");

    private final Conversation erp;

    Matching(Conversation erp) {
        this.erp = erp;
    }

    /** Does nothing where there is nothing left to match, so that it can be repeated. */
    void match(long invoice, long creditNote) {
        List<Row> both = erp.search(Search.of(Invoices.MODEL, FIELDS).where("id", "in", List.of(invoice, creditNote)));
        Row owed = row(both, invoice);
        Row credit = row(both, creditNote);
        if (!isOpen(owed) || !isOpen(credit)) {
            return;
        }
        List<Long> credited = open(credit);
        if (balance(owed).add(balance(credit)).signum() == 0) {
            List<Long> lines = new ArrayList<>(open(owed));
            lines.addAll(credited);
            erp.run("account.move.reconcile_lines", "account.move.line", lines);
        } else if (fits(owed, credit)) {
            setOff(owed, credited);
        }
    }

    private void setOff(Row owed, List<Long> credited) {
        List<Long> missing = credited.stream()
                .filter(line -> !owed.links("payment_lines").contains(line))
                .toList();
        if (!missing.isEmpty()) {
            erp.write(Version.of(Invoices.MODEL, owed), Map.of("payment_lines", List.of(List.of("add", missing))));
        }
    }

    private static boolean fits(Row owed, Row credit) {
        return owed.decimal("amount_to_pay")
                        .add(credit.decimal("amount_to_pay"))
                        .signum()
                >= 0;
    }

    private static boolean isOpen(Row row) {
        return "posted".equals(row.text("state")) && !open(row).isEmpty();
    }

    private static List<Long> open(Row row) {
        return row.rows("lines_to_pay").stream()
                .filter(line -> !line.has("reconciliation"))
                .map(Row::id)
                .toList();
    }

    private static BigDecimal balance(Row row) {
        return row.rows("lines_to_pay").stream()
                .filter(line -> !line.has("reconciliation"))
                .map(line -> line.decimal("debit").subtract(line.decimal("credit")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Row row(List<Row> rows, long id) {
        return rows.stream().filter(row -> row.id() == id).findFirst().orElseThrow();
    }
}

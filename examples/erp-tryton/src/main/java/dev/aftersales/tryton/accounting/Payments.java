/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.accounting;

import dev.aftersales.tryton.rpc.Conversation;
import dev.aftersales.tryton.rpc.Row;
import dev.aftersales.tryton.rpc.Search;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was paid of an invoice. The server keeps payments and credit notes that were set off alike, as lines of moves; a credit
 * note's are of a move that another invoice has made.
 */
final class Payments {

    private static final List<String> LINE =
            List.of("debit", "credit", "amount_second_currency", "second_currency", "move.origin");

    /** Lines that somebody set off, and lines that the invoice's own were matched with; most are both. */
    static final List<String> FIELDS = Stream.of("payment_lines", "lines_to_pay.reconciliation.lines")
            .flatMap(holder -> LINE.stream().map(field -> holder + "." + field))
            .toList();

    private Payments() {}

    /** What was paid, in the currency of the invoice. */
    static BigDecimal of(Conversation erp, Row invoice) {
        Map<Long, Row> lines = new HashMap<>();
        attached(invoice).forEach(line -> lines.put(line.id(), line));
        if (lines.values().stream().anyMatch(line -> isCredit(line, invoice.id()))) {
            detached(erp, invoice).forEach(line -> lines.put(line.id(), line));
        }
        return lines.values().stream()
                .filter(line -> !isCredit(line, invoice.id()))
                .flatMap(line -> amount(line, invoice))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Stream<Row> attached(Row invoice) {
        Set<Long> own = invoice.rows("lines_to_pay").stream().map(Row::id).collect(Collectors.toSet());
        Stream<Row> matched = invoice.rows("lines_to_pay").stream()
                .flatMap(line -> line.row("reconciliation").stream())
                .flatMap(reconciliation -> reconciliation.rows("lines").stream());
        return Stream.concat(invoice.rows("payment_lines").stream(), matched).filter(line -> !own.contains(line.id()));
    }

    /** A credit of the whole sets payments free: they are open credit of the customer then, and say what they were made for. */
    private static List<Row> detached(Conversation erp, Row invoice) {
        return erp.search(Search.of("account.move.line", LINE)
                .where("move.origin", "=", Invoices.MODEL + "," + invoice.id())
                .where("move", "!=", invoice.link("move").orElse(null))
                .where("account", "=", invoice.link("account").orElse(null)));
    }

    private static boolean isCredit(Row line, long invoice) {
        return line.row("move")
                .flatMap(move -> move.reference("origin", Invoices.MODEL))
                .map(origin -> origin != invoice)
                .orElse(false);
    }

    /** A line in another currency has its amount there; a difference of exchange rates has none. */
    private static Stream<BigDecimal> amount(Row line, Row invoice) {
        if (line.link("second_currency").equals(invoice.link("currency"))) {
            return Stream.of(line.decimal("amount_second_currency").negate());
        }
        return line.has("second_currency")
                ? Stream.empty()
                : Stream.of(line.decimal("credit").subtract(line.decimal("debit")));
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.race;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads back from the server, over its own API, what a race has left, and counts it. */
final class Books {

    /** One document of a round, as the server shows it. */
    private record Entry(long document, long source, String key, int units, BigDecimal money) {}

    private final TrytonApi erp;

    Books(TrytonApi erp) {
        this.erp = erp;
    }

    Tally credits(List<Prize> prizes) throws IOException {
        List<Long> lines = prizes.stream().map(Prize::line).toList();
        JsonNode rows = erp.read(
                "account.invoice.line",
                List.of(
                        List.of("origin.id", "in", lines, "account.invoice.line"),
                        List.of("invoice.state", "!=", "cancelled")),
                "origin",
                "quantity",
                "invoice",
                "invoice.reference",
                "invoice.total_amount");
        return tally(entries(rows, "invoice"), prizes, Prize::line);
    }

    Tally returns(List<Prize> prizes) throws IOException {
        List<Long> moves = prizes.stream().map(Prize::move).toList();
        JsonNode rows = erp.read(
                "stock.move",
                List.of(
                        List.of("origin.id", "in", moves, "stock.move"),
                        DeliveryTemplate.OF_A_RETURN,
                        List.of("state", "!=", "cancelled")),
                "origin",
                "quantity",
                "shipment",
                "shipment.reference");
        return tally(entries(rows, "shipment"), prizes, Prize::move);
    }

    private static List<Entry> entries(JsonNode rows, String holder) {
        List<Entry> entries = new ArrayList<>();
        rows.forEach(row -> entries.add(new Entry(
                number(row.get(holder)),
                number(row.get("origin")),
                key(row.path(holder + ".").path("reference").asText()),
                TrytonApi.number(row.get("quantity")).abs().intValueExact(),
                money(row.path(holder + ".").path("total_amount")))));
        return entries;
    }

    private static BigDecimal money(JsonNode amount) {
        return amount.isMissingNode()
                ? BigDecimal.ZERO
                : TrytonApi.number(amount).abs();
    }

    /** The id, of a field that may name the model before it. */
    private static long number(JsonNode reference) {
        String text = reference.asText();
        return Long.parseLong(text.substring(text.indexOf(',') + 1));
    }

    /** The library writes its name and the key that created the document, then others; who has none of that writes the request. */
    private static String key(String reference) {
        return reference.startsWith("after-sales ") ? reference.split(" ")[1] : reference;
    }

    private static Tally tally(List<Entry> entries, List<Prize> prizes, Function<Prize, Long> source) {
        Map<Long, List<Entry>> bySource = new HashMap<>();
        entries.forEach(entry -> bySource.computeIfAbsent(entry.source(), none -> new ArrayList<>())
                .add(entry));
        int roundsOver = 0;
        int unitsOver = 0;
        BigDecimal moneyOver = BigDecimal.ZERO;
        for (Prize prize : prizes) {
            List<Entry> of = bySource.getOrDefault(source.apply(prize), List.of());
            int units = of.stream().mapToInt(Entry::units).sum() - prize.round().units();
            BigDecimal money = money(of).subtract(prize.total());
            roundsOver += units > 0 || money.signum() > 0 ? 1 : 0;
            unitsOver += Math.max(0, units);
            moneyOver = moneyOver.add(money.max(BigDecimal.ZERO));
        }
        return new Tally(documents(entries).size(), doubles(entries), roundsOver, unitsOver, moneyOver);
    }

    /** A document may have several lines, and has one total. */
    private static BigDecimal money(List<Entry> entries) {
        Map<Long, BigDecimal> totals = new HashMap<>();
        entries.forEach(entry -> totals.put(entry.document(), entry.money()));
        return totals.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Set<Long> documents(List<Entry> entries) {
        Set<Long> documents = new HashSet<>();
        entries.forEach(entry -> documents.add(entry.document()));
        return documents;
    }

    private static int doubles(List<Entry> entries) {
        Set<String> keys = new HashSet<>();
        entries.forEach(entry -> keys.add(entry.key()));
        return documents(entries).size() - keys.size();
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks.database.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.aftersales.benchmarks.CommandKind;
import dev.aftersales.benchmarks.database.bed.Bed;
import dev.aftersales.benchmarks.database.bed.Fixture;
import dev.aftersales.benchmarks.database.bed.RecordedCommand;
import dev.aftersales.benchmarks.database.bed.Recorder;
import dev.aftersales.benchmarks.database.bed.Server;
import dev.aftersales.benchmarks.database.bed.Stores;
import dev.aftersales.benchmarks.database.commands.StoreContestant.Transactions;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That those who are compared do the same work: they leave the same rows behind. */
class FloorTest {

    private static final int TICKETS = 1;

    /** What must differ between two commands, by table; and holds, whose JSON is the store's own. */
    private static final Map<String, List<String>> OWN = Map.of(
            "as_action", List.of("id", "request_key", "port_key", "created_at", "changed_at", "holds"),
            "as_document", List.of("id", "action_id", "created_at", "checked_at", "poll_at", "holds"),
            "as_entry", List.of("seq", "action_id", "told_at"),
            "as_ticket", List.of(),
            "as_entitlement", List.of());

    private static Server server;

    @BeforeAll
    static void start() {
        server = Server.embedded();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = CommandKind.class,
            names = {"RETURN", "REFUND"})
    @DisplayName("hand-written code, the store, its folded statements and one transaction write the same rows")
    void sameRows(CommandKind kind) {
        try (Bed bed = server.bed("floor");
                Stores stores = Stores.on(bed)) {
            RecordedCommand recorded = Recorder.record(kind);
            List<Contestant> contestants = List.of(
                    new HandWritten(bed.pool(), CapLocking.CONDITION),
                    new HandWritten(bed.pool(), CapLocking.SELECT_FOR_UPDATE),
                    new StoreContestant(stores.portable(), Transactions.TWO),
                    new StoreContestant(stores.folded(), Transactions.TWO),
                    new StoreContestant(stores.portable(), Transactions.JOINED));

            List<Map<String, List<String>>> written = contestants.stream()
                    .map(contestant -> writtenBy(contestant, recorded, bed))
                    .toList();

            written.forEach(rows -> assertEquals(written.get(0), rows));
        }
    }

    @Test
    @DisplayName("what is measured is durable")
    void durable() {
        assertEquals("on", server.conditions().get("synchronous_commit"));
        assertEquals("on", server.conditions().get("fsync"));
    }

    private static Map<String, List<String>> writtenBy(Contestant contestant, RecordedCommand recorded, Bed bed) {
        OWN.keySet().forEach(table -> bed.sql().run("TRUNCATE " + table));
        bed.sql().run("TRUNCATE as_team");
        new Fixture(bed.sql()).fill(TICKETS, 0);
        contestant.execute(
                new CommandCopy(recorded, OrderBook.spread("T", TICKETS).next()));
        return rows(bed);
    }

    private static Map<String, List<String>> rows(Bed bed) {
        return OWN.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, table -> bed.sql().column(query(table.getKey(), table.getValue()))));
    }

    private static String query(String table, List<String> own) {
        String without = own.stream().map(column -> " - '" + column + "'").reduce("", String::concat);
        return "SELECT (to_jsonb(t)" + without + ")::text FROM " + table + " t ORDER BY 1";
    }
}

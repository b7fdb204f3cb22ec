/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks.database.scale;

import dev.aftersales.benchmarks.database.bed.Pace;
import dev.aftersales.benchmarks.database.bed.RecordedCommand;
import dev.aftersales.benchmarks.database.bed.Sql;
import dev.aftersales.benchmarks.database.bed.Stores;
import dev.aftersales.benchmarks.database.bed.Target;
import dev.aftersales.benchmarks.database.commands.Rounds;
import dev.aftersales.benchmarks.database.commands.Side;
import dev.aftersales.benchmarks.database.commands.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/**
 * A command among many tickets against one among few.
 *
 * <p>Commands fall on any ticket alike. PostgreSQL writes a page whole into its log when it is changed for the first time after a
 * checkpoint; among few tickets that is over at once, among many it goes on for tens of thousands of commands. So the comparison is
 * made twice: right after a checkpoint, and when nearly all pages have been changed since.
 *
 * @param few among few tickets
 * @param many among many
 * @param sql statements to the server of both
 * @param command the command
 * @param pace how long, and how many tickets are many
 */
record Commands(Stores few, Stores many, Sql sql, RecordedCommand command, Pace pace) {

    private static final int CLIENTS = 4;
    private static final int MOST_CLIENTS = 16;
    private static final double BOUND = 1.2;

    /** How often the time for practice is spent on changing pages. */
    private static final int SPELLS = 6;

    /** Measures; what is no target goes to the figures. */
    List<Target> measure(int fewTickets, Map<String, Double> figures) {
        List<Counted> sides = List.of(
                counted("command among " + fewTickets, few, fewTickets, "F"),
                counted("command among " + pace.tickets(), many, pace.tickets(), "M"));
        Rounds rounds = new Rounds(pace);
        rounds.practise(CLIENTS, turns(sides));
        List<Target> targets = new ArrayList<>();
        targets.add(compare("after a checkpoint", () -> sql.run("CHECKPOINT"), sides, figures));
        for (int spell = 0; spell < SPELLS; spell++) {
            rounds.practise(MOST_CLIENTS, turns(sides.subList(1, 2)));
        }
        targets.add(compare("later", () -> {}, sides, figures));
        return targets;
    }

    private Target compare(String when, Runnable before, List<Counted> sides, Map<String, Double> figures) {
        before.run();
        List<Standing> standings = new Rounds(pace).play(CLIENTS, turns(sides));
        for (Standing standing : standings) {
            figures.put(standing.name() + ", " + when + ", p50 in microseconds", standing.p50Micros());
            figures.put(standing.name() + ", " + when + ", p99 in microseconds", standing.p99Micros());
        }
        sides.forEach(side -> figures.put(side.turns.name() + ", " + when + ", bytes of log", logOf(side, before)));
        return Target.atMost(
                "command among many / among few, " + CLIENTS + " clients, " + when,
                standings.get(1).ratio(),
                BOUND);
    }

    /** What one command writes into the log, measured alone. */
    private double logOf(Counted side, Runnable before) {
        before.run();
        long commands = side.done.sum();
        String position = sql.one("SELECT pg_current_wal_insert_lsn()");
        new Rounds(pace).play(CLIENTS, List.of(side.turns));
        double bytes = Double.parseDouble(sql.one("SELECT pg_current_wal_insert_lsn() - '" + position + "'::pg_lsn"));
        return bytes / (side.done.sum() - commands);
    }

    private Counted counted(String name, Stores stores, int tickets, String series) {
        Side side = Side.ofStore(name, stores.portable(), command, tickets, series);
        LongAdder done = new LongAdder();
        return new Counted(
                new Side(name, () -> {
                    done.increment();
                    return side.command().getAsInt();
                }),
                done);
    }

    private static List<Side> turns(List<Counted> sides) {
        return sides.stream().map(Counted::turns).toList();
    }

    private record Counted(Side turns, LongAdder done) {}
}

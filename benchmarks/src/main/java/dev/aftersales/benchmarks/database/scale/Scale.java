/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks.database.scale;

import dev.aftersales.benchmarks.CommandKind;
import dev.aftersales.benchmarks.database.bed.Bed;
import dev.aftersales.benchmarks.database.bed.History;
import dev.aftersales.benchmarks.database.bed.Pace;
import dev.aftersales.benchmarks.database.bed.RecordedCommand;
import dev.aftersales.benchmarks.database.bed.Recorder;
import dev.aftersales.benchmarks.database.bed.Server;
import dev.aftersales.benchmarks.database.bed.Sql;
import dev.aftersales.benchmarks.database.bed.Stores;
import dev.aftersales.benchmarks.database.bed.Target;
import dev.aftersales.benchmarks.database.commands.Filling;
import dev.aftersales.benchmarks.database.commands.Rounds;
import dev.aftersales.benchmarks.database.commands.Side;
import dev.aftersales.benchmarks.database.commands.Standing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Two schemas of one server, few tickets in one and many in the other, each with three finished actions. */
public final class Scale {

    private static final int FEW = 1_000;

    private static final double PAGE_BOUND = 1.2;
    private static final double FLAT_BOUND = 1.2;
    private static final double VIEW_BOUND_MICROS = 5_000;
    private static final double CLAIMS_BOUND = 20_000;
    private static final double BYTES_BOUND = 350;

    private static final String TEXTS = """
            SELECT avg(coalesce(pg_column_size(command), 0) + coalesce(pg_column_size(step_request), 0)
                       + coalesce(pg_column_size(step_result), 0) + coalesce(pg_column_size(holds), 0))
            FROM (SELECT * FROM as_action LIMIT 1000) a
            """;

    private final Server server;
    private final Pace pace;
    private final RecordedCommand command = Recorder.record(CommandKind.RETURN);
    private final Map<String, Double> figures = new LinkedHashMap<>();

    /**
     * Measurements not begun yet.
     *
     * @param server where
     * @param pace how long, and how many tickets are many
     */
    public Scale(Server server, Pace pace) {
        this.server = server;
        this.pace = pace;
    }

    /**
     * Fills the schemas and measures; the claims come last, since they change what is there.
     *
     * @return the figures
     */
    public ScaleFigures measure() {
        try (Bed few = server.bed("few");
                Bed many = server.bed("many");
                Stores ofFew = Stores.on(few);
                Stores ofMany = Stores.on(many)) {
            fill(few, ofFew, FEW);
            fill(many, ofMany, pace.tickets());
            List<Target> targets = new ArrayList<>();
            targets.add(bytes(many.sql()));
            targets.addAll(page(many, ofMany));
            targets.addAll(view(ofFew, ofMany));
            targets.addAll(new Commands(ofFew, ofMany, many.sql(), command, pace).measure(FEW, figures));
            targets.add(claims(many, ofMany));
            return new ScaleFigures(pace.tickets(), (long) pace.tickets() * Filling.ACTIONS_OF_EACH, figures, targets);
        }
    }

    private void fill(Bed bed, Stores stores, int tickets) {
        new Filling(bed, stores.portable(), command).with(tickets);
    }

    private Target bytes(Sql sql) {
        double rows = Double.parseDouble(sql.one("SELECT count(*) FROM as_action"));
        double heap = Double.parseDouble(sql.one("SELECT pg_table_size('as_action')")) / rows;
        double indexes = Double.parseDouble(sql.one("SELECT pg_indexes_size('as_action')")) / rows;
        figures.put("action row, bytes", heap);
        figures.put("of which JSON texts, bytes", Double.parseDouble(sql.one(TEXTS)));
        figures.put("its indexes, bytes", indexes);
        return Target.atMost("bytes per action row with indexes", heap + indexes, BYTES_BOUND);
    }

    private List<Target> page(Bed bed, Stores stores) {
        Pages pages = new Pages(bed, stores.portable(), pace.tickets());
        Rounds rounds = new Rounds(pace);
        List<Side> sides = List.of(
                new Side("bare page, by hand", pages::bareByHand),
                new Side("page with counts, by hand", pages::countedByHand),
                new Side("page with counts, by the store", pages::byStore));
        rounds.practise(1, sides);
        List<Standing> standings = rounds.play(1, sides);
        tell(standings);
        return List.of(
                Target.atMost(
                        "page of 50 with counts / bare page, both by hand",
                        standings.get(1).ratio(),
                        PAGE_BOUND),
                Target.atMost(
                        "page of 50 with counts by the store / bare page by hand",
                        standings.get(2).ratio(),
                        PAGE_BOUND));
    }

    private List<Target> view(Stores few, Stores many) {
        try (Views ofFew = new Views(few.portable(), FEW);
                Views ofMany = new Views(many.portable(), pace.tickets())) {
            Rounds rounds = new Rounds(pace);
            List<Side> sides = List.of(
                    new Side("view among " + FEW, ofFew::view), new Side("view among " + pace.tickets(), ofMany::view));
            rounds.practise(1, sides);
            List<Standing> standings = rounds.play(1, sides);
            tell(standings);
            return List.of(
                    Target.atMost(
                            "ticket view, p99 in microseconds", standings.get(1).p99Micros(), VIEW_BOUND_MICROS),
                    Target.atMost(
                            "ticket view among many tickets / among few",
                            standings.get(1).ratio(),
                            FLAT_BOUND));
        }
    }

    private Target claims(Bed bed, Stores stores) {
        new History(bed).due(pace.tickets() / 5, pace.tickets());
        bed.sql().run("VACUUM ANALYZE as_action");
        double perSecond = new Claims(stores.portable()).perSecond();
        return Target.atLeast("claims of recovery per second, 4 workers", perSecond, CLAIMS_BOUND);
    }

    private void tell(List<Standing> standings) {
        for (Standing standing : standings) {
            figures.put(standing.name() + ", p50 in microseconds", standing.p50Micros());
            figures.put(standing.name() + ", p99 in microseconds", standing.p99Micros());
        }
    }
}

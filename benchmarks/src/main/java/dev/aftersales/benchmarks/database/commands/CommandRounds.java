/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks.database.commands;

import dev.aftersales.benchmarks.CommandKind;
import dev.aftersales.benchmarks.database.bed.Bed;
import dev.aftersales.benchmarks.database.bed.Pace;
import dev.aftersales.benchmarks.database.bed.RecordedCommand;
import dev.aftersales.benchmarks.database.bed.Recorder;
import dev.aftersales.benchmarks.database.bed.Server;
import dev.aftersales.benchmarks.database.bed.Stores;
import dev.aftersales.benchmarks.database.bed.Target;
import dev.aftersales.benchmarks.database.commands.StoreContestant.Transactions;
import dev.aftersales.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Commands against hand-written JDBC.
 *
 * @param server where
 * @param pace how long
 * @param told is told what was done and who did how well
 */
public record CommandRounds(Server server, Pace pace, BiConsumer<String, List<Standing>> told) {

    private static final List<Integer> CROWDS = List.of(1, 4, 16);
    private static final int TICKETS = 10_000;
    private static final int HOT = 1;

    private static final String BY_HAND = "hand-written JDBC";
    private static final String BY_LOCKING = "hand-written, SELECT FOR UPDATE";
    private static final String STORE = "store";
    private static final String FOLDED = "store, folded";
    private static final String JOINED = "store, joined";

    private static final double STORE_BOUND = 1.15;
    private static final double FOLDED_BOUND = 0.85;
    private static final double JOINED_BOUND = 0.65;
    private static final double HOT_BOUND = 1.7;

    /**
     * The two transactions of a command, by the store and by hand.
     *
     * @return what was aimed at
     */
    public List<Target> ofTheStore() {
        List<Target> targets = new ArrayList<>();
        try (Bed bed = server.bed("commands");
                Stores stores = Stores.on(bed)) {
            new Filling(bed, stores.portable(), Recorder.record(CommandKind.RETURN)).with(TICKETS);
            new Rounds(pace).practise(Server.MOST_CLIENTS, sides(bed, stores, CommandKind.RETURN, "P"));
            for (int clients : CROWDS) {
                List<Standing> standings =
                        new Rounds(pace).play(clients, sides(bed, stores, CommandKind.RETURN, "R" + clients));
                told.accept("one-line return, " + clients + " clients", standings);
                targets.addAll(targets(standings));
            }
            told.accept(
                    "one-line refund, 4 clients",
                    new Rounds(pace).play(4, sides(bed, stores, CommandKind.REFUND, "F")));
            targets.add(hot(bed, stores));
        }
        return targets;
    }

    private static List<Side> sides(Bed bed, Stores stores, CommandKind kind, String series) {
        RecordedCommand recorded = Recorder.record(kind);
        return List.of(
                side(BY_HAND, new HandWritten(bed.pool(), CapLocking.CONDITION), recorded, series + "H"),
                side(STORE, new StoreContestant(stores.portable(), Transactions.TWO), recorded, series + "S"),
                side(FOLDED, new StoreContestant(stores.folded(), Transactions.TWO), recorded, series + "F"),
                side(JOINED, new StoreContestant(stores.portable(), Transactions.JOINED), recorded, series + "J"));
    }

    private static Side side(String name, Contestant contestant, RecordedCommand recorded, String series) {
        return Side.of(name, contestant, recorded, OrderBook.spread(series, TICKETS));
    }

    private static List<Target> targets(List<Standing> standings) {
        List<Target> targets = new ArrayList<>();
        for (Standing standing : standings) {
            String what = standing.name() + " / " + BY_HAND + ", clients: " + standing.clients();
            switch (standing.name()) {
                case STORE -> targets.add(Target.atMost(what, standing.ratio(), STORE_BOUND));
                case FOLDED -> targets.add(Target.atMost(what, standing.ratio(), FOLDED_BOUND));
                case JOINED -> targets.add(Target.atMost(what, standing.ratio(), JOINED_BOUND));
                default -> {}
            }
        }
        return targets;
    }

    /** All clients return goods of one delivery. */
    private Target hot(Bed bed, Stores stores) {
        RecordedCommand recorded = Recorder.record(CommandKind.RETURN);
        Store store = stores.portable();
        List<Side> sides = List.of(
                hotSide(BY_LOCKING, new HandWritten(bed.pool(), CapLocking.SELECT_FOR_UPDATE), recorded, "HL"),
                hotSide(BY_HAND, new HandWritten(bed.pool(), CapLocking.CONDITION), recorded, "HC"),
                hotSide(STORE, new StoreContestant(store, Transactions.TWO), recorded, "HS"));
        List<Standing> standings = new Rounds(pace).play(Server.MOST_CLIENTS, sides);
        told.accept("one hot delivery, " + Server.MOST_CLIENTS + " clients", standings);
        double timesAsFast = 1 / standings.get(standings.size() - 1).ratio();
        return Target.atLeast("hot delivery: store, times as fast as SELECT FOR UPDATE", timesAsFast, HOT_BOUND);
    }

    private static Side hotSide(String name, Contestant contestant, RecordedCommand recorded, String series) {
        return Side.of(name, contestant, recorded, OrderBook.hot(series, TICKETS, HOT));
    }

    /** Whole commands through the library, against what the store does of them by hand. */
    public void whole() {
        try (Bed bed = server.bed("whole");
                Stores stores = Stores.on(bed)) {
            new Filling(bed, stores.portable(), Recorder.record(CommandKind.RETURN)).with(TICKETS);
            RecordedCommand recorded = Recorder.record(CommandKind.RETURN);
            try (WholeCommands library = new WholeCommands(stores.portable(), TICKETS)) {
                for (int clients : CROWDS) {
                    List<Side> sides = List.of(
                            side(BY_HAND, new HandWritten(bed.pool(), CapLocking.CONDITION), recorded, "W" + clients),
                            library.side());
                    told.accept("whole return, " + clients + " clients", new Rounds(pace).play(clients, sides));
                }
            }
        }
    }
}

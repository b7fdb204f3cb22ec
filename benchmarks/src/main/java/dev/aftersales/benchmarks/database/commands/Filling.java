/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks.database.commands;

import dev.aftersales.benchmarks.database.bed.Bed;
import dev.aftersales.benchmarks.database.bed.Fixture;
import dev.aftersales.benchmarks.database.bed.History;
import dev.aftersales.benchmarks.database.bed.RecordedCommand;
import dev.aftersales.store.Store;

/**
 * Fills a schema before anything is measured: plans made for empty tables would be kept long after they have filled.
 *
 * @param bed the schema, empty, with its tables
 * @param store writes the action that all others are made of
 * @param command what that action is
 */
public record Filling(Bed bed, Store store, RecordedCommand command) {

    /** How many finished actions each ticket gets. */
    public static final int ACTIONS_OF_EACH = 3;

    /**
     * Fills it, and has the database look at what there is.
     *
     * @param tickets how many tickets
     */
    public void with(int tickets) {
        new Fixture(bed.sql()).fill(tickets, ACTIONS_OF_EACH);
        Side.ofStore("template", store, command, tickets, "T").once();
        new History(bed).finished((long) tickets * ACTIONS_OF_EACH, tickets);
        bed.sql().run("VACUUM ANALYZE");
        bed.sql().run("CHECKPOINT");
    }
}

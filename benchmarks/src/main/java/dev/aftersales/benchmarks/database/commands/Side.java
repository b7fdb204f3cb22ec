/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks.database.commands;

import dev.aftersales.benchmarks.database.bed.RecordedCommand;
import dev.aftersales.benchmarks.database.commands.StoreContestant.Transactions;
import dev.aftersales.store.Store;
import java.util.function.IntSupplier;

/**
 * One of those that take turns.
 *
 * @param name what it is called in tables and reports
 * @param before what it does before its turn, while no clock runs
 * @param command does one command and says how often it had to begin again; called by many clients at once
 */
public record Side(String name, Runnable before, IntSupplier command) {

    /**
     * One that has nothing to do before its turns.
     *
     * @param name what it is called in tables and reports
     * @param command does one command
     */
    public Side(String name, IntSupplier command) {
        this(name, () -> {}, command);
    }

    /**
     * The store as the engine uses it, in two transactions.
     *
     * @param name what it is called in tables and reports
     * @param store the store
     * @param recorded the command
     * @param tickets how many tickets there are
     * @param series tells its commands from those of others
     * @return the side
     */
    public static Side ofStore(String name, Store store, RecordedCommand recorded, long tickets, String series) {
        return of(name, new StoreContestant(store, Transactions.TWO), recorded, OrderBook.spread(series, tickets));
    }

    /** Does one command, unmeasured. */
    public void once() {
        if (command.getAsInt() != 0) {
            throw new IllegalStateException("disturbed: " + name);
        }
    }

    static Side of(String name, Contestant contestant, RecordedCommand recorded, OrderBook orders) {
        return new Side(name, () -> contestant.execute(new CommandCopy(recorded, orders.next())));
    }
}

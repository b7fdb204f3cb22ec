/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks;

import dev.aftersales.command.Command;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A helpdesk with so many tickets, and what commands on them cost. One ticket in a hundred has had everything done on it. */
final class SizedHelpdesk implements AutoCloseable {

    private static final int BATCH = 100;
    private static final int PLAYED_EVERY = 100;

    /** Prime, so that going on by it meets every ticket of a power of ten. */
    private static final int STRIDE = 7_919;

    private record Prepared(Command<?> command, OpenTicket ticket) {}

    private final int tickets;
    private final long heapPerTicket;
    private final Helpdesk helpdesk = Helpdesk.open(PortThread.CALLER);
    private final Map<CommandKind, List<Cost>> costs = new EnumMap<>(CommandKind.class);
    private int turn;

    SizedHelpdesk(int tickets) {
        this.tickets = tickets;
        long before = Heap.used();
        helpdesk.putTickets(tickets);
        this.heapPerTicket = (Heap.used() - before) / tickets;
        for (int number = 1; number <= tickets; number += PLAYED_EVERY) {
            helpdesk.play(helpdesk.sell(number));
        }
    }

    int tickets() {
        return tickets;
    }

    /** Bytes that a ticket takes on which nothing happened. */
    long heapPerTicket() {
        return heapPerTicket;
    }

    /** What each round has cost, by command. */
    List<Cost> costs(CommandKind kind) {
        return costs.getOrDefault(kind, List.of());
    }

    /** Forgets the rounds so far, in which things were still being compiled. */
    void forget() {
        costs.clear();
    }

    /** Executes a few of each command on tickets from all over. */
    void round() {
        for (CommandKind kind : CommandKind.values()) {
            List<Prepared> batch = batch(kind);
            Cost cost = Cost.each(BATCH, () -> batch.forEach(this::execute));
            costs.computeIfAbsent(kind, unused -> new ArrayList<>()).add(cost);
        }
    }

    private List<Prepared> batch(CommandKind kind) {
        List<Prepared> batch = new ArrayList<>();
        for (int i = 0; i < BATCH; i++) {
            turn = (turn + STRIDE) % tickets;
            OpenTicket ticket = helpdesk.sell(turn + 1);
            batch.add(new Prepared(kind.prepare(helpdesk, ticket), ticket));
        }
        return batch;
    }

    private void execute(Prepared prepared) {
        helpdesk.execute(prepared.command(), "measured", prepared.ticket());
    }

    @Override
    public void close() {
        helpdesk.close();
    }
}

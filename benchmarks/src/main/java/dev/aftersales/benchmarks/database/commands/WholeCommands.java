/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks.database.commands;

import dev.aftersales.benchmarks.Helpdesk;
import dev.aftersales.benchmarks.OpenTicket;
import dev.aftersales.benchmarks.PortThread;
import dev.aftersales.store.Store;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Returns through the whole library, its back end in memory, on tickets that are in the store already. */
final class WholeCommands implements AutoCloseable {

    /** More than any number of clients get done in a turn. */
    private static final int SALES_PER_TURN = 20_000;

    private final Helpdesk helpdesk;
    private final int tickets;
    private final Queue<OpenTicket> sales = new ConcurrentLinkedQueue<>();
    private int sold;

    WholeCommands(Store store, int tickets) {
        this.helpdesk = Helpdesk.open(PortThread.CALLER, store);
        this.tickets = tickets;
    }

    Side side() {
        return new Side("the whole library", this::sell, this::giveBack);
    }

    private void sell() {
        while (sales.size() < SALES_PER_TURN) {
            sales.add(helpdesk.sell(sold++ % tickets + 1));
        }
    }

    private int giveBack() {
        OpenTicket ticket = sales.remove();
        helpdesk.execute(ticket.returnGoods(), "whole", ticket);
        return 0;
    }

    @Override
    public void close() {
        helpdesk.close();
    }
}

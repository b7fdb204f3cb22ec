/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.store.memory;

/** All that a store keeps; whoever uses it holds the store's lock. */
record Tables(
        TicketTable tickets,
        TeamTable teams,
        ActionTable actions,
        CapTable caps,
        DocumentTable documents,
        EntryTable entries) {

    static Tables empty() {
        return new Tables(
                new TicketTable(),
                new TeamTable(),
                new ActionTable(),
                new CapTable(),
                new DocumentTable(),
                new EntryTable());
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import java.time.Instant;
import java.util.function.Supplier;

/** The parts of a store, each with one topic. */
record Topics(
        Tickets tickets,
        Teams teams,
        Actions actions,
        Documents documents,
        TicketList ticketList,
        DocumentList documentList,
        Entries entries,
        Timelines timelines,
        Caps caps,
        Briefs briefs,
        Accepting accepting,
        Enlisting enlisting,
        Moving moving,
        Joining joining,
        Revising revising,
        Claiming claiming,
        Waiting waiting,
        ActionChanges changes) {

    static Topics of(Sessions sessions, Dialect dialect, Supplier<Instant> clock) {
        Tickets tickets = new Tickets(sessions, dialect, clock);
        Teams teams = new Teams(sessions, dialect);
        Actions actions = new Actions(dialect);
        Entries entries = new Entries(dialect);
        Caps caps = new Caps(dialect);
        Accepting accepting = new Accepting(dialect, actions, teams, entries, caps);
        Moving moving = new Moving(dialect, teams, entries, caps);
        return new Topics(
                tickets,
                teams,
                actions,
                new Documents(),
                new TicketList(dialect),
                new DocumentList(),
                entries,
                new Timelines(sessions, dialect, entries),
                caps,
                new Briefs(actions, caps),
                accepting,
                new Enlisting(sessions.transactions(), accepting),
                moving,
                new Joining(accepting, moving),
                new Revising(dialect, entries, caps),
                new Claiming(dialect, actions),
                new Waiting(),
                new ActionChanges(new ActionStatements(dialect)));
    }
}

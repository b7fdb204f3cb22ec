/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.ticket;

import dev.aftersales.command.RefusalCode;
import dev.aftersales.examples.helpdesk.account.Desks;
import dev.aftersales.spi.FollowerId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.ticket.TicketSnapshot;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The helpdesk's own tickets. Each change is committed, and then told to the library, which keeps a snapshot (TKT-1); what a crash
 * left untold {@link Untold} tells at the next start. Thread-safe.
 */
@Service
public class Tickets {

    private final TicketTable table;
    private final Telling telling;
    private final Clock clock;
    private final TransactionTemplate transaction;

    @Autowired
    Tickets(TicketTable table, Telling telling, Clock clock, PlatformTransactionManager transactions) {
        this(table, telling, clock, new TransactionTemplate(transactions));
    }

    private Tickets(TicketTable table, Telling telling, Clock clock, TransactionTemplate transaction) {
        this.table = table;
        this.telling = telling;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * The same tickets by another clock.
     *
     * @param then the clock
     * @param told the desks of a library that goes by that clock
     * @return the same tickets; what is opened there is opened then
     */
    public Tickets at(Clock then, Desks told) {
        return new Tickets(table, new Telling(table, told), then, transaction);
    }

    /**
     * A ticket.
     *
     * @param ref its reference
     * @return the ticket; empty when there is none
     */
    public Optional<Ticket> find(TicketRef ref) {
        return table.find(ref);
    }

    /**
     * Who follows a ticket.
     *
     * @param ref the ticket
     * @return the followers, by name
     */
    public List<Follower> followers(TicketRef ref) {
        return table.followers(ref);
    }

    /**
     * Opens a ticket; the same form sent again opens none.
     *
     * @param subject what it is about
     * @param requestKey the key of the form
     * @return the ticket
     */
    public TicketRef open(Ticket.Subject subject, String requestKey) {
        TicketRef ref = inTransaction(() -> table.madeBy(requestKey).orElseGet(() -> {
            TicketRef next = table.nextRef();
            table.insert(next, requestKey, subject, clock.instant());
            return next;
        }));
        tell(ref);
        return ref;
    }

    /**
     * Changes what a ticket is about.
     *
     * @param ref the ticket
     * @param version the version that the agent saw
     * @param subject what it is about now
     * @return false when somebody else changed it meanwhile, and nothing was done
     */
    public boolean edit(TicketRef ref, long version, Ticket.Subject subject) {
        boolean edited = table.update(ref, version, subject);
        tell(ref);
        return edited;
    }

    /**
     * Moves a ticket to a stage; closes and reopens it so.
     *
     * @param ref the ticket
     * @param stage the stage
     */
    public void move(TicketRef ref, Stage stage) {
        table.move(ref, stage);
        tell(ref);
    }

    /**
     * Adds a follower.
     *
     * @param ref the ticket
     * @param follower the follower
     * @return false when as many follow it as the library takes, and nothing was done
     */
    public boolean follow(TicketRef ref, Follower follower) {
        boolean follows = inTransaction(() -> table.follow(ref, follower, TicketSnapshot.MAX_FOLLOWERS));
        tell(ref);
        return follows;
    }

    /**
     * Takes a follower off.
     *
     * @param ref the ticket
     * @param follower the follower
     */
    public void unfollow(TicketRef ref, FollowerId follower) {
        inTransaction(() -> {
            table.unfollow(ref, follower);
            return ref;
        });
        tell(ref);
    }

    private void tell(TicketRef ref) {
        table.find(ref).ifPresent(ticket -> {
            List<RefusalCode> refusals = telling.tell(ticket);
            if (!refusals.isEmpty()) {
                throw new IllegalStateException("the library does not keep " + ref + ": " + refusals);
            }
        });
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}

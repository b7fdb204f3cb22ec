/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.Command;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.access.AccessRequest;
import dev.aftersales.store.CapScope;
import org.jspecify.annotations.Nullable;

/**
 * How one kind of command is decided, and what it results in. Implementations are stateless and thread-safe.
 *
 * @param <C> the command, a record
 * @param <R> what it results in
 */
public interface CommandHandler<C extends Command<R>, R> {

    /**
     * A stable name, stored with the action.
     *
     * @return for example {@code refund.issue}
     */
    String name();

    /**
     * The type of the command.
     *
     * @return the class of the record
     */
    Class<C> type();

    /**
     * The service it belongs to.
     *
     * @return the service, or null for commands on teams
     */
    @Nullable
    AfterSalesService service();

    /**
     * The ticket it is for.
     *
     * @param command the command, perhaps with fields left out
     * @return the ticket, or null
     */
    @Nullable
    TicketRef ticket(C command);

    /**
     * What the host's access policy is asked before anything else.
     *
     * @param command the command, perhaps with fields left out
     * @return the request
     */
    AccessRequest access(C command);

    /**
     * The caps that its decision reads, as far as the command tells: they are read together with the ticket. Most commands
     * meet none, or learn of them only from a document.
     *
     * @param command the command, perhaps with fields left out
     * @return the caps, or null
     */
    default @Nullable CapScope caps(C command) {
        return null;
    }

    /**
     * Reads facts and decides. It has no effects; it may be asked again with fresher facts.
     *
     * @param command the command, its constraints already checked
     * @param inquiry where facts are read
     * @return a plan or refusals
     */
    Decision decide(C command, Inquiry inquiry);

    /**
     * What a completed action resulted in.
     *
     * @param command the command
     * @param steps the documents of all its steps
     * @return the result, the same at every replay
     */
    R result(C command, EarlierSteps steps);
}

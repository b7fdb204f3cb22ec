/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.ticket;

import dev.aftersales.action.CommandHandler;
import dev.aftersales.command.TicketCommand;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.access.AccessRequest;
import org.jspecify.annotations.Nullable;

/**
 * What the handlers of all commands on tickets have in common: they belong to a service, and need its permission on the
 * ticket (EXE-9). Stateless and thread-safe.
 *
 * @param <C> the command, a record
 * @param <R> what it results in
 */
public abstract class TicketHandler<C extends TicketCommand<R>, R> implements CommandHandler<C, R> {

    private final String name;
    private final Class<C> type;
    private final AfterSalesService service;

    /**
     * A handler.
     *
     * @param name a stable name, stored with the action
     * @param type the type of the command
     * @param service the service it belongs to
     */
    protected TicketHandler(String name, Class<C> type, AfterSalesService service) {
        this.name = name;
        this.type = type;
        this.service = service;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Class<C> type() {
        return type;
    }

    @Override
    public final AfterSalesService service() {
        return service;
    }

    @Override
    public final @Nullable TicketRef ticket(C command) {
        return command.ticket();
    }

    @Override
    public final AccessRequest access(C command) {
        return TicketAccess.toUse(service, command.ticket());
    }
}

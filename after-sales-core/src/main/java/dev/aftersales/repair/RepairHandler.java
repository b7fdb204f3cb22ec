/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.repair;

import dev.aftersales.action.CommandHandler;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.access.AccessRequest;
import dev.aftersales.spi.access.Permission;
import dev.aftersales.spi.access.Target;
import dev.aftersales.spi.access.TargetKind;
import org.jspecify.annotations.Nullable;

/**
 * What all repair commands have in common.
 *
 * @param <C> the command
 * @param <R> what it results in
 */
abstract class RepairHandler<C extends RepairCommand<R>, R> implements CommandHandler<C, R> {

    private final String name;
    private final Class<C> type;

    RepairHandler(String name, Class<C> type) {
        this.name = name;
        this.type = type;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Class<C> type() {
        return type;
    }

    @Override
    public AfterSalesService service() {
        return AfterSalesService.REPAIR;
    }

    @Override
    public @Nullable TicketRef ticket(C command) {
        return command.ticket();
    }

    @Override
    public AccessRequest access(C command) {
        TicketRef ticket = ticket(command);
        return new AccessRequest(
                Permission.REPAIR, new Target(TargetKind.TICKET, ticket == null ? "" : ticket.value()));
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.fieldservice;

import dev.aftersales.action.CommandHandler;
import dev.aftersales.action.EarlierSteps;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.access.AccessRequest;
import dev.aftersales.spi.access.Permission;
import dev.aftersales.spi.access.Target;
import dev.aftersales.spi.access.TargetKind;
import dev.aftersales.spi.fieldservice.Task;
import org.jspecify.annotations.Nullable;

/**
 * What all field-service commands have in common.
 *
 * @param <C> the command
 */
abstract class FieldServiceHandler<C extends FieldServiceCommand<FieldTask>> implements CommandHandler<C, FieldTask> {

    private final String name;
    private final Class<C> type;

    FieldServiceHandler(String name, Class<C> type) {
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
        return AfterSalesService.FIELD_SERVICE;
    }

    @Override
    public @Nullable TicketRef ticket(C command) {
        return command.ticket();
    }

    @Override
    public AccessRequest access(C command) {
        TicketRef ticket = ticket(command);
        return new AccessRequest(
                Permission.FIELD_SERVICE, new Target(TargetKind.TICKET, ticket == null ? "" : ticket.value()));
    }

    @Override
    public FieldTask result(C command, EarlierSteps steps) {
        return new FieldTask(steps.document(steps.size() - 1, Task.class));
    }
}

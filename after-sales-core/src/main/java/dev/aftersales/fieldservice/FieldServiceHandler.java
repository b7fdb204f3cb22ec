/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.fieldservice;

import dev.aftersales.action.EarlierSteps;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.fieldservice.Task;
import dev.aftersales.ticket.TicketHandler;

/**
 * What all field-service commands have in common.
 *
 * @param <C> the command
 */
abstract class FieldServiceHandler<C extends FieldServiceCommand<FieldTask>> extends TicketHandler<C, FieldTask> {

    FieldServiceHandler(String name, Class<C> type) {
        super(name, type, AfterSalesService.FIELD_SERVICE);
    }

    @Override
    public FieldTask result(C command, EarlierSteps steps) {
        return new FieldTask(steps.document(steps.size() - 1, Task.class));
    }
}

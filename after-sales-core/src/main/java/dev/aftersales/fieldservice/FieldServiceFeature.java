/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.fieldservice;

import dev.aftersales.action.CommandHandler;
import dev.aftersales.action.DocumentTracker;
import dev.aftersales.action.Effect;
import dev.aftersales.action.Inquiry;
import dev.aftersales.command.Refusal;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.ticket.ServiceFeature;
import dev.aftersales.ticket.Standing;
import java.util.List;

/** The field-service service. Stateless and thread-safe. */
public final class FieldServiceFeature implements ServiceFeature {

    /** The one there is to know. */
    public FieldServiceFeature() {}

    @Override
    public AfterSalesService service() {
        return AfterSalesService.FIELD_SERVICE;
    }

    @Override
    public List<CommandHandler<?, ?>> handlers() {
        return List.of(new CreateTaskHandler(), new CancelTaskHandler());
    }

    @Override
    public List<Effect<?, ?>> effects() {
        return List.of(new CreateTaskEffect(), new ActivateTaskEffect(), new CancelTaskEffect());
    }

    @Override
    public List<DocumentTracker> trackers() {
        return List.of(new TaskTracker());
    }

    @Override
    public List<Refusal> whyNot(Standing standing, Inquiry inquiry) {
        return new TaskFormReader(inquiry).whyNot(standing);
    }

    /**
     * The form of a ticket (FSV-1, FSV-2).
     *
     * @param ticket the ticket
     * @param inquiry where facts are read
     * @return the form; what cannot be read or offered is among its refusals
     */
    public TaskForm form(TicketRef ticket, Inquiry inquiry) {
        return new TaskFormReader(inquiry).read(ticket);
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.fieldservice;

import dev.aftersales.action.Decision;
import dev.aftersales.action.Inquiry;
import dev.aftersales.ticket.TicketGate;

/** Creates tasks. */
final class CreateTaskHandler extends FieldServiceHandler<CreateTask> {

    CreateTaskHandler() {
        super("fieldservice.create", CreateTask.class);
    }

    @Override
    public Decision decide(CreateTask command, Inquiry inquiry) {
        return TicketGate.check(inquiry, command.ticket(), service())
                .decide(standing -> CreateTaskDecision.decide(command, CreateTaskFacts.read(standing, inquiry)));
    }
}

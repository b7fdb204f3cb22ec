/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.repair;

import dev.aftersales.action.Decision;
import dev.aftersales.action.EarlierSteps;
import dev.aftersales.action.Inquiry;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.repair.Repair;
import dev.aftersales.ticket.TicketGate;
import dev.aftersales.ticket.TicketHandler;

/** Creates repair orders. */
final class CreateRepairHandler extends TicketHandler<CreateRepair, RepairOrder> {

    CreateRepairHandler() {
        super("repair.create", CreateRepair.class, AfterSalesService.REPAIR);
    }

    @Override
    public Decision decide(CreateRepair command, Inquiry inquiry) {
        return TicketGate.check(inquiry, command.ticket(), service())
                .decide(standing -> CreateRepairDecision.decide(
                        command, CreateRepairFacts.read(command, standing.ticket(), inquiry)));
    }

    @Override
    public RepairOrder result(CreateRepair command, EarlierSteps steps) {
        return new RepairOrder(steps.document(steps.size() - 1, Repair.class));
    }
}

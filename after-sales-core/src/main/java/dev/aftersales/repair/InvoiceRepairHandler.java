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
import dev.aftersales.ticket.TicketHandler;

/** Invoices repair orders. */
final class InvoiceRepairHandler extends TicketHandler<InvoiceRepair, RepairOrder> {

    InvoiceRepairHandler() {
        super("repair.invoice", InvoiceRepair.class, AfterSalesService.REPAIR);
    }

    @Override
    public Decision decide(InvoiceRepair command, Inquiry inquiry) {
        return RepairChangeDecision.invoice(ExistingRepair.find(command.ticket(), command.repair(), inquiry));
    }

    @Override
    public RepairOrder result(InvoiceRepair command, EarlierSteps steps) {
        return new RepairOrder(steps.document(0, Repair.class));
    }
}

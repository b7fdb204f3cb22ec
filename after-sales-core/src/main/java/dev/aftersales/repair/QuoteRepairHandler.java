/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.repair;

import dev.aftersales.action.Decision;
import dev.aftersales.action.EarlierSteps;
import dev.aftersales.action.Inquiry;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.repair.Quotation;
import dev.aftersales.ticket.TicketHandler;

/** Makes quotations. */
final class QuoteRepairHandler extends TicketHandler<QuoteRepair, Quotation> {

    QuoteRepairHandler() {
        super("repair.quote", QuoteRepair.class, AfterSalesService.REPAIR);
    }

    @Override
    public Decision decide(QuoteRepair command, Inquiry inquiry) {
        return RepairChangeDecision.quote(ExistingRepair.find(command.ticket(), command.repair(), inquiry));
    }

    @Override
    public Quotation result(QuoteRepair command, EarlierSteps steps) {
        return steps.document(0, Quotation.class);
    }
}

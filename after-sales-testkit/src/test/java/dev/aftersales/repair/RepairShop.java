/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.repair;

import dev.aftersales.command.Outcome;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.repair.InvoiceMethod;
import dev.aftersales.spi.repair.Repair;
import dev.aftersales.spi.repair.RepairId;
import dev.aftersales.team.Helpdesk;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.InMemoryErpBuilder;
import dev.aftersales.testkit.erp.directory.Tax;

/** A helpdesk that repairs drills with bearings and labour. */
final class RepairShop implements AutoCloseable {

    static final ProductId DRILL = ProductId.of("drill");
    static final ProductId BEARING = ProductId.of("bearing");
    static final ProductId LABOUR = ProductId.of("labour");

    final Helpdesk helpdesk;
    final InMemoryErp erp;

    private RepairShop(InMemoryErpBuilder backEnd) {
        helpdesk = Helpdesk.over(backEnd);
        erp = helpdesk.erp;
        Tax vat = Tax.tax("VAT", "0.20");
        erp.product("drill", "Drill").price("250.00").taxed(vat);
        erp.product("saw", "Saw").price("90.00").taxed(vat);
        erp.product("bearing", "Bearing").price("25.00").cost("7.00").taxed(vat);
        erp.service("labour", "Labour").price("50.00").cost("30.00").taxed(vat);
        helpdesk.with(AfterSalesService.REPAIR);
        helpdesk.put(Helpdesk.ticket(Helpdesk.TICKET).product(DRILL));
    }

    static RepairShop over(InMemoryErpBuilder backEnd) {
        return new RepairShop(backEnd);
    }

    static RepairShop open() {
        return over(InMemoryErp.builder());
    }

    /** A repair of the ticket's drill with two bearings and an hour of work: 100 net, 120 to pay. */
    static CreateRepairBuilder drill(InvoiceMethod method) {
        return CreateRepair.builder()
                .ticket(Helpdesk.TICKET)
                .description("Makes a noise")
                .invoiceMethod(method)
                .addParts(new PlannedLine(BEARING, Quantity.of(2, "pcs")))
                .addOperations(new PlannedLine(LABOUR, null));
    }

    Repair created(CreateRepairBuilder command) {
        return helpdesk.execute(command.build()).orElseThrow().repair();
    }

    Repair created(InvoiceMethod method) {
        return created(drill(method));
    }

    Outcome<RepairOrder> invoice(RepairId id) {
        return helpdesk.execute(new InvoiceRepair(Helpdesk.TICKET, id));
    }

    Outcome<RepairOrder> cancel(RepairId id) {
        return helpdesk.execute(new CancelRepair(Helpdesk.TICKET, id));
    }

    /** The work is done, with everything used as planned. */
    void finish(RepairId id) {
        erp.confirmRepair(id);
        erp.startRepair(id);
        erp.finishRepair(id);
    }

    @Override
    public void close() {
        helpdesk.close();
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spring;

import static dev.aftersales.spi.AfterSalesService.REFUND;

import dev.aftersales.AfterSales;
import dev.aftersales.Desk;
import dev.aftersales.action.Prepared;
import dev.aftersales.command.RequestKey;
import dev.aftersales.refund.CreditMethod;
import dev.aftersales.refund.IssueRefund;
import dev.aftersales.refund.Refund;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.UserId;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.team.TeamSnapshot;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.ticket.TicketSnapshot;

/** A back end with an invoice, and a ticket about it. */
final class Shop {

    static final RequestKey REFUND_KEY = RequestKey.of("refund-1");

    private static final TeamId TEAM = TeamId.of("support");
    private static final TicketRef TICKET = TicketRef.of("HD-1");

    final InMemoryErp erp = InMemoryErp.create();
    final InvoiceId invoice;

    Shop() {
        erp.customer("gemini", "Gemini Furniture");
        erp.product("lamp", "Desk lamp");
        invoice = erp.invoice("INV/1")
                .customer("gemini")
                .line("lamp", 2, "25.00")
                .post()
                .id();
    }

    /** The desk of an agent whose team refunds, with the ticket on it. */
    Desk desk(AfterSales afterSales) {
        Desk desk = afterSales.desk(Actor.agent(erp.defaultTenant(), UserId.of("marta")));
        desk.put(TeamSnapshot.builder().id(TEAM).version(1).name("Support").build());
        desk.execute(desk.teamForm(TEAM).configure().addServices(REFUND).build(), RequestKey.of("settings-1"))
                .orElseThrow();
        desk.put(TicketSnapshot.builder()
                .ref(TICKET)
                .version(1)
                .team(TEAM)
                .title("Broken")
                .customer(CustomerId.of("gemini"))
                .build());
        return desk;
    }

    IssueRefund refund(Desk desk) {
        return desk.refundForm(TICKET)
                .invoices()
                .get(0)
                .refund()
                .method(CreditMethod.FULL)
                .build();
    }

    Prepared<Refund> prepared(Desk desk) {
        return desk.prepare(refund(desk), REFUND_KEY).match(prepared -> prepared, outcome -> {
            throw new AssertionError(outcome);
        });
    }

    int creditNotes() {
        return erp.creditNotesOf(invoice).size();
    }
}

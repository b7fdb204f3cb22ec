/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.quickstart;

import static dev.aftersales.spi.AfterSalesService.REFUND;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.aftersales.AfterSales;
import dev.aftersales.Desk;
import dev.aftersales.command.Outcome;
import dev.aftersales.command.RequestKey;
import dev.aftersales.refund.CreditMethod;
import dev.aftersales.refund.IssueRefund;
import dev.aftersales.refund.Refund;
import dev.aftersales.refund.RefundForm;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.UserId;
import dev.aftersales.spi.ports.Ports;
import dev.aftersales.team.ConfigureTeam;
import dev.aftersales.team.TeamSnapshot;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.ticket.TicketSnapshot;
import dev.aftersales.ticket.TicketView;
import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The example of the README, compiled and run; the README shows exactly what stands between the marks. */
class ReadmeExampleTest {

    @Test
    @DisplayName("REF-4: the README's example refunds an invoice in full, once")
    void example() {
        // begin of the README's example
        InMemoryErp erp = InMemoryErp.create(); // your ERP, through its ports
        CustomerId gemini = erp.customer("gemini", "Gemini Furniture").id();
        erp.product("lamp", "Desk lamp");
        erp.invoice("INV/1").customer("gemini").line("lamp", 2, "25.00").post();

        AfterSales afterSales = AfterSales.builder().ports(Ports.of(erp)).build(); // kept in memory
        Desk desk = afterSales.desk(Actor.agent(erp.defaultTenant(), UserId.of("marta")));

        TeamId team = TeamId.of("support"); // your team, with refunds switched on
        desk.put(TeamSnapshot.builder().id(team).version(1).name("Support").build());
        ConfigureTeam refunds =
                desk.teamForm(team).configure().addServices(REFUND).build();
        desk.execute(refunds, RequestKey.of("settings-1")).orElseThrow();

        TicketRef ticket = TicketRef.of("HD-1234"); // your ticket, under your reference and version
        TicketSnapshot now = TicketSnapshot.builder()
                .ref(ticket)
                .version(7)
                .team(team)
                .title("Broken")
                .customer(gemini)
                .build();
        desk.put(now);

        RefundForm form = desk.refundForm(ticket); // what can be refunded, by which method, and why not
        IssueRefund refund =
                form.invoices().get(0).refund().method(CreditMethod.FULL).build();

        Outcome<Refund> outcome = desk.execute(refund, RequestKey.of("form-7f3c"));
        Outcome<Refund> doubleClick = desk.execute(refund, RequestKey.of("form-7f3c")); // does nothing twice
        String page = outcome.match(Outcome.cases(
                done -> "Refunded " + done.result().total(),
                refused -> refused.refusals().get(0).message(desk.locale()),
                open -> "We are on it: " + open));
        TicketView view = desk.view(ticket); // buttons and why not, open work, smart buttons, chatter
        // end of the README's example

        assertEquals("Refunded EUR 50.00", page);
        assertEquals(outcome, doubleClick);
        assertEquals("EUR 50.00", outcome.orElseThrow().total().toString());
        assertEquals(1, erp.creditNotesOf(form.invoices().get(0).id()).size());
        assertEquals(1, view.smartButtons().size());
        afterSales.close();
    }

    @Test
    @DisplayName("the README shows the example as it is")
    void shown() throws IOException {
        Readme.assertShows(getClass());
    }
}

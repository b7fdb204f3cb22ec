/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa.sent;

import dev.aftersales.AfterSales;
import dev.aftersales.Desk;
import dev.aftersales.command.Command;
import dev.aftersales.command.RequestKey;
import dev.aftersales.databases.Database;
import dev.aftersales.databases.Vendor;
import dev.aftersales.jpa.JpaStore;
import dev.aftersales.refund.CreditMethod;
import dev.aftersales.refund.IssueRefund;
import dev.aftersales.returns.LineToReturn;
import dev.aftersales.returns.ReturnProducts;
import dev.aftersales.returns.ReturnProductsBuilder;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.UserId;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.ports.Ports;
import dev.aftersales.team.ConfigureTeam;
import dev.aftersales.team.TeamSnapshot;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.SettableClock;
import dev.aftersales.ticket.TicketFilter;
import dev.aftersales.ticket.TicketSnapshot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A counter that refunds and takes back on one ticket, over a database that is listened to. */
final class Counter implements AutoCloseable {

    /** How many invoices and deliveries of five lines there are. */
    static final int DOCUMENTS = 12;

    private static final int LINES = 5;
    private static final TenantId TENANT = TenantId.of("acme");
    private static final TicketRef TICKET = TicketRef.of("HD-1");
    private static final TeamId TEAM = TeamId.of("support");

    private final SettableClock clock = SettableClock.at("2026-03-02T09:00:00Z");
    private final InMemoryErp erp =
            InMemoryErp.builder().tenant(TENANT).clock(clock).build();
    private final Map<String, Invoice> invoices = new HashMap<>();
    private final Map<String, Delivery> deliveries = new HashMap<>();
    private final Database database;
    private final Wiretap wiretap;
    private final JpaStore store;
    private final AfterSales afterSales;
    private final Desk desk;
    private int requests;

    private Counter(Vendor vendor) {
        database = vendor.fresh();
        wiretap = new Wiretap(database.dataSource());
        store = JpaStore.builder(wiretap.dataSource())
                .applySchema()
                .foldStatements(false)
                .clock(clock)
                .build();
        afterSales = AfterSales.builder()
                .ports(Ports.of(erp))
                .store(store)
                .clock(clock)
                .executor(Runnable::run)
                .build();
        desk = afterSales.desk(Actor.agent(TENANT, UserId.of("marta")));
        stock();
    }

    static Counter open(Vendor vendor) {
        return new Counter(vendor);
    }

    private void stock() {
        erp.customer("gemini", "Gemini Furniture");
        erp.product("lamp", "Desk lamp");
        for (int i = 1; i <= DOCUMENTS; i++) {
            var invoice = erp.invoice("INV/" + i).customer("gemini");
            var delivery = erp.delivery("OUT/" + i).customer("gemini");
            for (int line = 0; line < LINES; line++) {
                invoice.line("lamp", 4, "25.00");
                delivery.line("lamp", 4);
            }
            invoices.put("INV/" + i, invoice.post());
            deliveries.put("OUT/" + i, delivery.done());
        }
        desk.put(new TeamSnapshot(TEAM, 1, "Support"));
        desk.put(TicketSnapshot.builder()
                .ref(TICKET)
                .version(1)
                .team(TEAM)
                .title("Arrived broken")
                .customer(CustomerId.of("gemini"))
                .build());
        execute(ConfigureTeam.builder()
                .team(TEAM)
                .addServices(AfterSalesService.REFUND, AfterSalesService.RETURN)
                .build());
    }

    List<Statement> refund(String invoice, int lines) {
        IssueRefund.Builder refund = IssueRefund.builder()
                .ticket(TICKET)
                .invoice(invoices.get(invoice).id())
                .method(CreditMethod.PARTIAL);
        for (int i = 0; i < lines; i++) {
            refund.line(invoices.get(invoice).lines().get(i).id(), Quantity.of(1, "pcs"));
        }
        return sent(refund.build());
    }

    List<Statement> giveBack(String delivery, int lines) {
        ReturnProductsBuilder back = ReturnProducts.builder()
                .ticket(TICKET)
                .delivery(deliveries.get(delivery).id());
        for (int i = 0; i < lines; i++) {
            back.addLines(
                    LineToReturn.of(deliveries.get(delivery).moves().get(i).id(), Quantity.of(1, "pcs")));
        }
        return sent(back.build());
    }

    List<Statement> view() {
        return wiretap.during(() -> desk.view(TICKET));
    }

    List<Statement> list() {
        return wiretap.during(() -> desk.tickets(TicketFilter.builder().build()));
    }

    private List<Statement> sent(Command<?> command) {
        return wiretap.during(() -> execute(command));
    }

    private void execute(Command<?> command) {
        requests++;
        desk.execute(command, RequestKey.of("request-" + requests)).orElseThrow();
    }

    @Override
    public void close() {
        afterSales.close();
        store.close();
        database.close();
    }
}

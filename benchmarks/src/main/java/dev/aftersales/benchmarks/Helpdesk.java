/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks;

import static dev.aftersales.testkit.erp.directory.Tax.tax;

import dev.aftersales.AfterSales;
import dev.aftersales.AfterSalesBuilder;
import dev.aftersales.Desk;
import dev.aftersales.command.Command;
import dev.aftersales.command.RequestKey;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.UserId;
import dev.aftersales.spi.ports.Ports;
import dev.aftersales.store.Store;
import dev.aftersales.store.memory.InMemoryStore;
import dev.aftersales.team.ConfigureTeam;
import dev.aftersales.team.TeamSnapshot;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.erp.directory.Tax;
import dev.aftersales.ticket.TicketSnapshot;
import java.time.Clock;
import java.util.concurrent.Executor;

/**
 * A helpdesk over the in-memory back end, all five services on. Each ticket has a customer of its own. Selling and putting
 * tickets is not thread-safe.
 */
public final class Helpdesk implements AutoCloseable {

    private static final int PRACTICE_TICKETS = 3_000;

    private static final TeamId TEAM = TeamId.of("support");
    private static final Tax VAT = tax("VAT-20", "0.20");

    private final InMemoryErp erp = InMemoryErp.builder().withoutJournal().build();
    private final AfterSales afterSales;
    private int tickets;
    private int sales;

    private Helpdesk(AfterSalesBuilder library) {
        this.afterSales = library.ports(Ports.of(erp)).build();
    }

    static Helpdesk open(PortThread ports) {
        return open(ports, new InMemoryStore(Clock.systemUTC()));
    }

    /**
     * Opens a helpdesk and furnishes it, unless its store has kept that from before.
     *
     * @param ports where ports are called
     * @param store what it keeps its tickets in
     * @return the helpdesk
     */
    public static Helpdesk open(PortThread ports, Store store) {
        AfterSalesBuilder library = AfterSales.builder().store(store);
        Executor executor = ports.executor();
        if (executor != null) {
            library.executor(executor);
        }
        Helpdesk helpdesk = new Helpdesk(library);
        helpdesk.furnish();
        return helpdesk;
    }

    private void furnish() {
        erp.product("lamp", "Desk lamp");
        erp.product("desk", "Standing desk");
        erp.product("chair", "Office chair");
        erp.program("sorry-10", "We are sorry: 10 % off").discount("10 % off the next order");
        erp.project("visits", "Home visits");
        desk().put(TeamSnapshot.builder().id(TEAM).version(1).name("Support").build());
        ConfigureTeam everything = ConfigureTeam.builder()
                .team(TEAM)
                .addServices(AfterSalesService.values())
                .build();
        desk().execute(everything, RequestKey.of("furnish")).orElseThrow();
    }

    /**
     * The desk of an agent; asked for with each request, as a host does.
     *
     * @return the desk
     */
    public Desk desk() {
        return afterSales.desk(Actor.agent(erp.defaultTenant(), UserId.of("marta")));
    }

    /**
     * Executes what must complete.
     *
     * @param <R> what comes of it
     * @param command the command
     * @param what tells its request from other requests about the same sale
     * @param ticket the ticket
     * @return what came of it
     */
    public <R> R execute(Command<R> command, String what, OpenTicket ticket) {
        return desk().execute(command, RequestKey.of(what + "-" + ticket.sale()))
                .orElseThrow();
    }

    /** Puts new tickets, on which nothing happens. */
    void putTickets(int howMany) {
        for (int i = 0; i < howMany; i++) {
            putTicket();
        }
    }

    /**
     * A new ticket about a new sale.
     *
     * @return the ticket
     */
    public OpenTicket openTicket() {
        return sell(putTicket());
    }

    private int putTicket() {
        int number = ++tickets;
        desk().put(TicketSnapshot.builder()
                .ref(new OpenTicket(number, 0).ref())
                .version(1)
                .team(TEAM)
                .title("It flickers")
                .customer(CustomerId.of(new OpenTicket(number, 0).customer()))
                .build());
        return number;
    }

    /**
     * Sells, bills and delivers the customer of a ticket three lines of four pieces.
     *
     * @param number the ticket
     * @return the ticket about that sale
     */
    public OpenTicket sell(int number) {
        OpenTicket ticket = new OpenTicket(number, ++sales);
        erp.customer(ticket.customer(), "Gemini Furniture");
        erp.invoice(ticket.invoice().value())
                .customer(ticket.customer())
                .line("lamp", 4, "25.00", VAT)
                .line("desk", 4, "410.50", VAT)
                .line("chair", 4, "99.99", VAT)
                .post();
        erp.delivery(ticket.delivery().value())
                .customer(ticket.customer())
                .line("lamp", 4)
                .line("desk", 4)
                .line("chair", 4)
                .done();
        return ticket;
    }

    /** Does everything once about a sale: five actions. */
    void play(OpenTicket ticket) {
        for (CommandKind kind : CommandKind.values()) {
            if (kind != CommandKind.REFUND) {
                execute(kind.prepare(this, ticket), kind.name(), ticket);
            }
        }
    }

    /**
     * Has everything compiled, on a helpdesk of its own: counted, because on a busy machine no number of seconds is enough.
     */
    static void practise(PortThread ports) {
        try (Helpdesk practice = open(ports)) {
            for (int i = 0; i < PRACTICE_TICKETS; i++) {
                OpenTicket ticket = practice.openTicket();
                practice.play(ticket);
                practice.show(ticket);
            }
        }
    }

    private void show(OpenTicket ticket) {
        desk().refundForm(ticket.ref());
        desk().returnForm(ticket.ref());
        desk().couponForm(ticket.ref());
        desk().view(ticket.ref());
    }

    /** Closes the library. */
    @Override
    public void close() {
        afterSales.close();
    }
}

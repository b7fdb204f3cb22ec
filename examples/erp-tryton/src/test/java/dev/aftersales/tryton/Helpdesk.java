/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton;

import dev.aftersales.AfterSales;
import dev.aftersales.Desk;
import dev.aftersales.action.Timing;
import dev.aftersales.command.Outcome;
import dev.aftersales.command.RequestKey;
import dev.aftersales.refund.RefundableInvoice;
import dev.aftersales.returns.DeliveryChoice;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.UserId;
import dev.aftersales.spi.accounting.AccountingPort;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.inventory.DeliveryId;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.ports.Ports;
import dev.aftersales.store.memory.InMemoryStore;
import dev.aftersales.team.TeamSnapshot;
import dev.aftersales.testkit.SettableClock;
import dev.aftersales.ticket.TicketSnapshot;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The library with one ticket, over the server behind a proxy; and a look at the server past both. */
final class Helpdesk implements Closeable {

    static final TicketRef TICKET = TicketRef.of("HD-7");

    private static final TeamId TEAM = TeamId.of("support");
    private static final Duration LATER = Duration.ofMinutes(10);
    private static final int ROUNDS = 12;

    private final LiveErp erp;
    private final SettableClock clock = SettableClock.at(Instant.now());
    private final CuttingProxy proxy;
    private final Ports direct;
    private final AfterSales afterSales;
    private final Desk desk;

    Helpdesk(LiveErp erp) throws IOException {
        this.erp = erp;
        this.proxy = new CuttingProxy(erp.port());
        this.direct = erp.ports().asPorts();
        this.afterSales = AfterSales.builder()
                .ports(erp.ports(proxy.port(), clock).asPorts())
                .store(new InMemoryStore(clock))
                .clock(clock)
                .timing(timing())
                .build();
        this.desk = afterSales.desk(Actor.agent(LiveErp.TENANT, UserId.of("marta")));
        desk.put(TeamSnapshot.builder().id(TEAM).version(1).name("Support").build());
        desk.execute(
                        desk.teamForm(TEAM)
                                .configure()
                                .addServices(AfterSalesService.REFUND, AfterSalesService.RETURN)
                                .build(),
                        RequestKey.of("team"))
                .orElseThrow();
        desk.put(TicketSnapshot.builder()
                .ref(TICKET)
                .version(1)
                .team(TEAM)
                .title("Two lamps flicker")
                .customer(CustomerId.of(erp.seeded("customer")))
                .build());
    }

    /** Long enough for a busy machine, short enough to wait for once. */
    private static Timing timing() {
        return Timing.builder()
                .callDeadline(Duration.ofSeconds(20))
                .lease(Duration.ofSeconds(40))
                .build();
    }

    LiveErp erp() {
        return erp;
    }

    Desk desk() {
        return desk;
    }

    CuttingProxy proxy() {
        return proxy;
    }

    SettableClock clock() {
        return clock;
    }

    ServerProcess process() {
        return erp.process();
    }

    AccountingPort accounting() {
        return direct.accounting().orElseThrow();
    }

    RefundableInvoice offered(String invoice) {
        return desk.refundForm(TICKET).invoices().stream()
                .filter(found -> found.id().value().equals(invoice))
                .findFirst()
                .orElseThrow();
    }

    DeliveryChoice delivery(String delivery) {
        return desk.returnForm(TICKET).deliveries().stream()
                .filter(found -> found.id().value().equals(delivery))
                .findFirst()
                .orElseThrow();
    }

    List<CreditNote> credits(String invoice) {
        return accounting().creditsOf(LiveErp.reading(), InvoiceId.of(invoice));
    }

    List<Return> returns(String delivery) {
        return direct.inventory().orElseThrow().returnsOf(LiveErp.reading(), DeliveryId.of(delivery));
    }

    void recoverOnce() {
        afterSales.recover(10);
    }

    /** Time passes, and a scheduler recovers, until the action has ended. */
    void recover(RequestKey key) {
        for (int round = 0; round < ROUNDS && !isSettled(key); round++) {
            clock.advance(LATER);
            recoverOnce();
        }
    }

    boolean isSettled(RequestKey key) {
        Outcome<?> now = desk.outcome(key).orElseThrow().outcome();
        return now instanceof Outcome.Completed || now instanceof Outcome.Refused;
    }

    @Override
    public void close() throws IOException {
        afterSales.close();
        proxy.close();
        process().goOn();
        process().start();
    }
}

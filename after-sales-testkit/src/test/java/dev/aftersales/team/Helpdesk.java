/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.AfterSales;
import dev.aftersales.Desk;
import dev.aftersales.command.Command;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.command.Outcome;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.command.RequestKey;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.UserId;
import dev.aftersales.spi.access.AccessPolicy;
import dev.aftersales.spi.ports.Ports;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.InMemoryErpBuilder;
import dev.aftersales.testkit.SettableClock;
import dev.aftersales.ticket.SmartButton;
import dev.aftersales.ticket.TicketSnapshot;
import dev.aftersales.ticket.TicketSnapshotBuilder;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** A helpdesk over a whole back end in memory: one team, one agent, and whatever tickets a test puts. */
public final class Helpdesk implements AutoCloseable {

    public static final TenantId TENANT = TenantId.of("acme");
    public static final TeamId SUPPORT = TeamId.of("support");
    public static final TicketRef TICKET = TicketRef.of("HD-1");

    public final SettableClock clock = SettableClock.at("2026-03-02T09:00:00Z");
    public final InMemoryErp erp;
    public final AfterSales afterSales;
    public final Desk desk;
    private final AtomicInteger requests = new AtomicInteger();
    private volatile Ports ports;

    private Helpdesk(InMemoryErpBuilder backEnd) {
        erp = backEnd.tenant(TENANT).clock(clock).build();
        ports = Ports.of(erp);
        afterSales = AfterSales.builder()
                .ports(tenant -> ports)
                .clock(clock)
                .executor(Runnable::run)
                .build();
        desk = desk("marta");
        erp.customer("gemini", "Gemini Furniture");
        erp.customer("azure", "Azure Interior");
        desk.put(new TeamSnapshot(SUPPORT, 1, "Support"));
    }

    public static Helpdesk over(InMemoryErpBuilder backEnd) {
        return new Helpdesk(backEnd);
    }

    public static Helpdesk open() {
        return over(InMemoryErp.builder());
    }

    /** From now on these ports, and these alone, are registered. */
    public void register(Ports now) {
        ports = now;
    }

    public void allow(AccessPolicy policy) {
        ports = Ports.of(erp, policy);
    }

    public Desk desk(String user) {
        return afterSales.desk(Actor.agent(TENANT, UserId.of(user)));
    }

    public Desk portal(String customer) {
        return afterSales.desk(Actor.customer(TENANT, UserId.of("portal-" + customer), CustomerId.of(customer)));
    }

    /** The team has these services, whatever they bring with them. */
    public Helpdesk with(AfterSalesService... services) {
        TeamForm form = desk.teamForm(SUPPORT);
        Set<AfterSalesService> wanted = Set.of(services);
        var acknowledged = form.services().stream()
                .filter(setting -> wanted.contains(setting.service()))
                .flatMap(setting -> setting.consequences().stream())
                .map(ConsequenceChoice::id)
                .collect(Collectors.toSet());
        execute(form.configure().services(wanted).acknowledged(acknowledged).build())
                .orElseThrow();
        return this;
    }

    public static TicketSnapshotBuilder ticket(TicketRef ref) {
        return TicketSnapshot.builder()
                .ref(ref)
                .version(1)
                .team(SUPPORT)
                .title("Makes a noise")
                .customer(CustomerId.of("gemini"));
    }

    public void put(TicketSnapshotBuilder ticket) {
        desk.put(ticket.build());
    }

    public <R> Outcome<R> execute(Command<R> command) {
        return desk.execute(command, nextKey());
    }

    public RequestKey nextKey() {
        return RequestKey.of("request-" + requests.incrementAndGet());
    }

    public boolean changed(DocumentKind kind, String id) {
        return afterSales.documentChanged(TENANT, new DocumentRef(kind, id));
    }

    /** Time goes on, and recovery with it, until nothing is left to recover. */
    public void recover() {
        for (int i = 0; i < 10; i++) {
            clock.advance(Duration.ofMinutes(6));
            afterSales.recover(100);
        }
    }

    public Optional<SmartButton> smartButton(DocumentKind kind) {
        return desk.view(TICKET).smartButtons().stream()
                .filter(button -> button.kind() == kind)
                .findFirst();
    }

    public static void assertRefused(Outcome<?> outcome, RefusalCode... codes) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(((Outcome.Refused<?>) outcome).codes()).containsExactly(codes);
    }

    @Override
    public void close() {
        afterSales.close();
    }
}

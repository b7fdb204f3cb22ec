/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.returns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.AfterSales;
import dev.aftersales.Desk;
import dev.aftersales.action.Timing;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.command.Outcome;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.command.RequestKey;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.LotNumber;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.UserId;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.DeliveryId;
import dev.aftersales.spi.inventory.MoveId;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnId;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.spi.ports.Ports;
import dev.aftersales.team.ConfigureTeam;
import dev.aftersales.team.TeamSnapshot;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.InMemoryErpBuilder;
import dev.aftersales.testkit.SettableClock;
import dev.aftersales.ticket.TicketSnapshot;
import dev.aftersales.ticket.TicketSnapshotBuilder;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** A helpdesk that takes goods back, over a whole back end in memory: tickets of one customer, and one agent. */
final class ReturnCounter implements AutoCloseable {

    static final TenantId TENANT = TenantId.of("acme");
    static final TeamId SUPPORT = TeamId.of("support");
    static final TicketRef TICKET = TicketRef.of("HD-1");
    static final MoveId ONE = MoveId.of("1");
    static final MoveId TWO = MoveId.of("2");

    final SettableClock clock = SettableClock.at("2026-03-02T09:00:00Z");
    final InMemoryErp erp;
    final AfterSales afterSales;
    final Desk desk;
    private final AtomicInteger requests = new AtomicInteger();

    private ReturnCounter(InMemoryErpBuilder backEnd) {
        erp = backEnd.tenant(TENANT)
                .clock(clock)
                .running(PortKind.INVENTORY, PortKind.DIRECTORY)
                .build();
        afterSales = AfterSales.builder()
                .ports(Ports.of(erp))
                .clock(clock)
                .executor(Runnable::run)
                .timing(Timing.defaults())
                .build();
        desk = desk(Locale.ENGLISH);
        erp.customer("gemini", "Gemini Furniture");
        erp.customer("azure", "Azure Interior");
        erp.product("desk", "Standing desk");
        erp.product("lamp", "Lamp");
        desk.put(new TeamSnapshot(SUPPORT, 1, "Support"));
        desk.execute(
                        ConfigureTeam.builder()
                                .team(SUPPORT)
                                .services(Set.of(AfterSalesService.RETURN))
                                .build(),
                        RequestKey.of("configure"))
                .orElseThrow();
        put(ticket(TICKET));
    }

    static ReturnCounter open() {
        return over(InMemoryErp.builder());
    }

    static ReturnCounter over(InMemoryErpBuilder backEnd) {
        return new ReturnCounter(backEnd);
    }

    Desk desk(Locale locale) {
        return afterSales.desk(new Actor(TENANT, UserId.of("marta"), Actor.Kind.AGENT, null, locale));
    }

    static TicketSnapshotBuilder ticket(TicketRef ref) {
        return TicketSnapshot.builder()
                .ref(ref)
                .version(1)
                .team(SUPPORT)
                .title("Arrived broken")
                .customer(CustomerId.of("gemini"))
                .closed(false);
    }

    void put(TicketSnapshotBuilder ticket) {
        desk.put(ticket.build());
    }

    /** Delivers desks to the customer. */
    Delivery delivered(long desks) {
        return erp.delivery("OUT/1").customer("gemini").line("desk", desks).done();
    }

    static Quantity pcs(long amount) {
        return Quantity.of(amount, "pcs");
    }

    static LotToReturn lot(String lot, long amount) {
        return LotToReturn.of(LotNumber.of(lot), pcs(amount));
    }

    ReturnForm form() {
        return desk.returnForm(TICKET);
    }

    DeliveryChoice choice(Delivery delivery) {
        return form().delivery(delivery.id()).orElseThrow();
    }

    Quantity returnable(Delivery delivery, MoveId move) {
        return choice(delivery).line(move).orElseThrow().returnable();
    }

    static ReturnProducts back(Delivery delivery, long amount) {
        return back(delivery.id(), LineToReturn.of(ONE, pcs(amount)));
    }

    static ReturnProducts back(DeliveryId delivery, LineToReturn... lines) {
        return new ReturnProducts(TICKET, delivery, List.of(lines), null, null);
    }

    <R> Outcome<R> execute(ReturnsCommand<R> command) {
        return desk.execute(command, nextKey());
    }

    RequestKey nextKey() {
        return RequestKey.of("request-" + requests.incrementAndGet());
    }

    Return announce(ReturnProducts command) {
        return execute(command).orElseThrow().transfer();
    }

    Outcome<ReturnedGoods> cancel(ReturnId id) {
        return execute(new CancelReturn(TICKET, id));
    }

    void receive(ReturnId id, MoveId move, long amount) {
        erp.receive(id, Map.of(move, BigDecimal.valueOf(amount)));
    }

    boolean changed(ReturnId id) {
        return afterSales.documentChanged(TENANT, new DocumentRef(DocumentKind.RETURN, id.value()));
    }

    /** Time goes on, and recovery with it, until nothing is left to recover. */
    void recover() {
        for (int i = 0; i < 10; i++) {
            clock.advance(Duration.ofMinutes(6));
            afterSales.recover(100);
        }
    }

    BigDecimal liveInBackEnd(Delivery delivery, MoveId move) {
        return erp.journal().liveReturns(TENANT, delivery.id()).getOrDefault(move, BigDecimal.ZERO);
    }

    static void assertRefused(Outcome<?> outcome, RefusalCode... codes) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(((Outcome.Refused<?>) outcome).codes()).containsExactly(codes);
    }

    @Override
    public void close() {
        afterSales.close();
    }
}

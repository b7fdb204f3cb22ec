/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.Command;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.command.Outcome;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.command.RequestKey;
import dev.aftersales.repair.CreateRepair;
import dev.aftersales.repair.CreateRepairBuilder;
import dev.aftersales.repair.InvoiceRepair;
import dev.aftersales.repair.PlannedLine;
import dev.aftersales.returns.CancelReturn;
import dev.aftersales.returns.DeliveryChoice;
import dev.aftersales.returns.LineToReturn;
import dev.aftersales.returns.LotToReturn;
import dev.aftersales.returns.ReturnProducts;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.UserId;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.MoveId;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.spi.ports.Ports;
import dev.aftersales.spi.repair.InvoiceMethod;
import dev.aftersales.spi.repair.Repair;
import dev.aftersales.team.ConfigureTeam;
import dev.aftersales.team.TeamSnapshot;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.SettableClock;
import dev.aftersales.ticket.TicketSnapshot;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** A helpdesk over a whole back end in memory: one ticket of one customer, and one agent. */
final class CasesDesk implements AutoCloseable {

    private static final TenantId TENANT = TenantId.of("acme");
    private static final TeamId SUPPORT = TeamId.of("support");

    static final TicketRef TICKET = TicketRef.of("HD-1");
    static final MoveId LINE = MoveId.of("1");

    final SettableClock clock = SettableClock.at("2026-03-02T09:00:00Z");
    final InMemoryErp erp = InMemoryErp.builder()
            .tenant(TENANT)
            .clock(clock)
            .running(PortKind.INVENTORY, PortKind.DIRECTORY, PortKind.LOYALTY, PortKind.REPAIR)
            .build();
    private final AfterSales afterSales = AfterSales.builder()
            .ports(Ports.of(erp))
            .clock(clock)
            .executor(Runnable::run)
            .build();
    private final Desk desk = afterSales.desk(Actor.agent(TENANT, UserId.of("marta")));
    private final AtomicInteger requests = new AtomicInteger();

    CasesDesk() {
        erp.customer("gemini", "Gemini Furniture");
        erp.product("desk", "Standing desk").price("100.00");
        erp.product("screw", "Screw").price("5.00");
        desk.put(new TeamSnapshot(SUPPORT, 1, "Support"));
        execute(ConfigureTeam.builder()
                        .team(SUPPORT)
                        .services(Set.of(AfterSalesService.RETURN, AfterSalesService.COUPON, AfterSalesService.REPAIR))
                        .build())
                .orElseThrow();
        desk.put(TicketSnapshot.builder()
                .ref(TICKET)
                .version(1)
                .team(SUPPORT)
                .title("Arrived broken")
                .customer(CustomerId.of("gemini"))
                .product(ProductId.of("desk"))
                .closed(false)
                .build());
    }

    @Override
    public void close() {
        afterSales.close();
    }

    <R> Outcome<R> execute(Command<R> command) {
        return desk.execute(command, RequestKey.of("request-" + requests.incrementAndGet()));
    }

    static void assertRefused(Outcome<?> outcome, RefusalCode... codes) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.codes()).isEqualTo(Arrays.asList(codes)));
    }

    Delivery delivered(long desks) {
        return erp.delivery("OUT/1").customer("gemini").line("desk", desks).done();
    }

    static Quantity pcs(long amount) {
        return Quantity.of(amount, "pcs");
    }

    static ReturnProducts back(Delivery delivery, long amount, LotToReturn... lots) {
        LineToReturn line = new LineToReturn(LINE, pcs(amount), List.of(lots));
        return new ReturnProducts(TICKET, delivery.id(), List.of(line), null, null);
    }

    Return announce(ReturnProducts command) {
        return execute(command).orElseThrow().transfer();
    }

    Outcome<?> cancel(Return transfer) {
        return execute(new CancelReturn(TICKET, transfer.id()));
    }

    DeliveryChoice choice(Delivery delivery) {
        return desk.returnForm(TICKET).delivery(delivery.id()).orElseThrow();
    }

    Quantity returnable(Delivery delivery) {
        return choice(delivery).line(LINE).orElseThrow().returnable();
    }

    /** Receives goods, and tells the library of it. */
    void receive(Return transfer, long amount) {
        erp.receive(transfer.id(), Map.of(LINE, BigDecimal.valueOf(amount)));
        afterSales.documentChanged(
                TENANT, new DocumentRef(DocumentKind.RETURN, transfer.id().value()));
    }

    /** The documents behind the smart buttons of the ticket. */
    List<String> linked() {
        return desk.view(TICKET).smartButtons().stream()
                .flatMap(button -> button.documents().stream())
                .map(link -> link.document().id())
                .toList();
    }

    CreateRepairBuilder brokenDesk() {
        return CreateRepair.builder()
                .ticket(TICKET)
                .product(ProductId.of("desk"))
                .description("A leg is broken")
                .warranty(false);
    }

    Repair repair(InvoiceMethod method) {
        return execute(brokenDesk()
                        .invoiceMethod(method)
                        .addParts(new PlannedLine(ProductId.of("screw"), pcs(2)))
                        .build())
                .orElseThrow()
                .repair();
    }

    Outcome<?> invoice(Repair order) {
        return execute(new InvoiceRepair(TICKET, order.id()));
    }

    /** Does the work of a confirmed repair order. */
    void work(Repair order) {
        erp.startRepair(order.id());
        erp.consume(order.id(), "screw", "2");
        erp.finishRepair(order.id());
    }
}

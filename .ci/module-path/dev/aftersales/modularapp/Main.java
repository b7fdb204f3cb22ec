/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.modularapp;

import dev.aftersales.AfterSales;
import dev.aftersales.Desk;
import dev.aftersales.command.Outcome;
import dev.aftersales.command.RequestKey;
import dev.aftersales.coupon.GenerateCoupon;
import dev.aftersales.coupon.GeneratedCoupon;
import dev.aftersales.jpa.JpaStore;
import dev.aftersales.refund.CreditMethod;
import dev.aftersales.refund.IssueRefund;
import dev.aftersales.refund.Refund;
import dev.aftersales.repair.QuoteRepair;
import dev.aftersales.repair.RepairOrder;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.UserId;
import dev.aftersales.spi.ports.Ports;
import dev.aftersales.spi.repair.InvoiceMethod;
import dev.aftersales.spi.repair.Quotation;
import dev.aftersales.store.Store;
import dev.aftersales.store.memory.InMemoryStore;
import dev.aftersales.team.TeamSnapshot;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.ticket.TicketSnapshot;
import jakarta.persistence.spi.PersistenceProviderResolverHolder;
import java.time.Clock;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * Uses every service once on the module path, in memory and in a database: constraints, JSON, PDF and the persistence provider
 * all reach into modules that a class path would leave open.
 */
public final class Main {

    private static final TeamId TEAM = TeamId.of("support");
    private static final TicketRef TICKET = TicketRef.of("HD-1");

    private Main() {}

    /**
     * Runs the application.
     *
     * @param args unused
     */
    public static void main(String[] args) {
        System.out.println("in memory");
        use(new InMemoryStore(Clock.systemUTC()));
        System.out.println("in H2, through "
                + PersistenceProviderResolverHolder.getPersistenceProviderResolver()
                        .getPersistenceProviders()
                        .get(0)
                        .getClass()
                        .getModule());
        JdbcConnectionPool database = JdbcConnectionPool.create("jdbc:h2:mem:modular", "sa", "");
        try (JpaStore store = JpaStore.builder(database).applySchema().build()) {
            use(store);
        }
        database.dispose();
    }

    private static void use(Store store) {
        InMemoryErp erp = InMemoryErp.create();
        erp.customer("gemini", "Gemini Furniture");
        erp.product("lamp", "Desk lamp");
        erp.invoice("INV/1").customer("gemini").line("lamp", 2, "25.00").post();
        erp.delivery("OUT/1").customer("gemini").line("lamp", 2).done();
        erp.program("sorry", "Sorry").discount("10 %");
        erp.project("visits", "Visits");
        try (AfterSales afterSales =
                AfterSales.builder().ports(Ports.of(erp)).store(store).build()) {
            useAll(afterSales.desk(Actor.agent(erp.defaultTenant(), UserId.of("marta"))));
        }
    }

    private static void useAll(Desk desk) {
        desk.put(TeamSnapshot.builder().id(TEAM).version(1).name("Support").build());
        desk.execute(
                        desk.teamForm(TEAM)
                                .configure()
                                .addServices(AfterSalesService.values())
                                .build(),
                        RequestKey.of("settings"))
                .orElseThrow();
        desk.put(TicketSnapshot.builder()
                .ref(TICKET)
                .version(1)
                .team(TEAM)
                .title("Flickers")
                .customer(CustomerId.of("gemini"))
                .product(ProductId.of("lamp"))
                .build());
        IssueRefund refund = desk.refundForm(TICKET)
                .invoices()
                .get(0)
                .refund()
                .method(CreditMethod.FULL)
                .build();
        Outcome<Refund> refunded = desk.execute(refund, RequestKey.of("refund"));
        require(refunded.equals(desk.execute(refund, RequestKey.of("refund"))), "a replay answers the same");
        System.out.println("refunded " + refunded.orElseThrow().total());
        Outcome<GeneratedCoupon> nothingGiven =
                desk.execute(GenerateCoupon.builder().ticket(TICKET).build(), RequestKey.of("coupon-0"));
        require(nothingGiven instanceof Outcome.Refused<GeneratedCoupon>, "constraints are checked");
        desk.execute(desk.couponForm(TICKET).programs().get(0).generate().build(), RequestKey.of("coupon"))
                .orElseThrow();
        desk.execute(desk.returnForm(TICKET).deliveries().get(0).returnGoods().build(), RequestKey.of("return"))
                .orElseThrow();
        RepairOrder repair = desk.execute(
                        desk.repairForm(TICKET)
                                .repair()
                                .quantity(Quantity.of(1, "pcs"))
                                .description("Flickers")
                                .invoiceMethod(InvoiceMethod.NO_INVOICE)
                                .build(),
                        RequestKey.of("repair"))
                .orElseThrow();
        Quotation quotation = desk.execute(
                        QuoteRepair.builder().ticket(TICKET).repair(repair.id()).build(), RequestKey.of("quote"))
                .orElseThrow();
        System.out.println("quotation of " + quotation.pdf().length + " bytes");
        desk.execute(desk.taskForm(TICKET).task().build(), RequestKey.of("task"))
                .orElseThrow();
        System.out.println(desk.view(TICKET).smartButtons().size() + " smart buttons");
    }

    private static void require(boolean condition, String what) {
        if (!condition) {
            throw new IllegalStateException("not so: " + what);
        }
    }
}

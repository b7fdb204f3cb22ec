/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.shop;

import static dev.aftersales.testkit.erp.directory.Tax.tax;

import dev.aftersales.AfterSales;
import dev.aftersales.Desk;
import dev.aftersales.command.RequestKey;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.UserId;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.accounting.TaxAmount;
import dev.aftersales.spi.fieldservice.ProjectId;
import dev.aftersales.spi.inventory.DeliveryId;
import dev.aftersales.spi.loyalty.ProgramId;
import dev.aftersales.team.ConfigureTeam;
import dev.aftersales.team.TeamSnapshot;
import dev.aftersales.testkit.BackOffice;
import dev.aftersales.testkit.erp.directory.Tax;
import dev.aftersales.ticket.TicketSnapshot;
import java.util.EnumSet;
import java.util.List;
import org.joda.money.Money;

/** The shop of each tenant: a few invoices and deliveries that all nodes share, and the tickets on which they are shared. */
public final class Shop {

    /** A coupon program. */
    public static final ProgramId SORRY = ProgramId.of("sorry");

    /** One lamp for 121.00, unpaid. */
    public static final InvoiceId ONE_LAMP = InvoiceId.of("INV-3");

    /** What is invoiced. */
    public static final List<InvoiceId> INVOICES =
            List.of(InvoiceId.of("INV-1"), InvoiceId.of("INV-2"), ONE_LAMP, InvoiceId.of("INV-4"));

    /** What is delivered. */
    public static final List<DeliveryId> DELIVERIES = List.of(DeliveryId.of("OUT-1"), DeliveryId.of("OUT-2"));

    /** Who complains. */
    public static final List<TicketRef> TICKETS =
            List.of(TicketRef.of("HD-1"), TicketRef.of("HD-2"), TicketRef.of("HD-3"));

    private static final Tax VAT = tax("VAT-21", "0.21");
    private static final Tax ECO = tax("ECO-3.7", "0.037");
    private static final TeamId SUPPORT = TeamId.of("support");
    private static final CustomerId GEMINI = CustomerId.of("gemini");

    private Shop() {}

    /** Fills the books and the warehouse. */
    public static void stock(BackOffice office) {
        office.customer("gemini", "Gemini Furniture");
        office.product("lamp", "Desk lamp").price("33.33");
        office.product("bulb", "Light bulb").price("1.17");
        office.program(SORRY.value(), "We are sorry").discount("10 % off the next order");
        office.project("visits", "Home visits");
        office.invoice("INV-1")
                .customer("gemini")
                .date("2026-02-01")
                .line("lamp", 30, "33.33", VAT, ECO)
                .line("bulb", 70, "1.17", VAT)
                .shipping("4.99", VAT)
                .post();
        Invoice paid = office.invoice("INV-2")
                .customer("gemini")
                .date("2026-02-02")
                .taxIncluded()
                .line("bulb", 30, "9.99", VAT)
                .line("lamp", 20, "49.95", ECO)
                .post();
        office.payInFull(paid.id());
        office.invoice("INV-3")
                .customer("gemini")
                .date("2026-02-03")
                .line("lamp", 1, "100.00", VAT)
                .post();
        office.invoice("INV-4")
                .customer("gemini")
                .date("2026-02-04")
                .line("lamp", 9, "77.77", VAT)
                .post();
        office.delivery("OUT-1")
                .customer("gemini")
                .line("bulb", 50)
                .serials("lamp", "S1", "S2", "S3", "S4", "S5", "S6")
                .done();
        office.delivery("OUT-2").customer("gemini").line("bulb", 20).done();
    }

    /** Somebody credits half of the lamp in the back end itself. */
    public static void creditHalfByHand(BackOffice office) {
        TaxAmount vat = office.invoice(ONE_LAMP).lines().get(0).taxes().get(0);
        office.creditByHand(ONE_LAMP)
                .amount("1", "50.00", new TaxAmount(vat.tax(), vat.rate(), Money.parse("EUR 10.50")))
                .post();
    }

    /** Opens the tickets of a tenant. */
    public static void open(AfterSales node, TenantId tenant) {
        Desk boss = node.desk(Actor.agent(tenant, UserId.of("boss")));
        boss.put(new TeamSnapshot(SUPPORT, 1, "Support"));
        boss.execute(
                        ConfigureTeam.builder()
                                .team(SUPPORT)
                                .services(EnumSet.allOf(AfterSalesService.class))
                                .defaultProject(ProjectId.of("visits"))
                                .build(),
                        RequestKey.of("configure"))
                .orElseThrow();
        TICKETS.forEach(ticket -> boss.put(TicketSnapshot.builder()
                .ref(ticket)
                .version(1)
                .team(SUPPORT)
                .title("It broke")
                .customer(GEMINI)
                .closed(false)
                .build()));
    }
}

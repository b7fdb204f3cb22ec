/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit.world;

import static dev.aftersales.testkit.erp.directory.Tax.tax;

import dev.aftersales.audit.Sold;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.fieldservice.ProjectId;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.DeliveryId;
import dev.aftersales.spi.loyalty.ProgramId;
import dev.aftersales.team.ConfigureTeam;
import dev.aftersales.team.TeamSnapshot;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.erp.directory.Tax;
import dev.aftersales.ticket.TicketSnapshot;
import java.util.EnumSet;
import java.util.List;

/** What was sold, to whom, and on which tickets they complain. */
public final class Shop {

    public static final ProgramId SORRY = ProgramId.of("sorry");

    private static final Tax VAT = tax("VAT-21", "0.21");
    private static final Tax ECO = tax("ECO-3.7", "0.037");
    private static final TeamId SUPPORT = TeamId.of("support");
    private static final CustomerId GEMINI = CustomerId.of("gemini");
    private static final List<TicketRef> TICKETS = List.of(TicketRef.of("HD-1"), TicketRef.of("HD-2"));

    private final InMemoryErp erp;
    private final List<InvoiceId> invoices;
    private final List<DeliveryId> deliveries;

    private Shop(InMemoryErp erp) {
        this.erp = erp;
        seed(erp);
        this.invoices = List.of(
                erp.invoice("INV-1")
                        .customer("gemini")
                        .date("2026-02-01")
                        .line("lamp", 3, "33.33", VAT, ECO)
                        .line("bulb", 7, "1.17", VAT)
                        .shipping("4.99", VAT)
                        .post()
                        .id(),
                paid(erp),
                erp.invoice("INV-3")
                        .customer("gemini")
                        .date("2026-02-03")
                        .line("lamp", 1, "100.00", VAT)
                        .post()
                        .id());
        this.deliveries = List.of(
                erp.delivery("OUT-1")
                        .customer("gemini")
                        .line("bulb", 5)
                        .serials("lamp", "S1", "S2", "S3")
                        .done()
                        .id(),
                erp.delivery("OUT-2").customer("gemini").line("bulb", 2).done().id());
    }

    private static void seed(InMemoryErp erp) {
        erp.customer("gemini", "Gemini Furniture");
        erp.product("lamp", "Desk lamp").price("33.33");
        erp.product("bulb", "Light bulb").price("1.17");
        erp.program(SORRY.value(), "We are sorry").discount("10 % off the next order");
        erp.project("visits", "Home visits");
    }

    private static InvoiceId paid(InMemoryErp erp) {
        Invoice invoice = erp.invoice("INV-2")
                .customer("gemini")
                .date("2026-02-02")
                .taxIncluded()
                .line("bulb", 3, "9.99", VAT)
                .line("lamp", 2, "49.95", ECO)
                .post();
        erp.payInFull(invoice.id());
        return invoice.id();
    }

    static Shop open(World world) {
        Shop shop = new Shop(world.erp());
        Client boss = world.client(world.home(), "boss");
        boss.desk().put(new TeamSnapshot(SUPPORT, 1, "Support"));
        boss.execute(ConfigureTeam.builder()
                        .team(SUPPORT)
                        .services(EnumSet.allOf(AfterSalesService.class))
                        .defaultProject(ProjectId.of("visits"))
                        .build())
                .orElseThrow();
        TICKETS.forEach(ticket -> boss.desk()
                .put(TicketSnapshot.builder()
                        .ref(ticket)
                        .version(1)
                        .team(SUPPORT)
                        .title("It broke")
                        .customer(GEMINI)
                        .closed(false)
                        .build()));
        return shop;
    }

    Sold sold() {
        return new Sold(TICKETS, invoices, deliveries);
    }

    public List<TicketRef> tickets() {
        return TICKETS;
    }

    public TicketRef ticket() {
        return TICKETS.get(0);
    }

    public List<InvoiceId> invoices() {
        return invoices;
    }

    /** One lamp for 121.00, unpaid. */
    public InvoiceId oneLamp() {
        return invoices.get(2);
    }

    public List<DeliveryId> deliveries() {
        return deliveries;
    }

    /** Two light bulbs. */
    public DeliveryId twoBulbs() {
        return deliveries.get(1);
    }

    public Invoice invoice(InvoiceId id) {
        return erp.invoice(id);
    }

    public Delivery delivery(DeliveryId id) {
        return erp.delivery(id);
    }
}

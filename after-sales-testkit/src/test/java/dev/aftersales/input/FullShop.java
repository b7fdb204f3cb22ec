/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.input;

import dev.aftersales.command.Command;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.coupon.GenerateCoupon;
import dev.aftersales.fieldservice.CreateTask;
import dev.aftersales.refund.CreditMethod;
import dev.aftersales.refund.IssueRefund;
import dev.aftersales.repair.CreateRepair;
import dev.aftersales.repair.PlannedLine;
import dev.aftersales.returns.LineToReturn;
import dev.aftersales.returns.ReturnProducts;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.FollowerId;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.UserId;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.fieldservice.Task;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.MoveId;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.ProgramId;
import dev.aftersales.spi.repair.InvoiceMethod;
import dev.aftersales.spi.repair.Repair;
import dev.aftersales.team.ConfigureTeam;
import dev.aftersales.team.Helpdesk;
import dev.aftersales.team.TeamSnapshot;
import dev.aftersales.testkit.BackOffice;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.erp.directory.Tax;
import dev.aftersales.ticket.FollowerSnapshot;
import dev.aftersales.ticket.TicketSnapshot;
import dev.aftersales.ticket.Upsert;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * A helpdesk with all five services, one document of each kind on its ticket, and, to be mistaken for them, the same of another
 * customer and of another tenant.
 */
public final class FullShop implements AutoCloseable {

    public static final TenantId OTHER_TENANT = TenantId.of("zen");
    public static final TicketRef OTHER_TICKET = TicketRef.of("HD-2");
    public static final TicketRef FOREIGN_TICKET = TicketRef.of("ZEN-1");
    private static final Tax VAT = Tax.tax("VAT", "0.20");

    public final Helpdesk helpdesk = Helpdesk.over(InMemoryErp.builder());
    public final Invoice invoice;
    public final Invoice invoiceOfOther;
    public final Delivery delivery;
    public final Delivery deliveryOfOther;
    public final CreditNote draft;
    public final Coupon coupon;
    public final Return back;
    public final Repair repair;
    public final Task task;

    private FullShop() {
        invoice = stock(helpdesk.erp, "gemini", "");
        invoiceOfOther = stock(helpdesk.erp, "azure", "-AZURE");
        BackOffice zen = helpdesk.erp.tenant(OTHER_TENANT);
        zen.customer("gemini", "Gemini Furniture");
        stock(zen, "gemini", "-ZEN");
        masterData(helpdesk.erp);
        masterData(zen);
        zen.program("zen-only", "Of another tenant").discount("5 %");
        zen.project("zen-only", "Of another tenant");
        zen.product("zen-only", "Of another tenant").price("1.00");
        helpdesk.erp.otherProject("office", "Paperwork");
        helpdesk.erp.saleOrder("SO-AZURE", "azure", LocalDate.of(2026, 2, 1), "lamp");
        helpdesk.with(AfterSalesService.values());
        helpdesk.put(Helpdesk.ticket(Helpdesk.TICKET)
                .product(ProductId.of("lamp"))
                .addFollowers(new FollowerSnapshot(FollowerId.of("ana"), null)));
        helpdesk.put(Helpdesk.ticket(OTHER_TICKET).customer(CustomerId.of("azure")));
        foreignTicket();
        delivery = helpdesk.erp
                .delivery("OUT/1")
                .customer("gemini")
                .line("lamp", 4)
                .lots("bulb", Map.of("L1", 3L))
                .done();
        deliveryOfOther = helpdesk.erp
                .delivery("OUT/1-AZURE")
                .customer("azure")
                .line("lamp", 4)
                .done();
        zen.delivery("OUT/1-ZEN").customer("gemini").line("lamp", 4).done();
        draft = done(refund()).creditNote();
        coupon = done(new GenerateCoupon(Helpdesk.TICKET, ProgramId.of("sorry"), null))
                .coupon();
        back = done(ReturnProducts.builder()
                        .ticket(Helpdesk.TICKET)
                        .delivery(delivery.id())
                        .addLines(LineToReturn.of(move(0), pcs(1)))
                        .build())
                .transfer();
        repair = done(CreateRepair.builder()
                        .ticket(Helpdesk.TICKET)
                        .description("Flickers")
                        .invoiceMethod(InvoiceMethod.BEFORE_REPAIR)
                        .addParts(new PlannedLine(ProductId.of("bulb"), pcs(1)))
                        .build())
                .repair();
        helpdesk.erp.confirmRepair(repair.id());
        helpdesk.changed(DocumentKind.REPAIR, repair.id().value());
        task = done(CreateTask.builder().ticket(Helpdesk.TICKET).build()).task();
    }

    /** A shop as busy as can be. */
    public static FullShop open() {
        return new FullShop();
    }

    private static Invoice stock(BackOffice office, String customer, String suffix) {
        return office.invoice("INV/1" + suffix)
                .customer(customer)
                .date("2026-02-01")
                .line("lamp", 4, "25.00", VAT)
                .line("bulb", 3, "5.00", VAT)
                .post();
    }

    private static void masterData(BackOffice office) {
        office.product("lamp", "Desk lamp").price("25.00").taxed(VAT);
        office.product("bulb", "LED bulb").price("5.00").taxed(VAT);
        office.service("bench", "An hour at the bench").price("40.00").taxed(VAT);
        office.program("sorry", "We are sorry").discount("10 % off");
        office.project("visits", "Home visits");
        office.saleOrder("SO-1", "gemini", LocalDate.of(2026, 2, 1), "lamp");
        office.follower("ana", "ana@example.com");
    }

    private void foreignTicket() {
        var zen = helpdesk.afterSales.desk(Actor.agent(OTHER_TENANT, UserId.of("zoe")));
        zen.put(new TeamSnapshot(Helpdesk.SUPPORT, 1, "Support"));
        zen.execute(
                        ConfigureTeam.builder()
                                .team(Helpdesk.SUPPORT)
                                .services(Set.of(AfterSalesService.values()))
                                .build(),
                        helpdesk.nextKey())
                .orElseThrow();
        zen.put(Helpdesk.ticket(FOREIGN_TICKET).build());
    }

    private IssueRefund refund() {
        return IssueRefund.builder()
                .ticket(Helpdesk.TICKET)
                .invoice(invoice.id())
                .method(CreditMethod.PARTIAL)
                .line(invoice.lines().get(0).id(), pcs(1))
                .build();
    }

    /** The move of a line of the delivery. */
    public MoveId move(int line) {
        return delivery.moves().get(line).id();
    }

    static Quantity pcs(long amount) {
        return Quantity.of(amount, "pcs");
    }

    /** Puts a snapshot of either kind. */
    Upsert put(Record snapshot) {
        return snapshot instanceof TeamSnapshot team
                ? helpdesk.desk.put(team)
                : helpdesk.desk.put((TicketSnapshot) snapshot);
    }

    private <R> R done(Command<R> command) {
        return helpdesk.execute(command).orElseThrow();
    }

    @Override
    public void close() {
        helpdesk.close();
    }
}

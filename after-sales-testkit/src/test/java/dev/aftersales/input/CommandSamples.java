/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.input;

import static dev.aftersales.input.FullShop.pcs;

import dev.aftersales.command.Command;
import dev.aftersales.coupon.GenerateCoupon;
import dev.aftersales.coupon.RevokeCoupon;
import dev.aftersales.coupon.SendCoupon;
import dev.aftersales.entitlement.share.CreditSelection;
import dev.aftersales.fieldservice.CancelTask;
import dev.aftersales.fieldservice.CreateTask;
import dev.aftersales.refund.AmendCreditNote;
import dev.aftersales.refund.CancelCreditNote;
import dev.aftersales.refund.ConfirmCreditNote;
import dev.aftersales.refund.CreditMethod;
import dev.aftersales.refund.IssueRefund;
import dev.aftersales.repair.CancelRepair;
import dev.aftersales.repair.CreateRepair;
import dev.aftersales.repair.InvoiceRepair;
import dev.aftersales.repair.PlannedLine;
import dev.aftersales.repair.QuoteRepair;
import dev.aftersales.returns.CancelReturn;
import dev.aftersales.returns.LineToReturn;
import dev.aftersales.returns.LotToReturn;
import dev.aftersales.returns.ReturnProducts;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.EmailAddress;
import dev.aftersales.spi.FollowerId;
import dev.aftersales.spi.LotNumber;
import dev.aftersales.spi.Note;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.SaleOrderId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.UserId;
import dev.aftersales.spi.accounting.LineId;
import dev.aftersales.spi.fieldservice.ProjectId;
import dev.aftersales.spi.fieldservice.SiteId;
import dev.aftersales.spi.fieldservice.Slot;
import dev.aftersales.spi.inventory.LocationId;
import dev.aftersales.spi.loyalty.ProgramId;
import dev.aftersales.spi.repair.InvoiceMethod;
import dev.aftersales.team.ConfigureTeam;
import dev.aftersales.team.Helpdesk;
import dev.aftersales.team.TeamSnapshot;
import dev.aftersales.ticket.FollowerSnapshot;
import dev.aftersales.ticket.TicketSnapshot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.joda.money.BigMoney;

/** Commands and snapshots that are fine, with every component filled in: what tests of bad input start from. */
final class CommandSamples {

    static final TicketRef TICKET = Helpdesk.TICKET;
    /** In every note, address and code a sample carries: nothing may show it. */
    static final String SECRET = "s3cr3t";

    private CommandSamples() {}

    /** At least one of each type of command. */
    static List<Command<?>> commands(FullShop shop) {
        LineId lamp = shop.invoice.lines().get(0).id();
        return List.of(
                refund(shop, new CreditSelection.LineByQuantity(lamp, pcs(1)), "EUR 30.00"),
                refund(shop, new CreditSelection.LineByGross(lamp, BigMoney.parse("EUR 12.00")), "EUR 12.00"),
                refund(shop, new CreditSelection.LineByNet(lamp, BigMoney.parse("EUR 10.00")), "EUR 12.00"),
                refund(
                        shop,
                        new CreditSelection.WholeLine(
                                shop.invoice.lines().get(1).id()),
                        "EUR 18.00"),
                refund(shop, new CreditSelection.ByGross(BigMoney.parse("EUR 12.00")), "EUR 12.00"),
                refund(shop, new CreditSelection.ByNet(BigMoney.parse("EUR 10.00")), "EUR 12.00"),
                refund(shop, new CreditSelection.Whole(), "EUR 108.00"),
                new AmendCreditNote(
                        TICKET,
                        shop.draft.id(),
                        shop.draft.version(),
                        List.of(new CreditSelection.LineByQuantity(lamp, pcs(2))),
                        LocalDate.of(2026, 3, 2),
                        "Two after all"),
                new ConfirmCreditNote(TICKET, shop.draft.id(), shop.draft.version()),
                new CancelCreditNote(TICKET, shop.draft.id()),
                new GenerateCoupon(TICKET, ProgramId.of("sorry"), LocalDate.of(2026, 12, 31)),
                new SendCoupon(TICKET, shop.coupon.id(), List.of(EmailAddress.of(SECRET + "@example.com"))),
                new RevokeCoupon(TICKET, shop.coupon.id()),
                new ReturnProducts(
                        TICKET,
                        shop.delivery.id(),
                        List.of(
                                new LineToReturn(
                                        shop.move(1), pcs(2), List.of(new LotToReturn(LotNumber.of("L1"), pcs(2)))),
                                LineToReturn.of(shop.move(0), pcs(1))),
                        LocationId.of("STOCK"),
                        "DAMAGED"),
                new CancelReturn(TICKET, shop.back.id()),
                repair(shop),
                new QuoteRepair(TICKET, shop.repair.id()),
                new InvoiceRepair(TICKET, shop.repair.id()),
                new CancelRepair(TICKET, shop.repair.id()),
                new CreateTask(
                        TICKET,
                        "Look at the lamp",
                        ProjectId.of("visits"),
                        SiteId.of("home"),
                        new Slot(Instant.parse("2026-03-03T09:00:00Z"), Instant.parse("2026-03-03T10:00:00Z")),
                        UserId.of("tom"),
                        Note.of("Ring twice, " + SECRET)),
                new CancelTask(TICKET, shop.task.id()),
                new ConfigureTeam(
                        Helpdesk.SUPPORT,
                        EnumSet.of(AfterSalesService.REFUND, AfterSalesService.FIELD_SERVICE),
                        ProjectId.of("visits"),
                        Set.of()));
    }

    private static IssueRefund refund(FullShop shop, CreditSelection line, String total) {
        return new IssueRefund(
                TICKET,
                shop.invoice.id(),
                CreditMethod.PARTIAL,
                shop.invoice.version(),
                List.of(line),
                BigMoney.parse(total),
                LocalDate.of(2026, 3, 1),
                "Arrived broken",
                "DAMAGED");
    }

    private static CreateRepair repair(FullShop shop) {
        return new CreateRepair(
                TICKET,
                ProductId.of("lamp"),
                pcs(1),
                LotNumber.of("L7"),
                "Flickers when warm",
                SaleOrderId.of("SO-1"),
                shop.back.id(),
                InvoiceMethod.AFTER_REPAIR,
                false,
                List.of(new PlannedLine(ProductId.of("bulb"), pcs(1))),
                List.of(new PlannedLine(ProductId.of("bench"), Quantity.of(1, "h"))),
                Note.of("Customer is difficult, " + SECRET),
                Note.of("We test for an hour, " + SECRET));
    }

    static TicketSnapshot ticket() {
        return new TicketSnapshot(
                TICKET,
                2,
                Helpdesk.SUPPORT,
                "Makes a noise",
                CustomerId.of("gemini"),
                ProductId.of("lamp"),
                LotNumber.of("L7"),
                SaleOrderId.of("SO-1"),
                List.of(new FollowerSnapshot(FollowerId.of("ana"), EmailAddress.of(SECRET + "@example.com"))),
                false);
    }

    static TeamSnapshot team() {
        return new TeamSnapshot(Helpdesk.SUPPORT, 2, "Support");
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.quickstart;

import dev.aftersales.Desk;
import dev.aftersales.command.Command;
import dev.aftersales.command.Labels;
import dev.aftersales.command.Outcome;
import dev.aftersales.command.RequestKey;
import dev.aftersales.coupon.CouponForm;
import dev.aftersales.coupon.GeneratedCoupon;
import dev.aftersales.coupon.SentCoupon;
import dev.aftersales.fieldservice.FieldTask;
import dev.aftersales.refund.CreditMethod;
import dev.aftersales.refund.IssueRefund;
import dev.aftersales.refund.Refund;
import dev.aftersales.refund.RefundableInvoice;
import dev.aftersales.repair.QuoteRepair;
import dev.aftersales.repair.RepairOrder;
import dev.aftersales.returns.DeliveryChoice;
import dev.aftersales.returns.ReturnedGoods;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.FollowerId;
import dev.aftersales.spi.Note;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.provisioning.ConsequenceId;
import dev.aftersales.spi.repair.InvoiceMethod;
import dev.aftersales.spi.repair.Quotation;
import dev.aftersales.team.TeamSnapshot;
import dev.aftersales.ticket.FollowerSnapshot;
import dev.aftersales.ticket.TicketSnapshot;

/** One ticket, all five services. Read it from top to bottom; copy what you need. */
final class TicketStory {

    private static final TeamId SUPPORT = TeamId.of("support");
    private static final TicketRef TICKET = TicketRef.of("HD-1234");

    private final Desk desk;
    private final Printer print;

    TicketStory(Desk desk, Printer print) {
        this.desk = desk;
        this.print = print;
    }

    void tell() {
        if (desk.view(TICKET).refusals().isEmpty()) {
            tellWhatIsKept();
            return;
        }
        setUp();
        print.view(desk.view(TICKET));
        refund();
        coupon();
        returnGoods();
        repair();
        fieldService();
        print.view(desk.view(TICKET));
    }

    /** The store kept the ticket of an earlier run; the shop is made anew each time. */
    private void tellWhatIsKept() {
        print.note("The ticket is kept from an earlier run.");
        print.view(desk.view(TICKET));
        desk.outcome(RequestKey.of("refund-1-confirm"))
                .ifPresent(
                        refund -> print.outcome("The refund, asked for by the key of its request", refund.outcome()));
    }

    /** The host puts its team and its ticket; a team lead switches the services on. */
    private void setUp() {
        desk.put(TeamSnapshot.builder().id(SUPPORT).version(1).name("Support").build());
        print.settings(desk.teamForm(SUPPORT));
        done(
                desk.teamForm(SUPPORT)
                        .configure()
                        .addServices(AfterSalesService.values())
                        .addAcknowledged(ConsequenceId.of("install-repairs"))
                        .build(),
                "setup-1");
        desk.put(TicketSnapshot.builder()
                .ref(TICKET)
                .version(1)
                .team(SUPPORT)
                .title("Two lamps flicker")
                .customer(CustomerId.of("gemini"))
                .product(ProductId.of("lamp"))
                .addFollowers(new FollowerSnapshot(FollowerId.of("mitchell"), null))
                .build());
    }

    /** One of four lamps: a draft to look at, then confirmed. Sent twice with one key, it happens once. */
    private void refund() {
        RefundableInvoice invoice = desk.refundForm(TICKET).invoices().get(0);
        print.invoice(invoice);
        IssueRefund oneLamp = invoice.refund()
                .line(invoice.lines().get(0).id(), Quantity.of(1, "pcs"))
                .method(CreditMethod.PARTIAL)
                .build();
        Outcome<Refund> draft = desk.execute(oneLamp, RequestKey.of("refund-1"));
        boolean once = desk.execute(oneLamp, RequestKey.of("refund-1")).equals(draft);
        print.say("Draft %s, sent twice: %s", draft.orElseThrow().total(), once ? "still one" : "two!");
        done(draft.orElseThrow().confirm(TICKET).build(), "refund-1-confirm");
        IssueRefund fiveLamps = invoice.refund()
                .line(invoice.lines().get(0).id(), Quantity.of(5, "pcs"))
                .method(CreditMethod.PARTIAL)
                .build();
        print.outcome("Five lamps", desk.execute(fiveLamps, RequestKey.of("refund-2")));
    }

    private void coupon() {
        CouponForm form = desk.couponForm(TICKET);
        GeneratedCoupon coupon = done(form.programs().get(0).generate().build(), "coupon-1");
        print.say("Coupon code to copy: %s (in logs: %s)", coupon.code().value(), coupon.code());
        SentCoupon sent =
                done(desk.sendCouponForm(TICKET, coupon.coupon().id()).send().build(), "coupon-1-send");
        print.say("Sent to %d follower", sent.recipients());
    }

    private void returnGoods() {
        DeliveryChoice delivery = desk.returnForm(TICKET).deliveries().get(0);
        print.delivery(delivery);
        ReturnedGoods goods = done(
                delivery.returnGoods()
                        .quantity(delivery.lines().get(0).move(), Quantity.of(2, "pcs"))
                        .build(),
                "return-1");
        print.say("Return %s is %s", goods.id(), Labels.of(goods.state(), print.locale()));
    }

    private void repair() {
        RepairOrder order = done(
                desk.repairForm(TICKET)
                        .repair()
                        .description("Flickers when warm")
                        .invoiceMethod(InvoiceMethod.AFTER_REPAIR)
                        .quotationNote(Note.of("We test each lamp for an hour."))
                        .build(),
                "repair-1");
        Quotation quotation =
                done(QuoteRepair.builder().ticket(TICKET).repair(order.id()).build(), "repair-1-quote");
        print.say("Repair %s, quotation of %d bytes", order.id(), quotation.pdf().length);
    }

    private void fieldService() {
        FieldTask task = done(desk.taskForm(TICKET).task().build(), "task-1");
        print.say("Task %s: %s", task.id(), task.task().title());
    }

    /** The key names the request: the id of the submitted form, for example. */
    private <R> R done(Command<R> command, String key) {
        return desk.execute(command, RequestKey.of(key)).orElseThrow();
    }
}

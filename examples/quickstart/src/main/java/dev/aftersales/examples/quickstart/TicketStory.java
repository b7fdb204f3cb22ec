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
import dev.aftersales.refund.RefundableLine;
import dev.aftersales.repair.QuoteRepair;
import dev.aftersales.repair.RepairOrder;
import dev.aftersales.returns.DeliveryChoice;
import dev.aftersales.returns.LineChoice;
import dev.aftersales.returns.ReturnedGoods;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.Note;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.fieldservice.Task;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.Tracking;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.repair.InvoiceMethod;
import dev.aftersales.spi.repair.Quotation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** One ticket, all five services. Read it from top to bottom; copy what you need. */
final class TicketStory {

    private static final TicketRef TICKET = TicketRef.of("HD-1234");

    private final Desk desk;
    private final Shop shop;
    private final Printer print;

    TicketStory(Desk desk, Shop shop, Printer print) {
        this.desk = desk;
        this.shop = shop;
        this.print = print;
    }

    /** What it came to; empty when an earlier run has told it. */
    Optional<Told> tell() {
        if (desk.view(TICKET).refusals().isEmpty()) {
            tellWhatIsKept();
            return Optional.empty();
        }
        new Opening(desk, shop, print).tell(TICKET);
        print.view(desk.view(TICKET));
        CreditNote creditNote = refund();
        Coupon coupon = coupon();
        Return transfer = returnGoods();
        repair();
        Told told = new Told(creditNote, coupon, transfer, fieldService());
        print.told(shop, told);
        print.view(desk.view(TICKET));
        return Optional.of(told);
    }

    /** The store kept the ticket of an earlier run; the shop is made anew each time. */
    private void tellWhatIsKept() {
        print.note("The ticket is kept from an earlier run.");
        print.view(desk.view(TICKET));
        desk.outcome(RequestKey.of("refund-1-confirm"))
                .ifPresent(
                        refund -> print.outcome("The refund, asked for by the key of its request", refund.outcome()));
    }

    /** One of several: a draft to look at, then confirmed. Sent twice with one key, it happens once. */
    private CreditNote refund() {
        RefundableInvoice invoice = first(
                desk.refundForm(TICKET).invoices(),
                found -> found.methods().contains(CreditMethod.PARTIAL)
                        && found.lines().stream().anyMatch(TicketStory::isSeveral));
        print.invoice(invoice);
        RefundableLine line = first(invoice.lines(), TicketStory::isSeveral);
        Quantity left = Objects.requireNonNull(line.quantity());
        IssueRefund one = invoice.refund()
                .line(line.id(), left.withAmount(BigDecimal.ONE))
                .method(CreditMethod.PARTIAL)
                .build();
        Outcome<Refund> draft = desk.execute(one, RequestKey.of("refund-1"));
        boolean once = desk.execute(one, RequestKey.of("refund-1")).equals(draft);
        print.say("Draft %s, sent twice: %s", draft.orElseThrow().total(), once ? "still one" : "two!");
        CreditNote posted = done(draft.orElseThrow().confirm(TICKET).build(), "refund-1-confirm");
        IssueRefund allOfThem = desk.refundForm(TICKET)
                .invoice(invoice.id())
                .orElseThrow()
                .refund()
                .line(line.id(), left)
                .method(CreditMethod.PARTIAL)
                .build();
        print.outcome("All " + left + " on top of that", desk.execute(allOfThem, RequestKey.of("refund-2")));
        return posted;
    }

    private static boolean isSeveral(RefundableLine line) {
        return line.quantity() != null && isSeveral(line.quantity());
    }

    private static boolean isSeveral(LineChoice line) {
        return line.tracking() == Tracking.NONE && isSeveral(line.returnable());
    }

    private static boolean isSeveral(Quantity quantity) {
        return quantity.amount().compareTo(BigDecimal.valueOf(2)) >= 0;
    }

    private Coupon coupon() {
        CouponForm form = desk.couponForm(TICKET);
        GeneratedCoupon coupon = done(form.programs().get(0).generate().build(), "coupon-1");
        print.coupon(coupon);
        Outcome<SentCoupon> sent = desk.execute(
                desk.sendCouponForm(TICKET, coupon.coupon().id()).send().build(), RequestKey.of("coupon-1-send"));
        print.outcome("Sent to the followers", sent);
        print.missing(shop, AfterSalesService.COUPON);
        return coupon.coupon();
    }

    private Return returnGoods() {
        DeliveryChoice delivery = first(
                desk.returnForm(TICKET).deliveries(),
                found -> found.lines().stream().anyMatch(TicketStory::isSeveral));
        print.delivery(delivery);
        LineChoice line = first(delivery.lines(), TicketStory::isSeveral);
        ReturnedGoods goods = done(
                delivery.returnGoods()
                        .only(line.move())
                        .quantity(line.move(), line.returnable().withAmount(BigDecimal.valueOf(2)))
                        .build(),
                "return-1");
        print.say("Return %s is %s", goods.id(), Labels.of(goods.state(), print.locale()));
        return goods.transfer();
    }

    /** Where the back end has no repairs, asking for one is refused, and says why. */
    private void repair() {
        Outcome<RepairOrder> outcome = desk.execute(
                desk.repairForm(TICKET)
                        .repair()
                        .description("Flickers when warm")
                        .invoiceMethod(InvoiceMethod.AFTER_REPAIR)
                        .quotationNote(Note.of("We test each lamp for an hour."))
                        .build(),
                RequestKey.of("repair-1"));
        print.title(AfterSalesService.REPAIR);
        print.outcome("A repair order", outcome);
        print.missing(shop, AfterSalesService.REPAIR);
        if (outcome instanceof Outcome.Completed<RepairOrder> order) {
            quote(order.result());
        }
    }

    private void quote(RepairOrder order) {
        Quotation quotation =
                done(QuoteRepair.builder().ticket(TICKET).repair(order.id()).build(), "repair-1-quote");
        print.say("Repair %s, quotation of %d bytes", order.id(), quotation.pdf().length);
    }

    private Task fieldService() {
        FieldTask task = done(desk.taskForm(TICKET).task().build(), "task-1");
        print.title(AfterSalesService.FIELD_SERVICE);
        print.say("Task %s: %s", task.id(), task.task().title());
        print.missing(shop, AfterSalesService.FIELD_SERVICE);
        return task.task();
    }

    /** The key names the request: the id of the submitted form, for example. */
    private <R> R done(Command<R> command, String key) {
        return desk.execute(command, RequestKey.of(key)).orElseThrow();
    }

    private static <T> T first(List<T> all, Predicate<T> wanted) {
        return all.stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("the customer has nothing that this story could be about"));
    }
}

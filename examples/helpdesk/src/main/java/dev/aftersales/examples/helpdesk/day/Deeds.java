/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.day;

import dev.aftersales.command.DocumentKind;
import dev.aftersales.examples.backoffice.repair.RepairsByHand;
import dev.aftersales.examples.backoffice.shop.Article;
import dev.aftersales.examples.backoffice.shop.ShopIds;
import dev.aftersales.refund.CreditMethod;
import dev.aftersales.refund.IssueRefund;
import dev.aftersales.refund.Refund;
import dev.aftersales.refund.RefundableInvoice;
import dev.aftersales.refund.RefundableLine;
import dev.aftersales.repair.CreateRepair;
import dev.aftersales.repair.InvoiceRepair;
import dev.aftersales.repair.PlannedLine;
import dev.aftersales.repair.QuoteRepair;
import dev.aftersales.returns.DeliveryChoice;
import dev.aftersales.returns.LineChoice;
import dev.aftersales.returns.LotToReturn;
import dev.aftersales.returns.ReturnSelection;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.UnitOfMeasure;
import dev.aftersales.spi.inventory.ReturnId;
import dev.aftersales.spi.repair.InvoiceMethod;
import dev.aftersales.spi.repair.RepairId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Does what was done for a ticket: through the library what an agent does, by hand what the back office's people do. */
final class Deeds {

    private static final Duration A_WHILE = Duration.ofMinutes(25);
    private static final Duration DAYS = Duration.ofDays(4);

    private final History history;
    private final ShopIds shop;
    private final CouponDeeds coupons;
    private final VisitDeeds visits;

    Deeds(History history, ShopIds shop) {
        this.history = history;
        this.shop = shop;
        this.coupons = new CouponDeeds(history);
        this.visits = new VisitDeeds(history);
    }

    void perform(Deed deed, TicketRef ticket, @Nullable ProductId about, String complaint) {
        history.after(A_WHILE);
        switch (deed) {
            case DRAFT_REFUND, REFUND, FULL_REFUND -> refund(deed, ticket, Objects.requireNonNull(about));
            case COUPON -> coupons.generate(ticket);
            case COUPON_TOO_LATE -> coupons.generateTooLate(ticket);
            case COUPON_TWICE -> coupons.generateTwice(ticket);
            case RETURN, RETURN_RECEIVED -> giveBack(deed, ticket, Objects.requireNonNull(about));
            case REPAIR, WARRANTY_REPAIR, REPAIR_DONE -> repair(deed, ticket, Objects.requireNonNull(about), complaint);
            case VISIT, VISIT_DONE -> visits.visit(deed, ticket);
        }
    }

    private void refund(Deed deed, TicketRef ticket, ProductId product) {
        RefundableInvoice invoice = history.agent().refundForm(ticket).invoices().stream()
                .filter(RefundableInvoice::offered)
                .filter(offered -> !offered.invoice().date().isAfter(history.today()))
                .filter(offered -> line(offered, product) != null)
                .findFirst()
                .orElseThrow();
        IssueRefund.Builder refund = invoice.refund().method(invoice.paid() ? null : CreditMethod.PARTIAL);
        Refund made = history.done(
                (deed == Deed.FULL_REFUND ? refund.everything() : onePiece(refund, invoice, product)).build(),
                ticket,
                deed,
                "draft");
        if (deed != Deed.DRAFT_REFUND) {
            history.after(A_WHILE);
            history.done(made.confirm(ticket).build(), ticket, deed, "confirm");
        }
    }

    private static IssueRefund.Builder onePiece(
            IssueRefund.Builder refund, RefundableInvoice invoice, ProductId product) {
        RefundableLine line = Objects.requireNonNull(line(invoice, product));
        UnitOfMeasure unit = Objects.requireNonNull(line.quantity()).unit();
        return refund.line(line.id(), Quantity.of(BigDecimal.ONE, unit));
    }

    private static @Nullable RefundableLine line(RefundableInvoice invoice, ProductId product) {
        return invoice.lines().stream()
                .filter(line -> product.equals(line.line().product()))
                .findFirst()
                .orElse(null);
    }

    private void giveBack(Deed deed, TicketRef ticket, ProductId product) {
        DeliveryChoice delivery = history.agent().returnForm(ticket).deliveries().stream()
                .filter(choice -> isDone(choice) && choice.lines().stream().anyMatch(line -> isLeft(line, product)))
                .findFirst()
                .orElseThrow();
        LineChoice line = delivery.lines().stream()
                .filter(choice -> isLeft(choice, product))
                .findFirst()
                .orElseThrow();
        ReturnSelection goods = onePiece(delivery.returnGoods().only(line.move()), line);
        ReturnId id =
                history.done(goods.build(), ticket, deed, "return").transfer().id();
        if (deed == Deed.RETURN_RECEIVED) {
            history.after(DAYS);
            history.office().byHand().inventory().receive(id);
            history.changed(DocumentKind.RETURN, id.value());
        }
    }

    private boolean isDone(DeliveryChoice delivery) {
        Instant doneAt = delivery.doneAt();
        return doneAt != null && doneAt.isBefore(history.now());
    }

    private static boolean isLeft(LineChoice line, ProductId product) {
        return line.product().equals(product) && line.returnable().amount().signum() > 0;
    }

    private static ReturnSelection onePiece(ReturnSelection goods, LineChoice line) {
        List<LotToReturn> lots = line.rest().lots();
        return lots.isEmpty()
                ? goods.quantity(
                        line.move(),
                        Quantity.of(BigDecimal.ONE, line.delivered().unit()))
                : goods.lots(line.move(), lots.get(0));
    }

    private void repair(Deed deed, TicketRef ticket, ProductId product, String complaint) {
        CreateRepair order = CreateRepair.builder()
                .ticket(ticket)
                .product(product)
                .description(complaint)
                .invoiceMethod(InvoiceMethod.AFTER_REPAIR)
                .warranty(deed == Deed.WARRANTY_REPAIR)
                .parts(List.of(new PlannedLine(shop.of(Article.GASKET), null)))
                .operations(List.of(new PlannedLine(shop.of(Article.LABOUR), null)))
                .build();
        RepairId id = history.done(order, ticket, deed, "order").id();
        history.after(A_WHILE);
        history.done(new QuoteRepair(ticket, id), ticket, deed, "quote");
        if (deed != Deed.REPAIR) {
            history.after(DAYS);
            work(deed, ticket, id);
        }
        history.changed(DocumentKind.REPAIR, id.value());
    }

    private void work(Deed deed, TicketRef ticket, RepairId id) {
        RepairsByHand workshop = history.office().byHand().repairs();
        workshop.confirm(id);
        workshop.start(id);
        if (deed == Deed.REPAIR_DONE) {
            workshop.finish(id);
            history.changed(DocumentKind.REPAIR, id.value());
            history.done(new InvoiceRepair(ticket, id), ticket, deed, "invoice");
        }
    }
}

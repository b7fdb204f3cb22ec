/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.Desk;
import dev.aftersales.audit.world.World;
import dev.aftersales.command.Command;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.coupon.CouponForm;
import dev.aftersales.fieldservice.TaskForm;
import dev.aftersales.refund.CreditDraft;
import dev.aftersales.refund.CreditMethod;
import dev.aftersales.refund.RefundableInvoice;
import dev.aftersales.refund.RefundableLine;
import dev.aftersales.repair.RepairForm;
import dev.aftersales.returns.DeliveryChoice;
import dev.aftersales.returns.LineChoice;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.accounting.CreditNoteId;
import dev.aftersales.store.Document;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every command that the forms of a ticket offer just now. */
final class Offers {

    private final World world;
    private final Desk desk;
    private final TicketRef ticket;
    private final List<Command<?>> offered = new ArrayList<>();

    private Offers(World world, TicketRef ticket) {
        this.world = world;
        this.desk = world.client(world.home()).desk();
        this.ticket = ticket;
    }

    static List<Command<?>> of(World world, TicketRef ticket) {
        Offers offers = new Offers(world, ticket);
        offers.refunds();
        offers.drafts();
        offers.returns();
        offers.others();
        return offers.offered;
    }

    private void refunds() {
        for (RefundableInvoice invoice : desk.refundForm(ticket).invoices()) {
            if (invoice.paid() && invoice.offered()) {
                refunds(invoice, null);
            }
            invoice.methods().forEach(method -> refunds(invoice, method));
            invoice.whyNot()
                    .forEach((method, refusals) -> assertThat(
                                    desk.preview(invoice.refund().method(method).build())
                                            .refusals())
                            .as("why not %s", method)
                            .isEqualTo(refusals));
        }
    }

    private void refunds(RefundableInvoice invoice, @Nullable CreditMethod method) {
        offered.add(invoice.refund().method(method).build());
        if (method == null || method == CreditMethod.PARTIAL) {
            invoice.lines().stream()
                    .filter(line -> line.gross().isPositive())
                    .forEach(line -> line(invoice, method, line));
        }
    }

    private void line(RefundableInvoice invoice, @Nullable CreditMethod method, RefundableLine line) {
        offered.add(invoice.refund().method(method).line(line.line().id()).build());
        offered.add(invoice.refund()
                .method(method)
                .lineGross(line.line().id(), line.gross())
                .build());
        if (line.quantity() != null && line.quantity().amount().signum() > 0) {
            offered.add(invoice.refund()
                    .method(method)
                    .line(line.line().id(), line.quantity())
                    .build());
        }
    }

    private void drafts() {
        for (Document document : world.store().documents(World.TENANT, ticket)) {
            if (document.kind() == DocumentKind.CREDIT_NOTE) {
                desk.creditDraftForm(ticket, CreditNoteId.of(document.id()))
                        .draft()
                        .ifPresent(this::draft);
            }
        }
    }

    private void draft(CreditDraft draft) {
        if (draft.whyNotAmend().isEmpty()) {
            offered.add(draft.amend().build());
        }
        if (draft.whyNotConfirm().isEmpty()) {
            offered.add(draft.confirm().build());
        }
        if (draft.whyNotCancel().isEmpty()) {
            offered.add(draft.cancel().build());
        }
    }

    private void returns() {
        for (DeliveryChoice delivery : desk.returnForm(ticket).deliveries()) {
            if (delivery.refusals().isEmpty()) {
                offered.add(delivery.returnGoods().build());
                delivery.lines().stream()
                        .filter(line -> line.refusals().isEmpty())
                        .map(LineChoice::move)
                        .forEach(line ->
                                offered.add(delivery.returnGoods().only(line).build()));
            }
        }
    }

    private void others() {
        CouponForm coupons = desk.couponForm(ticket);
        coupons.programs().forEach(program -> offered.add(program.generate().build()));
        TaskForm task = desk.taskForm(ticket);
        if (task.available()) {
            task.projects()
                    .forEach(project ->
                            offered.add(task.task().project(project.id()).build()));
        }
        RepairForm repair = desk.repairForm(ticket);
        repair.products()
                .forEach(product -> repair.invoiceMethods()
                        .forEach(method -> offered.add(repair.repair()
                                .product(product.id())
                                .description("It broke")
                                .invoiceMethod(method.method())
                                .build())));
    }
}

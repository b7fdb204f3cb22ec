/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks;

import dev.aftersales.coupon.GenerateCoupon;
import dev.aftersales.fieldservice.CreateTask;
import dev.aftersales.refund.ConfirmCreditNote;
import dev.aftersales.refund.CreditMethod;
import dev.aftersales.refund.IssueRefund;
import dev.aftersales.refund.Refund;
import dev.aftersales.returns.LineToReturn;
import dev.aftersales.returns.ReturnProducts;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.accounting.LineId;
import dev.aftersales.spi.inventory.DeliveryId;
import dev.aftersales.spi.inventory.MoveId;
import dev.aftersales.spi.loyalty.ProgramId;

/**
 * A ticket about a sale, and what is asked for on it.
 *
 * @param number tells the ticket and its customer from the others
 * @param sale tells the invoice and the delivery from the others
 */
public record OpenTicket(int number, int sale) {

    private static final Quantity ONE = Quantity.of(1, "pcs");

    /**
     * The ticket.
     *
     * @return its reference
     */
    public TicketRef ref() {
        return TicketRef.of("HD-" + number);
    }

    String customer() {
        return "customer-" + number;
    }

    InvoiceId invoice() {
        return InvoiceId.of("INV-" + sale);
    }

    DeliveryId delivery() {
        return DeliveryId.of("OUT-" + sale);
    }

    /** A draft of one of the four lamps. */
    IssueRefund refund() {
        return IssueRefund.builder()
                .ticket(ref())
                .invoice(invoice())
                .method(CreditMethod.PARTIAL)
                .line(LineId.of("1"), ONE)
                .build();
    }

    ConfirmCreditNote confirm(Refund draft) {
        return ConfirmCreditNote.builder()
                .ticket(ref())
                .creditNote(draft.creditNote().id())
                .version(draft.creditNote().version())
                .build();
    }

    /**
     * One of the four lamps.
     *
     * @return the command
     */
    public ReturnProducts returnGoods() {
        return ReturnProducts.builder()
                .ticket(ref())
                .delivery(delivery())
                .addLines(LineToReturn.of(MoveId.of("1"), ONE))
                .build();
    }

    GenerateCoupon coupon() {
        return GenerateCoupon.builder()
                .ticket(ref())
                .program(ProgramId.of("sorry-10"))
                .build();
    }

    CreateTask task() {
        return CreateTask.builder().ticket(ref()).build();
    }
}

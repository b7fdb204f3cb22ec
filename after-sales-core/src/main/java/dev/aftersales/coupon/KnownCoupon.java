/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import dev.aftersales.action.Inquiry;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponId;
import dev.aftersales.store.Document;
import java.util.Optional;

/**
 * A coupon of a ticket, read again from the back end.
 *
 * @param coupon the coupon as it stands; empty when the ticket or the back end has none of this id
 * @param changing whether an action that changes it is not finished
 * @param revision how often its record had changed when it was read
 */
record KnownCoupon(Optional<Coupon> coupon, boolean changing, long revision) {

    static KnownCoupon read(TicketRef ticket, CouponId id, Inquiry inquiry) {
        Optional<Document> kept = inquiry.store()
                .document(inquiry.tenant(), CouponDocuments.ref(id))
                .filter(document -> document.ticket().equals(ticket));
        return new KnownCoupon(
                kept.flatMap(document -> LoyaltyReads.coupon(id, inquiry)),
                kept.map(document -> document.openAction() != null).orElse(false),
                kept.map(Document::revision).orElse(0L));
    }

    static Refusal notFound() {
        return Refusal.at("coupon", RefusalCode.DOCUMENT_NOT_FOUND);
    }
}

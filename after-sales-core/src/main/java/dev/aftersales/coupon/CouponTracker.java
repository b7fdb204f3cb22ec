/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import dev.aftersales.action.DocumentTracker;
import dev.aftersales.action.Inquiry;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.spi.loyalty.CouponId;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.store.Document;
import java.util.List;
import java.util.Optional;

/** Notices that a coupon was used, expired or revoked in the back end (EXE-10). */
final class CouponTracker implements DocumentTracker {

    @Override
    public DocumentKind kind() {
        return DocumentKind.COUPON;
    }

    @Override
    public PortKind port() {
        return PortKind.LOYALTY;
    }

    @Override
    public Optional<Tracked> read(Document known, Inquiry inquiry) {
        return LoyaltyReads.coupon(CouponId.of(known.id()), inquiry)
                .map(coupon -> new Tracked(CouponDocuments.facts(coupon), List.of(), false));
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import dev.aftersales.action.DocumentFacts;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponId;
import dev.aftersales.store.DocumentStanding;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** How a coupon is kept on its ticket: the number is its mask, only the snapshot holds the code (CPN-4, CPN-7). */
final class CouponDocuments {

    private CouponDocuments() {}

    static DocumentRef ref(CouponId id) {
        return new DocumentRef(DocumentKind.COUPON, id.value());
    }

    /** It counts from the first code on and for good: used, expired and revoked coupons stay behind the smart button. */
    static DocumentFacts facts(Coupon coupon) {
        return DocumentFacts.builder()
                .kind(DocumentKind.COUPON)
                .id(coupon.id().value())
                .number(coupon.code().masked())
                .state(coupon.state().name())
                .standing(DocumentStanding.COUNTED)
                .settled(settled(coupon))
                .link(linkWithoutCode(coupon))
                .snapshot(coupon)
                .build();
    }

    /** A link reaches chatter and events; one that shows the code is left to the snapshot. */
    private static @Nullable URI linkWithoutCode(Coupon coupon) {
        URI link = coupon.link();
        return link == null || link.toString().contains(coupon.code().value()) ? null : link;
    }

    private static boolean settled(Coupon coupon) {
        return switch (coupon.state()) {
            case USED, EXPIRED, REVOKED -> true;
            case DRAFT, ISSUED -> false;
        };
    }
}

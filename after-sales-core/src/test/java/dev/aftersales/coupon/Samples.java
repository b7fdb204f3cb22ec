/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import dev.aftersales.spi.Actor;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.EmailAddress;
import dev.aftersales.spi.FollowerId;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.UserId;
import dev.aftersales.spi.loyalty.Channel;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponBuilder;
import dev.aftersales.spi.loyalty.CouponCode;
import dev.aftersales.spi.loyalty.CouponId;
import dev.aftersales.spi.loyalty.CouponState;
import dev.aftersales.spi.loyalty.IssueRequest;
import dev.aftersales.spi.loyalty.Program;
import dev.aftersales.spi.loyalty.ProgramId;
import dev.aftersales.spi.loyalty.ProgramKind;
import dev.aftersales.spi.loyalty.Reward;
import dev.aftersales.spi.loyalty.RewardKind;
import dev.aftersales.ticket.TicketCustomer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Values that the tests of this package share. */
final class Samples {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 15);
    static final TicketRef TICKET = TicketRef.of("T-1");
    static final CustomerId CUSTOMER = CustomerId.of("gemini");
    static final CouponId COUPON = CouponId.of("CPN-1");
    static final CouponCode CODE = CouponCode.of("CDFGH-JKMNP-QRTVW-XY346");
    static final Reward TEN_PERCENT = new Reward(RewardKind.DISCOUNT, "10 % off", null);
    static final Program PROGRAM = program("sorry", ProgramKind.COUPON, null);
    static final EmailAddress ADDRESS = EmailAddress.of("Ana@Example.com");

    private Samples() {}

    static Program program(String id, ProgramKind kind, @Nullable Channel channel) {
        return new Program(ProgramId.of(id), "Program " + id, kind, List.of(TEN_PERCENT), channel);
    }

    /** An issued coupon, as ordered by {@link #order()}. */
    static CouponBuilder coupon() {
        return Coupon.builder()
                .id(COUPON)
                .code(CODE)
                .program(PROGRAM.id())
                .customer(CUSTOMER)
                .rewards(List.of(TEN_PERCENT))
                .state(CouponState.ISSUED);
    }

    static CouponOrder order() {
        IssueRequest request = IssueRequest.builder()
                .program(PROGRAM.id())
                .customer(CUSTOMER)
                .code(CODE)
                .inert(false)
                .build();
        return new CouponOrder(request, CUSTOMER, true);
    }

    static TicketCustomer customer() {
        return new TicketCustomer(Optional.of(CUSTOMER), Optional.empty());
    }

    static KnownCoupon known(Coupon coupon) {
        return new KnownCoupon(Optional.of(coupon), false, 3);
    }

    static Call call() {
        TenantId tenant = TenantId.of("t");
        return Call.builder()
                .tenant(tenant)
                .key(PortKey.of("K"))
                .deadline(Instant.EPOCH)
                .actor(Actor.agent(tenant, UserId.of("agent")))
                .ticket(TICKET)
                .build();
    }

    static Recipient follower(String id, String address) {
        return new Recipient(FollowerId.of(id), EmailAddress.of(address));
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.firstport;

import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponCode;
import dev.aftersales.spi.loyalty.CouponId;
import dev.aftersales.spi.loyalty.CouponRequest;
import dev.aftersales.spi.loyalty.CouponState;
import dev.aftersales.spi.loyalty.IssueRequest;
import dev.aftersales.spi.loyalty.LoyaltyCapability;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The port with all that the shop can do. */
class Step4Terms extends Step3Issues {

    Step4Terms(ShopDatabase database) {
        super(database);
    }

    // tag::terms[]
    @Override
    public Set<LoyaltyCapability> capabilities() {
        return Set.of(
                LoyaltyCapability.ACCEPTS_CODE,
                LoyaltyCapability.PER_COUPON_EXPIRY,
                LoyaltyCapability.BINDS_CUSTOMER,
                LoyaltyCapability.REVOKE);
    }

    @Override
    public Answer<Coupon> issue(Call call, IssueRequest request) {
        return database.write(call.deadline(), table -> {
            if (!table.has(request.program())) {
                throw refused(
                        PortRefusalCode.NOT_FOUND, "program", request.program().value());
            }
            return done(table, table.insert(request, code(table, request.code())));
        });
    }

    private static CouponCode code(CouponTable table, @Nullable CouponCode given) {
        if (given == null) {
            return CouponCode.of(UUID.randomUUID().toString());
        }
        if (table.has(given)) {
            throw refused(PortRefusalCode.REJECTED, "reason", "the code is taken");
        }
        return given;
    }

    @Override
    public Answer<Coupon> revoke(Call call, CouponRequest request) {
        return database.write(call.deadline(), table -> {
            Coupon coupon = table.coupon(request.id())
                    .orElseThrow(() -> refused(
                            PortRefusalCode.NOT_FOUND, "coupon", request.id().value()));
            if (coupon.state() == CouponState.USED) {
                throw refused(
                        PortRefusalCode.WRONG_STATE, "state", coupon.state().name());
            }
            table.setState(request.id(), CouponState.REVOKED);
            return done(table, request.id());
        });
    }

    private static Answer<Coupon> done(CouponTable table, CouponId coupon) {
        return Answer.done(table.coupon(coupon).orElseThrow());
    }

    private static PortRefused refused(PortRefusalCode code, String name, String value) {
        return new PortRefused(code, Map.of(name, value));
    }
    // end::terms[]
}

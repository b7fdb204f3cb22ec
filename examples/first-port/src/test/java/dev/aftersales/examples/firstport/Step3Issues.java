/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.firstport;

import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponCode;
import dev.aftersales.spi.loyalty.CouponRequest;
import dev.aftersales.spi.loyalty.IssueRequest;
import java.util.Map;
import java.util.UUID;

/** The smallest port that conforms. */
class Step3Issues extends Step2Reads {

    Step3Issues(ShopDatabase database) {
        super(database);
    }

    // tag::smallest[]
    @Override
    public Answer<Coupon> issue(Call call, IssueRequest request) {
        refuse("ACCEPTS_CODE", request.code() != null);
        refuse("PER_COUPON_EXPIRY", request.expires() != null);
        refuse("BINDS_CUSTOMER", request.customer() != null);
        return database.write(call.deadline(), table -> {
            if (!table.has(request.program())) {
                throw new PortRefused(
                        PortRefusalCode.NOT_FOUND,
                        Map.of("program", request.program().value()));
            }
            CouponCode code = CouponCode.of(UUID.randomUUID().toString());
            return Answer.done(table.coupon(table.insert(request, code)).orElseThrow());
        });
    }

    private static void refuse(String undeclared, boolean asked) {
        if (asked) {
            throw PortRefused.unsupported(undeclared);
        }
    }

    @Override
    public Answer<Coupon> revoke(Call call, CouponRequest request) {
        throw PortRefused.unsupported("REVOKE");
    }

    @Override
    public Lookup<Coupon> lookupCoupon(ReadContext context, PortKey key) {
        return new Lookup.NotFound<>();
    }
    // end::smallest[]
}

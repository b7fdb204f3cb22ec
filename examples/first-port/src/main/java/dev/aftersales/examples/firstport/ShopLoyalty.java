/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.firstport;

import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.CloseResult;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponCode;
import dev.aftersales.spi.loyalty.CouponId;
import dev.aftersales.spi.loyalty.CouponRequest;
import dev.aftersales.spi.loyalty.CouponState;
import dev.aftersales.spi.loyalty.IssueRequest;
import dev.aftersales.spi.loyalty.LoyaltyCapability;
import dev.aftersales.spi.loyalty.LoyaltyEffect;
import dev.aftersales.spi.loyalty.LoyaltyPort;
import dev.aftersales.spi.loyalty.Program;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The coupons of the shop, as After-Sales asks for them. Thread-safe. */
public final class ShopLoyalty implements LoyaltyPort {

    // tag::promise[]
    /** Only a COMMIT that was sent can still take effect; whatever came before it is rolled back with its connection. */
    private static final Duration SETTLES_WITHIN = Duration.ofSeconds(1);

    private static final EffectGuarantee GUARANTEE = EffectGuarantee.keyed(SETTLES_WITHIN);

    private static final Set<LoyaltyCapability> CAPABILITIES = Set.of(
            LoyaltyCapability.ACCEPTS_CODE,
            LoyaltyCapability.PER_COUPON_EXPIRY,
            LoyaltyCapability.BINDS_CUSTOMER,
            LoyaltyCapability.REVOKE);

    @Override
    public Set<LoyaltyCapability> capabilities() {
        return CAPABILITIES;
    }

    @Override
    public EffectGuarantee guarantee(LoyaltyEffect effect) {
        return GUARANTEE;
    }
    // end::promise[]

    private static final int CODE_BITS = 80;
    private static final int CODE_RADIX = 32;

    private final ShopDatabase database;
    private final SecureRandom random = new SecureRandom();

    /**
     * A port over the shop's database.
     *
     * @param shop where the shop's tables are
     */
    public ShopLoyalty(DataSource shop) {
        this(new ShopDatabase(shop));
    }

    ShopLoyalty(ShopDatabase database) {
        this.database = database;
    }

    // tag::reads[]
    @Override
    public List<Program> programs(ReadContext context, CustomerId customer) {
        return database.read(context.deadline(), CouponTable::programs);
    }

    @Override
    public Optional<Coupon> coupon(ReadContext context, CouponId id) {
        return database.read(context.deadline(), table -> table.coupon(id));
    }
    // end::reads[]

    // tag::issue[]
    @Override
    public Answer<Coupon> issue(Call call, IssueRequest request) {
        return once(call, table -> {
            if (!table.has(request.program())) {
                throw refused(
                        PortRefusalCode.NOT_FOUND, "program", request.program().value());
            }
            return table.insert(request, code(table, request.code()));
        });
    }

    private CouponCode code(CouponTable table, @Nullable CouponCode given) {
        if (given == null) {
            return CouponCode.of(new BigInteger(CODE_BITS, random).toString(CODE_RADIX));
        }
        if (table.has(given)) {
            throw refused(PortRefusalCode.REJECTED, "reason", "the code is taken");
        }
        return given;
    }
    // end::issue[]

    // tag::revoke[]
    @Override
    public Answer<Coupon> revoke(Call call, CouponRequest request) {
        return once(call, table -> {
            Coupon coupon = table.coupon(request.id())
                    .orElseThrow(() -> refused(
                            PortRefusalCode.NOT_FOUND, "coupon", request.id().value()));
            if (coupon.state() == CouponState.USED) {
                throw refused(
                        PortRefusalCode.WRONG_STATE, "state", coupon.state().name());
            }
            table.setState(request.id(), CouponState.REVOKED);
            return request.id();
        });
    }
    // end::revoke[]

    // tag::once[]
    /** Decides the key and does the work in one transaction, so that neither is ever there without the other. */
    private Answer<Coupon> once(Call call, Work work) {
        return database.write(call.deadline(), table -> {
            if (!table.claim(call.key())) {
                return Answer.done(table.effectOf(call.key())
                        .orElseThrow(() -> refused(PortRefusalCode.REJECTED, "reason", "the key is closed")));
            }
            CouponId coupon = work.on(table);
            table.record(call.key(), coupon);
            return Answer.done(table.coupon(coupon).orElseThrow());
        });
    }
    // end::once[]

    /** What an effect does in its transaction. */
    @FunctionalInterface
    private interface Work {
        CouponId on(CouponTable table);
    }

    // tag::lookup[]
    @Override
    public Lookup<Coupon> lookupCoupon(ReadContext context, PortKey key) {
        return database.read(
                context.deadline(),
                table -> Lookup.of(table.effectOf(key).stream().toList()));
    }

    @Override
    public CloseResult close(ReadContext context, PortKey key) {
        return database.write(
                context.deadline(),
                table -> table.claim(key) || table.effectOf(key).isEmpty() ? CloseResult.CLOSED : CloseResult.EXISTS);
    }
    // end::lookup[]

    private static PortRefused refused(PortRefusalCode code, String name, String value) {
        return new PortRefused(code, Map.of(name, value));
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.loyalty;

import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.CloseResult;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponId;
import dev.aftersales.spi.loyalty.CouponRequest;
import dev.aftersales.spi.loyalty.IssueRequest;
import dev.aftersales.spi.loyalty.LoyaltyCapability;
import dev.aftersales.spi.loyalty.LoyaltyEffect;
import dev.aftersales.spi.loyalty.LoyaltyPort;
import dev.aftersales.spi.loyalty.Program;
import dev.aftersales.testkit.erp.Effect;
import dev.aftersales.testkit.erp.ErpCapabilities;
import dev.aftersales.testkit.erp.Reception;
import dev.aftersales.testkit.fault.Operation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The loyalty port over the coupons of all tenants. Thread-safe. */
public final class LoyaltyDesk implements LoyaltyPort {

    private final Reception reception;
    private final Set<LoyaltyCapability> capabilities;
    private final Function<TenantId, CouponBook> books;

    /**
     * The port.
     *
     * @param reception where its requests arrive
     * @param capabilities what it can do
     * @param books the coupons of each tenant
     */
    public LoyaltyDesk(Reception reception, Set<LoyaltyCapability> capabilities, Function<TenantId, CouponBook> books) {
        this.reception = reception;
        this.capabilities = capabilities;
        this.books = books;
    }

    @Override
    public Set<LoyaltyCapability> capabilities() {
        return capabilities;
    }

    @Override
    public EffectGuarantee guarantee(LoyaltyEffect effect) {
        return reception.guarantee();
    }

    @Override
    public List<Program> programs(ReadContext context, CustomerId customer) {
        return reception.read(
                Operation.PROGRAMS, context, () -> books.apply(context.tenant()).programs(customer, context.locale()));
    }

    @Override
    public Optional<Coupon> coupon(ReadContext context, CouponId id) {
        return reception.read(
                Operation.COUPON, context, () -> books.apply(context.tenant()).find(id));
    }

    @Override
    public Answer<Coupon> issue(Call call, IssueRequest request) {
        CouponBook book = books.apply(call.tenant());
        return effect(Operation.ISSUE, call, key -> book.issue(checked(book, request), key));
    }

    private IssueRequest checked(CouponBook book, IssueRequest request) {
        book.context().requireStaged(request.inert());
        require(LoyaltyCapability.ACCEPTS_CODE, request.code() != null);
        require(LoyaltyCapability.PER_COUPON_EXPIRY, request.expires() != null);
        require(LoyaltyCapability.BINDS_CUSTOMER, request.customer() != null);
        return request;
    }

    @Override
    public Answer<Coupon> activate(Call call, CouponRequest request) {
        CouponBook book = books.apply(call.tenant());
        book.context().requireStaged(true);
        return effect(Operation.ACTIVATE_COUPON, call, key -> book.activate(request.id(), key));
    }

    @Override
    public Answer<Coupon> revoke(Call call, CouponRequest request) {
        require(LoyaltyCapability.REVOKE, true);
        return effect(Operation.REVOKE, call, key -> books.apply(call.tenant()).revoke(request.id(), key));
    }

    private Answer<Coupon> effect(Operation operation, Call call, Function<PortKey, Coupon> act) {
        CouponBook book = books.apply(call.tenant());
        return reception.effect(
                operation,
                call,
                new Effect<>(
                        book,
                        book.keys,
                        act,
                        id -> book.require(CouponId.of(id)),
                        coupon -> coupon.id().value()));
    }

    @Override
    public Lookup<Coupon> lookupCoupon(ReadContext context, PortKey key) {
        CouponBook book = books.apply(context.tenant());
        return reception.lookup(
                Operation.LOOKUP_COUPON, context, key, book, book.keys, id -> book.find(CouponId.of(id)));
    }

    @Override
    public CloseResult close(ReadContext context, PortKey key) {
        CouponBook book = books.apply(context.tenant());
        return reception.close(context, key, book, List.of(book.keys));
    }

    private void require(LoyaltyCapability needed, boolean used) {
        ErpCapabilities.require(capabilities, needed, used);
    }
}

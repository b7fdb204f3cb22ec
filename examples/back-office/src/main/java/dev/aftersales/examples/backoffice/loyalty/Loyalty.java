/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.loyalty;

import dev.aftersales.examples.backoffice.directory.Customers;
import dev.aftersales.examples.backoffice.effect.Effect;
import dev.aftersales.examples.backoffice.effect.Effects;
import dev.aftersales.examples.backoffice.effect.OfficeDatabase;
import dev.aftersales.examples.backoffice.effect.Refused;
import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.CloseResult;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
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
import dev.aftersales.spi.loyalty.ProgramKind;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Coupon programs and coupons as After-Sales asks for them. KEYED, with all capabilities. Thread-safe. */
public final class Loyalty implements LoyaltyPort {

    private static final Set<LoyaltyCapability> CAPABILITIES = Set.of(LoyaltyCapability.values());

    private static final int LONGEST_CODE = 100;

    private final OfficeDatabase database;
    private final Effects effects;
    private final CouponCodes codes;

    /**
     * The port.
     *
     * @param database where programs and coupons are kept
     * @param effects how effects are done once
     * @param chance where codes come from
     */
    public Loyalty(OfficeDatabase database, Effects effects, SecureRandom chance) {
        this.database = database;
        this.effects = effects;
        this.codes = new CouponCodes(chance);
    }

    @Override
    public Set<LoyaltyCapability> capabilities() {
        return CAPABILITIES;
    }

    @Override
    public EffectGuarantee guarantee(LoyaltyEffect effect) {
        return effects.guarantee();
    }

    @Override
    public List<Program> programs(ReadContext context, CustomerId customer) {
        return database.read(
                context,
                statements -> ProgramTable.forCustomer(statements, customer, database.today(), context.locale()));
    }

    @Override
    public Optional<Coupon> coupon(ReadContext context, CouponId id) {
        return database.read(
                context, statements -> coupons(statements, context.locale()).find(id));
    }

    private CouponTable coupons(JdbcClient statements, Locale locale) {
        return new CouponTable(statements, database.today(), locale);
    }

    @Override
    public Answer<Coupon> issue(Call call, IssueRequest request) {
        return effects.once(call, effect(call, LoyaltyEffect.ISSUE, statements -> issue(statements, call, request)));
    }

    private CouponId issue(JdbcClient statements, Call call, IssueRequest request) {
        requireIssuing(statements, request);
        CouponTable table = coupons(statements, call.actor().locale());
        CouponCode given = request.code();
        if (given != null && given.value().length() > LONGEST_CODE) {
            throw Refused.rejected("a code has at most " + LONGEST_CODE + " characters");
        }
        return table.insert(request, given == null ? codes.next() : given, call.key());
    }

    private void requireIssuing(JdbcClient statements, IssueRequest request) {
        ProgramTable.Rules program = ProgramTable.rules(statements, request.program())
                .orElseThrow(() -> Refused.notFound("program", request.program()));
        CustomerId customer = request.customer();
        if (customer != null) {
            Customers.require(statements, customer);
        }
        if (!ProgramTable.isFor(statements, request.program(), customer)) {
            throw Refused.notFound("program", request.program());
        }
        if (program.kind() != ProgramKind.COUPON) {
            throw Refused.rejected("the program issues no coupons");
        }
        if (program.isOver(database.today())) {
            throw Refused.rejected("the program is over");
        }
        if (request.inert()) {
            throw PortRefused.unsupported("STAGED");
        }
    }

    @Override
    public Answer<Coupon> revoke(Call call, CouponRequest request) {
        return effects.once(call, effect(call, LoyaltyEffect.REVOKE, statements -> {
            revoke(coupons(statements, call.actor().locale()), request.id());
            return request.id();
        }));
    }

    /** A coupon that was taken back already is as it should be. */
    private static void revoke(CouponTable table, CouponId id) {
        if (!table.leaves(id, CouponState.REVOKED)) {
            Coupon coupon = table.find(id).orElseThrow(() -> Refused.notFound("coupon", id));
            if (coupon.state() != CouponState.REVOKED) {
                throw Refused.wrongState(coupon.state());
            }
        }
    }

    /** What an effect does in its transaction. */
    @FunctionalInterface
    private interface Work {
        CouponId on(JdbcClient statements);
    }

    private Effect<Coupon> effect(Call call, LoyaltyEffect name, Work work) {
        return new Effect<>(
                name,
                statements -> work.on(statements).value(),
                (statements, id) -> coupons(statements, call.actor().locale())
                        .find(CouponId.of(id))
                        .orElseThrow());
    }

    @Override
    public Lookup<Coupon> lookupCoupon(ReadContext context, PortKey key) {
        return effects.lookup(
                context,
                key,
                Set.of(LoyaltyEffect.values()),
                (statements, id) -> coupons(statements, context.locale()).find(CouponId.of(id)));
    }

    @Override
    public CloseResult close(ReadContext context, PortKey key) {
        return effects.close(context, key);
    }
}

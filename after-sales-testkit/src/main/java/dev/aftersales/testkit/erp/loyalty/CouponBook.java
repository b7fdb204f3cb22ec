/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.loyalty;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponCode;
import dev.aftersales.spi.loyalty.CouponId;
import dev.aftersales.spi.loyalty.CouponState;
import dev.aftersales.spi.loyalty.IssueRequest;
import dev.aftersales.spi.loyalty.LoyaltyCapability;
import dev.aftersales.spi.loyalty.Program;
import dev.aftersales.spi.loyalty.ProgramId;
import dev.aftersales.spi.loyalty.ProgramKind;
import dev.aftersales.testkit.erp.KeyBook;
import dev.aftersales.testkit.erp.LedgerContext;
import dev.aftersales.testkit.erp.Numbering;
import dev.aftersales.testkit.fault.Operation;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The coupon programs and coupons of one tenant. Thread-safe; whoever must decide several things in one go locks it. */
public final class CouponBook {

    private record Offer(Program program, Map<String, String> names, Set<CustomerId> customers) {

        /** Without a customer it is for whoever is not named. */
        boolean isFor(@Nullable CustomerId customer) {
            return customer == null || customers.isEmpty() || customers.contains(customer);
        }
    }

    final KeyBook keys = new KeyBook();
    private final LedgerContext context;
    private final CouponCodes codes;
    private final Numbering numbering = new Numbering();
    private final Map<ProgramId, Offer> programs = new LinkedHashMap<>();
    private final Map<CouponId, Coupon> coupons = new HashMap<>();

    /**
     * An empty ledger.
     *
     * @param context what it knows of its surroundings
     */
    public CouponBook(LedgerContext context) {
        this.context = context;
        this.codes = new CouponCodes(context.settings().random());
    }

    LedgerContext context() {
        return context;
    }

    synchronized void put(Program program, Map<String, String> names, Set<CustomerId> onlyFor) {
        programs.put(program.id(), new Offer(program, Map.copyOf(names), Set.copyOf(onlyFor)));
    }

    synchronized List<Program> programs(CustomerId customer, Locale locale) {
        return programs.values().stream()
                .filter(offer -> offer.isFor(customer))
                .map(offer -> named(offer, locale))
                .toList();
    }

    private static Program named(Offer offer, Locale locale) {
        Program program = offer.program();
        String name = offer.names().getOrDefault(locale.getLanguage(), program.name());
        return new Program(program.id(), name, program.kind(), program.rewards(), program.channel());
    }

    synchronized Optional<Coupon> find(CouponId id) {
        return Optional.ofNullable(coupons.get(id)).map(this::asOfToday);
    }

    synchronized List<Coupon> of(ProgramId program) {
        return coupons.values().stream()
                .filter(coupon -> coupon.program().equals(program))
                .map(this::asOfToday)
                .toList();
    }

    synchronized Coupon require(CouponId id) {
        return find(id).orElseThrow(() -> new PortRefused(PortRefusalCode.NOT_FOUND, Map.of("coupon", id.value())));
    }

    /** A coupon expires by itself, when its last valid day is over. */
    private Coupon asOfToday(Coupon coupon) {
        boolean over = coupon.state() == CouponState.ISSUED
                && coupon.expires() != null
                && coupon.expires().isBefore(context.today());
        return over ? Coupon.builder().from(coupon).state(CouponState.EXPIRED).build() : coupon;
    }

    synchronized Coupon issue(IssueRequest request, @Nullable PortKey key) {
        Offer offer = programs.get(request.program());
        if (offer == null || !offer.isFor(request.customer())) {
            throw new PortRefused(
                    PortRefusalCode.NOT_FOUND,
                    Map.of("program", request.program().value()));
        }
        if (offer.program().kind() != ProgramKind.COUPON) {
            throw new PortRefused(PortRefusalCode.REJECTED, Map.of("reason", "the program has no coupons"));
        }
        if (request.code() != null && isTaken(request.code(), key)) {
            throw new PortRefused(PortRefusalCode.REJECTED, Map.of("reason", "the code is taken"));
        }
        return recorded(Operation.ISSUE, key, put(coupon(offer.program(), request, key)));
    }

    /** A repeat may bring its code again: where keys are not decided, it makes one more coupon of the same code. */
    private boolean isTaken(CouponCode code, @Nullable PortKey key) {
        return coupons.values().stream()
                .filter(coupon -> coupon.code().equals(code))
                .anyMatch(coupon -> coupon.key() == null || !coupon.key().equals(key));
    }

    private Coupon coupon(Program program, IssueRequest request, @Nullable PortKey key) {
        String id = numbering.next("CPN-");
        CouponCode given = request.code();
        return Coupon.builder()
                .id(CouponId.of(id))
                .code(given == null ? codes.next() : given)
                .program(program.id())
                .customer(request.customer())
                .expires(request.expires())
                .rewards(program.rewards())
                .usesLeft(tellsUses() ? 1 : null)
                .state(request.inert() ? CouponState.DRAFT : CouponState.ISSUED)
                .link(context.link("coupons", id))
                .key(context.kept(key))
                .build();
    }

    private boolean tellsUses() {
        return context.settings().capabilities().loyalty().contains(LoyaltyCapability.USES_LEFT);
    }

    synchronized Coupon activate(CouponId id, @Nullable PortKey key) {
        Coupon coupon = require(id);
        return coupon.state() == CouponState.DRAFT
                ? recorded(Operation.ACTIVATE_COUPON, key, withState(coupon, CouponState.ISSUED))
                : coupon;
    }

    synchronized Coupon revoke(CouponId id, @Nullable PortKey key) {
        Coupon coupon = require(id);
        return switch (coupon.state()) {
            case REVOKED -> coupon;
            case DRAFT, ISSUED, EXPIRED -> recorded(Operation.REVOKE, key, withState(coupon, CouponState.REVOKED));
            case USED -> throw wrongState(coupon);
        };
    }

    synchronized Coupon use(CouponId id) {
        Coupon coupon = require(id);
        if (coupon.state() != CouponState.ISSUED) {
            throw wrongState(coupon);
        }
        Coupon used =
                Coupon.builder().from(coupon).usesLeft(tellsUses() ? 0 : null).build();
        return recorded(Operation.USE_COUPON, null, withState(used, CouponState.USED));
    }

    private Coupon withState(Coupon coupon, CouponState state) {
        return put(Coupon.builder().from(coupon).state(state).build());
    }

    private Coupon put(Coupon coupon) {
        coupons.put(coupon.id(), coupon);
        return coupon;
    }

    private Coupon recorded(Operation operation, @Nullable PortKey key, Coupon coupon) {
        context.record(operation, key, coupon.id().value(), coupon);
        return coupon;
    }

    private static PortRefused wrongState(Coupon coupon) {
        return new PortRefused(
                PortRefusalCode.WRONG_STATE, Map.of("state", coupon.state().name()));
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponId;
import dev.aftersales.spi.loyalty.CouponState;
import dev.aftersales.spi.loyalty.LoyaltyCapability;
import dev.aftersales.spi.ports.Ports;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IssueEffectTest {

    private static final EffectGuarantee STAGED = EffectGuarantee.staged(Duration.ZERO);
    private static final EffectGuarantee KEYED = EffectGuarantee.keyed(Duration.ZERO);
    private static final Coupon DRAFT =
            Samples.coupon().state(CouponState.DRAFT).build();
    private static final Coupon WITHDRAWN =
            Samples.coupon().id(CouponId.of("CPN-0")).state(CouponState.REVOKED).build();

    private final IssueEffect effect = new IssueEffect();

    @Test
    @DisplayName("EXE-4: a surplus draft that was withdrawn does not hide the one that was kept")
    void withdrawnDraft() {
        assertThat(lookup(STAGED, List.of(WITHDRAWN, DRAFT))).isEqualTo(Lookup.of(List.of(DRAFT)));
    }

    @Test
    @DisplayName("EXE-4: a withdrawn draft that is alone is still found")
    void onlyWithdrawn() {
        assertThat(lookup(STAGED, List.of(WITHDRAWN))).isEqualTo(Lookup.of(List.of(WITHDRAWN)));
        assertThat(lookup(STAGED, List.of())).isInstanceOf(Lookup.NotFound.class);
    }

    @Test
    @DisplayName("EXE-6: two coupons of one key are both shown where keys are unique")
    void twoCoupons() {
        assertThat(lookup(KEYED, List.of(WITHDRAWN, DRAFT))).isEqualTo(Lookup.of(List.of(WITHDRAWN, DRAFT)));
    }

    @Test
    @DisplayName("EXE-4: a surplus draft is withdrawn where the back end can revoke, and left inert where not")
    void discard() {
        ScriptedLoyalty can = loyalty(STAGED, Set.of(LoyaltyCapability.REVOKE), List.of());
        ScriptedLoyalty cannot = loyalty(STAGED, Set.of(), List.of());

        effect.discard(Ports.of(can), Samples.call(), DRAFT);
        effect.discard(Ports.of(cannot), Samples.call(), DRAFT);

        assertThat(can.revoked).containsExactly(DRAFT.id());
        assertThat(cannot.revoked).isEmpty();
    }

    @Test
    @DisplayName("EXE-4: only a draft is inert, and only a valid coupon is recorded on the ticket")
    void inert() {
        Coupon valid = Samples.coupon().build();

        assertThat(effect.inert(DRAFT)).isTrue();
        assertThat(effect.inert(valid)).isFalse();
        assertThat(effect.recorded(DRAFT)).isEmpty();
        assertThat(effect.recorded(valid)).contains(CouponDocuments.facts(valid));
    }

    private Lookup<Coupon> lookup(EffectGuarantee guarantee, List<Coupon> found) {
        ReadContext context = new ReadContext(TenantId.of("t"), Instant.EPOCH, Locale.ENGLISH);
        return effect.lookup(Ports.of(loyalty(guarantee, Set.of(), found)), context, PortKey.of("K"));
    }

    private static ScriptedLoyalty loyalty(EffectGuarantee guarantee, Set<LoyaltyCapability> can, List<Coupon> found) {
        return new ScriptedLoyalty(guarantee, can, Optional::empty, Lookup.of(found));
    }
}

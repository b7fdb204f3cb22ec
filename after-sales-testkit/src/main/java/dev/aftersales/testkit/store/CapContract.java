/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.store.Action;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.Admission;
import dev.aftersales.store.CapClaim;
import dev.aftersales.store.CapClaimBuilder;
import dev.aftersales.store.CapKey;
import dev.aftersales.store.CapKind;
import dev.aftersales.store.Entitlement;
import dev.aftersales.store.HoldEffect;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Caps when they are observed and claimed: never more than there is. */
abstract class CapContract extends AcceptContract {

    @Test
    @DisplayName("REF-9: the first claim writes what was observed")
    void writesTheFirstObservation() {
        CapKey cap = sample.cap("1");

        accepted(
                sample.action(),
                sample.observed(cap, "2.5").external(new BigDecimal("1.25")).build());

        Entitlement expected = Entitlement.builder()
                .key(cap)
                .unit(Sample.UNIT)
                .total(new BigDecimal(Sample.TOTAL))
                .external(new BigDecimal("1.25"))
                .reserved(new BigDecimal("2.5"))
                .consumed(BigDecimal.ZERO)
                .gen(1)
                .build();
        assertSameRow(entitlement(cap).orElseThrow(), expected);
    }

    @Test
    @DisplayName("REF-9: what is external, reserved and consumed, and the new hold, reach the total and not beyond")
    void stopsAtTheTotal() {
        CapKey cap = sample.cap("1");
        CapClaimBuilder claim = sample.observed(cap, "3").external(new BigDecimal("2"));
        Action first = accepted(sample.action(), claim.build());
        moved(first, ActionState.COMPLETED, HoldEffect.CONSUME);
        accepted(sample.action(), claim.quantity(new BigDecimal("4")).build());

        assertThat(accept(
                        sample.action().build(),
                        claim.quantity(new BigDecimal("1.01")).build()))
                .isEqualTo(Admission.CAP_MISSED);
        assertTaken(cap, "4", "3");
        assertThat(accept(
                        sample.action().build(), claim.quantity(BigDecimal.ONE).build()))
                .isEqualTo(Admission.ACCEPTED);
        assertTaken(cap, "5", "3");
    }

    @Test
    @DisplayName("RET-6: several claims on one cap in one action add up")
    void addsClaimsUp() {
        CapKey cap = sample.cap("1");

        assertThat(accept(sample.action().build(), sample.claim(cap, "6"), sample.claim(cap, "4.1")))
                .isEqualTo(Admission.CAP_MISSED);
        assertUntouched(cap);
        Action both = accepted(sample.action(), sample.claim(cap, "6"), sample.claim(cap, "4"));
        assertTaken(cap, "10", "0");
        moved(both, ActionState.CANCELLED, HoldEffect.RELEASE);
        assertTaken(cap, "0", "0");
    }

    @Test
    @DisplayName("REF-9: a claim that misses takes its action's other claims with it")
    void takesAllOrNothing() {
        assertThat(accept(
                        sample.action().build(),
                        sample.claim(sample.cap("1"), "1"),
                        sample.claim(sample.cap("2"), "11"),
                        sample.claim(sample.cap("3"), "1")))
                .isEqualTo(Admission.CAP_MISSED);

        assertUntouched(sample.cap("1"));
        assertUntouched(sample.cap("2"));
        assertUntouched(sample.cap("3"));
    }

    @Test
    @DisplayName("REF-12: a negative hold reserves nothing and gives nothing back before its action completes")
    void reservesNothingNegative() {
        CapKey cap = sample.cap("1");
        recorded("CN-1", sample.claim(cap, "10"));

        Action action = accepted(sample.action(), sample.claim(cap, "-10"));

        assertThat(action.holding()).isTrue();
        assertTaken(cap, "0", "10");
        assertThat(accept(sample.action().build(), sample.claim(cap, "1"))).isEqualTo(Admission.CAP_MISSED);
    }

    @Test
    @DisplayName("RET-6: giving back and taking in one action do not make room for one another")
    void claimsPositiveQuantitiesInFull() {
        CapKey cap = sample.cap("1");
        recorded("CN-1", sample.claim(cap, "8"));

        assertThat(accept(sample.action().build(), sample.claim(cap, "-8"), sample.claim(cap, "3")))
                .isEqualTo(Admission.CAP_MISSED);
        Action completed = sample.action().state(ActionState.COMPLETED).build();
        assertThat(accept(completed, sample.claim(cap, "-8"), sample.claim(cap, "3")))
                .isEqualTo(Admission.CAP_MISSED);
        assertTaken(cap, "0", "8");
    }

    @Test
    @DisplayName("REF-9: a cap that is overdrawn still takes what takes nothing of it, and what gives back")
    void givesBackWhenOverdrawn() {
        CapKey cap = sample.cap("1");
        recorded("CN-1", sample.claim(cap, "8"));
        CapClaim giveBack =
                sample.observed(cap, "-8").total(new BigDecimal("5")).gen(1).build();

        Action action = accepted(sample.action(), giveBack);
        assertThat(entitlement(cap).orElseThrow().remaining()).isEqualByComparingTo("-3");
        CapClaim nothing = sample.observed(cap, "0").total(new BigDecimal("5")).build();
        assertThat(accept(sample.action().build(), nothing)).isEqualTo(Admission.ACCEPTED);
        moved(action, ActionState.COMPLETED, HoldEffect.CONSUME);

        assertTaken(cap, "0", "0");
    }

    @Test
    @DisplayName("REF-9: the caps of a source are asked by kind, lines before the whole")
    void listsTheCapsOfASource() {
        CapKey whole = new CapKey(sample.tenant(), CapKind.CREDIT_TOTAL, "INV-1", "");
        CapKey line = sample.cap("1");
        CapKey net = new CapKey(sample.tenant(), CapKind.CREDIT_NET, "INV-1", "1");
        CapKey other = new CapKey(sample.tenant(), CapKind.CREDIT_TOTAL, "INV-2", "");
        for (CapKey cap : new CapKey[] {whole, net, line, other}) {
            accepted(sample.action(), sample.claim(cap, "1"));
        }

        assertThat(store.entitlements(sample.tenant(), EnumSet.allOf(CapKind.class), "INV-1"))
                .extracting(Entitlement::key)
                .containsExactly(line, net, whole);
        assertThat(store.entitlements(sample.tenant(), Set.of(CapKind.CREDIT_TOTAL, CapKind.CREDIT_QUANTITY), "INV-1"))
                .extracting(Entitlement::key)
                .containsExactly(line, whole);
        assertThat(store.entitlements(sample.tenant(), EnumSet.allOf(CapKind.class), "INV-3"))
                .isEmpty();
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.store.Action;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.Admission;
import dev.aftersales.store.CapClaimBuilder;
import dev.aftersales.store.CapKey;
import dev.aftersales.store.Entitlement;
import dev.aftersales.store.HoldEffect;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is observed of caps: whoever decided on something older decides again. */
abstract class ObservationContract extends CapContract {

    @Test
    @DisplayName("EXE-5: an observation is stale when somebody else saw something else meanwhile")
    void refusesAStaleObservation() {
        CapKey cap = sample.cap("1");
        CapClaimBuilder seenFirst = sample.observed(cap, "1").total(new BigDecimal("20"));
        CapClaimBuilder seenBetween = sample.observed(cap, "1").total(new BigDecimal("9"));

        assertThat(accept(sample.action().build(), seenFirst.gen(1).build()))
                .as("no row was ever observed once")
                .isEqualTo(Admission.STALE);
        accepted(sample.action(), seenBetween.gen(0).build());
        assertThat(accept(sample.action().build(), seenFirst.gen(0).build())).isEqualTo(Admission.STALE);
        assertThat(accept(sample.action().build(), seenFirst.gen(2).build())).isEqualTo(Admission.STALE);
        assertTaken(cap, "1", "0");
        accepted(sample.action(), seenFirst.gen(1).build());

        Entitlement row = entitlement(cap).orElseThrow();
        assertThat(row.total()).isEqualByComparingTo("20");
        assertThat(row.gen()).isEqualTo(2);
        assertTaken(cap, "2", "0");
    }

    @Test
    @DisplayName("EXE-5: whoever saw the same numbers is not stale, and observes nothing new")
    void acceptsTheSameObservation() {
        CapKey cap = sample.cap("1");
        accepted(sample.action(), sample.claim(cap, "1"));

        accepted(
                sample.action(),
                sample.observed(cap, "1").total(new BigDecimal("10.00")).gen(0).build());
        accepted(
                sample.action(),
                sample.observed(cap, "1").external(new BigDecimal("0.0")).gen(1).build());
        accepted(sample.action(), sample.observed(cap, "1").gen(7).build());

        assertThat(entitlement(cap).orElseThrow().gen()).isEqualTo(1);
        assertTaken(cap, "4", "0");
    }

    @Test
    @DisplayName("REF-9: what others took in the back end is observed again, and counts")
    void observesExternalAgain() {
        CapKey cap = sample.cap("1");
        accepted(sample.action(), sample.claim(cap, "6"));
        CapClaimBuilder seen =
                sample.observed(cap, "1").external(new BigDecimal("4")).gen(1);

        assertThat(accept(sample.action().build(), seen.build())).isEqualTo(Admission.CAP_MISSED);
        assertThat(entitlement(cap).orElseThrow().external()).isEqualByComparingTo("0");
        accepted(sample.action(), seen.quantity(BigDecimal.ZERO).build());

        assertThat(entitlement(cap).orElseThrow().external()).isEqualByComparingTo("4");
        assertThat(entitlement(cap).orElseThrow().gen()).isEqualTo(2);
        assertTaken(cap, "6", "0");
    }

    @Test
    @DisplayName("REF-10: the unit of a cap changes only while nothing of it is taken")
    void keepsTheUnitOfWhatIsTaken() {
        CapKey cap = sample.cap("1");
        CapClaimBuilder dozens = sample.observed(cap, "1").unit("Dozens").gen(1);
        Action action = accepted(sample.action(), sample.claim(cap, "1"));

        assertThat(accept(sample.action().build(), dozens.build())).isEqualTo(Admission.CAP_MISSED);
        Action completed = moved(action, ActionState.COMPLETED, HoldEffect.CONSUME);
        assertThat(accept(sample.action().build(), dozens.build())).isEqualTo(Admission.CAP_MISSED);
        assertThat(completed.holding()).isFalse();
        assertThat(entitlement(cap).orElseThrow().unit()).isEqualTo(Sample.UNIT);

        accepted(sample.action().state(ActionState.COMPLETED), sample.claim(cap, "-1"));
        accepted(sample.action(), dozens.build());
        assertThat(entitlement(cap).orElseThrow().unit()).isEqualTo("Dozens");
        assertTaken(cap, "1", "0");
    }

    @Test
    @DisplayName("REF-4: a claim on all that remains is stale when anybody took of it or gave back since")
    void comparesWhatIsTaken() {
        CapKey cap = sample.cap("1");
        CapClaimBuilder rest = sample.observed(cap, "10").taken(BigDecimal.ZERO);
        Action action = accepted(sample.action(), sample.claim(cap, "4"));

        assertThat(accept(sample.action().build(), rest.build())).isEqualTo(Admission.STALE);
        rest.quantity(new BigDecimal("6")).taken(new BigDecimal("4.0"));
        moved(action, ActionState.REFUSED, HoldEffect.RELEASE);
        assertThat(accept(sample.action().build(), rest.build())).isEqualTo(Admission.STALE);
        assertTaken(cap, "0", "0");
        moved(accepted(sample.action(), sample.claim(cap, "4")), ActionState.COMPLETED, HoldEffect.CONSUME);
        accepted(sample.action(), rest.build());

        assertTaken(cap, "6", "4");
    }

    @Test
    @DisplayName("REF-4: a claim on all of a cap that nobody met is not stale, and one that saw it taken is")
    void comparesWhatIsTakenOfNothing() {
        CapClaimBuilder all = sample.observed(sample.cap("1"), "10");

        assertThat(accept(sample.action().build(), all.taken(BigDecimal.ONE).build()))
                .isEqualTo(Admission.STALE);
        assertUntouched(sample.cap("1"));
        accepted(sample.action(), all.taken(new BigDecimal("0.00")).build());
    }
}

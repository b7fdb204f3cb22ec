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
import dev.aftersales.store.CapKey;
import dev.aftersales.store.Entitlement;
import dev.aftersales.store.HoldEffect;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Quantities and amounts: exact, whatever their scale. */
abstract class NumberContract extends WholeRowContract {

    @Test
    @DisplayName("REF-11: tenths, thirds of cents and twelve decimals add up to the total, and to no bit more")
    void addsUpExactly() {
        for (String part : List.of("0.1", "0.001", "0.000001", "0.000000000001")) {
            CapKey cap = sample.cap(part);
            BigDecimal total = new BigDecimal(part).multiply(BigDecimal.TEN);
            CapClaim claim = sample.observed(cap, part).total(total).build();
            for (int i = 0; i < 10; i++) {
                accepted(sample.action(), claim);
            }

            assertTaken(cap, total.toPlainString(), "0");
            CapClaim least = sample.observed(cap, "0.000000000001").total(total).build();
            assertThat(accept(sample.action().build(), least)).isEqualTo(Admission.CAP_MISSED);
        }
    }

    @Test
    @DisplayName("REF-11: great numbers keep all of their decimals")
    void keepsAllDigits() {
        CapKey cap = sample.cap("1");
        String total = "99999999999999999999999999.999999999999";
        CapClaim claim = sample.observed(cap, "12345678901234567890123456.123456789012")
                .total(new BigDecimal(total))
                .external(new BigDecimal("0.000000000001"))
                .build();
        Action action = accepted(sample.action(), claim);

        Entitlement row = entitlement(cap).orElseThrow();
        assertThat(row.total()).isEqualByComparingTo(total);
        assertThat(row.external()).isEqualByComparingTo("0.000000000001");
        assertThat(row.remaining()).isEqualByComparingTo("87654321098765432109876543.876543210986");
        assertThat(action.holds().get(0).quantity()).isEqualByComparingTo(claim.quantity());
        moved(action, ActionState.COMPLETED, HoldEffect.CONSUME);
        assertTaken(cap, "0", claim.quantity().toPlainString());
    }

    @Test
    @DisplayName("REF-10: a number that cannot be kept exactly is refused as bad input, never rounded")
    void roundsNothing() {
        CapKey cap = sample.cap("1");
        BigDecimal fine = new BigDecimal("0.00000000000000000000000000000000005");
        Action action = sample.action().build();
        boolean refused = false;
        try {
            accepted(action, sample.claim(cap, fine.toPlainString()));
        } catch (IllegalArgumentException tooFine) {
            refused = true;
        }

        if (refused) {
            assertUntouched(cap);
            assertThat(store.action(action.tenant(), action.id())).isEmpty();
        } else {
            assertTaken(cap, fine.toPlainString(), "0");
        }
    }

    @Test
    @DisplayName("EXE-5: an observation is the same however many zeros end its numbers, and however they are written")
    void comparesByValue() {
        CapKey cap = sample.cap("1");
        accepted(
                sample.action(),
                sample.observed(cap, "1").total(new BigDecimal("1E+3")).build());
        accepted(
                sample.action(),
                sample.observed(cap, "1.000")
                        .total(new BigDecimal("1000.0000"))
                        .taken(new BigDecimal("1.0"))
                        .build());
        accepted(
                sample.action(),
                sample.observed(cap, "1E+2")
                        .total(new BigDecimal("1000"))
                        .external(new BigDecimal("0E-9"))
                        .taken(new BigDecimal("2"))
                        .build());

        assertThat(entitlement(cap).orElseThrow().gen()).isEqualTo(1);
        assertTaken(cap, "102", "0");
    }
}

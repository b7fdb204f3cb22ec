/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.store.CapClaim;
import java.math.BigDecimal;

/** What can be said of a claim without its row. */
final class QuickClaims {

    private QuickClaims() {}

    /** Whether the claim is right about a cap that nobody has met before. */
    static boolean mayBeNew(CapClaim claim) {
        BigDecimal taken = claim.taken();
        return claim.gen() == 0
                && !claim.unit().isEmpty()
                && (taken == null || taken.signum() == 0)
                && (claim.quantity().signum() <= 0
                        || claim.external().add(claim.quantity()).compareTo(claim.total()) <= 0);
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.entitlement.share;

import dev.aftersales.entitlement.share.CreditProblem.Kind;
import dev.aftersales.spi.Quantity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A quantity that somebody asked for.
 *
 * @param quantity the quantity
 */
record AskedQuantity(Quantity quantity) {

    /** Why this cannot be credited when so much remains. */
    Optional<CreditProblem> problemAgainst(@Nullable Quantity remaining) {
        if (remaining == null) {
            return problem(Kind.NO_QUANTITY);
        }
        if (!quantity.unit().equals(remaining.unit())) {
            return problem(Kind.UNIT_MISMATCH).map(problem -> problem.remaining(remaining));
        }
        if (quantity.amount().signum() <= 0) {
            return problem(Kind.NOT_POSITIVE);
        }
        if (quantity.amount().compareTo(remaining.amount()) > 0) {
            return problem(Kind.EXCEEDS_REFUNDABLE).map(problem -> problem.remaining(remaining));
        }
        return Digits.areBearable(quantity.amount()) ? Optional.empty() : problem(Kind.EXCESS_DECIMALS);
    }

    private Optional<CreditProblem> problem(Kind kind) {
        return Optional.of(CreditProblem.of(kind).asked(quantity));
    }
}

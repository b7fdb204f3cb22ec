/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.entitlement.share;

import dev.aftersales.entitlement.share.CreditProblem.Kind;
import java.math.BigDecimal;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.joda.money.Money;

/**
 * An amount that somebody asked for, not yet known to be one that the currency can have.
 *
 * @param amount the amount
 */
record AskedAmount(BigMoney amount) {

    /** Why this cannot be credited when at most so much remains. */
    Optional<CreditProblem> problemAgainst(Money remaining) {
        return kindAgainst(remaining).map(kind -> {
            CreditProblem problem = CreditProblem.of(kind).asked(amount);
            return kind == Kind.EXCEEDS_REFUNDABLE ? problem.remaining(remaining) : problem;
        });
    }

    private Optional<Kind> kindAgainst(Money remaining) {
        if (!amount.getCurrencyUnit().equals(remaining.getCurrencyUnit())) {
            return Optional.of(Kind.CURRENCY_MISMATCH);
        }
        if (!amount.isPositive()) {
            return Optional.of(Kind.NOT_POSITIVE);
        }
        if (stripped().scale() > decimals()) {
            return Optional.of(Kind.EXCESS_DECIMALS);
        }
        return minor() > remaining.getAmountMinorLong() ? Optional.of(Kind.EXCEEDS_REFUNDABLE) : Optional.empty();
    }

    /** Whether this is the given amount. */
    boolean is(Money other) {
        return amount.getCurrencyUnit().equals(other.getCurrencyUnit())
                && amount.getAmount().compareTo(other.getAmount()) == 0;
    }

    /** In minor units; only for an amount without excess decimals. */
    long minor() {
        return Digits.toMinor(stripped(), decimals());
    }

    private BigDecimal stripped() {
        return amount.getAmount().stripTrailingZeros();
    }

    private int decimals() {
        return amount.getCurrencyUnit().getDecimalPlaces();
    }
}

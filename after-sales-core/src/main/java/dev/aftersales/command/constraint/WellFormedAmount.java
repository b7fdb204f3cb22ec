/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.command.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/** An amount of money. */
public final class WellFormedAmount implements ConstraintValidator<WellFormed, BigMoney> {

    /** For the validator. */
    public WellFormedAmount() {}

    @Override
    public boolean isValid(@Nullable BigMoney value, ConstraintValidatorContext context) {
        return value == null || NumberShape.accepts(value.getAmount());
    }
}

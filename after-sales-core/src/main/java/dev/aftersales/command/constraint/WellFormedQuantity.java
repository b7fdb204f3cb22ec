/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.command.constraint;

import dev.aftersales.spi.Quantity;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** A quantity. */
public final class WellFormedQuantity implements ConstraintValidator<WellFormed, Quantity> {

    private static final TextShape UNIT = new TextShape(64, false);

    /** For the validator. */
    public WellFormedQuantity() {}

    @Override
    public boolean isValid(@Nullable Quantity value, ConstraintValidatorContext context) {
        return value == null
                || NumberShape.accepts(value.amount())
                        && UNIT.accepts(value.unit().value(), context);
    }
}

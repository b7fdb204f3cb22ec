/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.command.constraint;

import dev.aftersales.spi.Identifier;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** An identifier. */
public final class WellFormedIdentifier implements ConstraintValidator<WellFormed, Identifier> {

    private TextShape shape = new TextShape(0, false);

    /** For the validator. */
    public WellFormedIdentifier() {}

    @Override
    public void initialize(WellFormed constraint) {
        shape = TextShape.of(constraint);
    }

    @Override
    public boolean isValid(@Nullable Identifier value, ConstraintValidatorContext context) {
        return value == null || shape.accepts(value.value(), context);
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.command.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** A text. */
public final class WellFormedText implements ConstraintValidator<WellFormed, String> {

    private TextShape shape = new TextShape(0, false);

    /** For the validator. */
    public WellFormedText() {}

    @Override
    public void initialize(WellFormed constraint) {
        shape = TextShape.of(constraint);
    }

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
        return value == null || shape.accepts(value, context);
    }
}

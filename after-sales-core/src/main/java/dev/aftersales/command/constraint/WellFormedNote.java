/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.command.constraint;

import dev.aftersales.spi.Note;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** A note. */
public final class WellFormedNote implements ConstraintValidator<WellFormed, Note> {

    private TextShape shape = new TextShape(0, false);

    /** For the validator. */
    public WellFormedNote() {}

    @Override
    public void initialize(WellFormed constraint) {
        shape = TextShape.of(constraint);
    }

    @Override
    public boolean isValid(@Nullable Note value, ConstraintValidatorContext context) {
        return value == null || shape.accepts(value.value(), context);
    }
}

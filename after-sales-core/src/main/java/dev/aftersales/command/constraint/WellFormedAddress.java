/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.command.constraint;

import dev.aftersales.spi.EmailAddress;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** An e-mail address as far as any text goes; whether mail can be sent to it is asked when it is. */
public final class WellFormedAddress implements ConstraintValidator<WellFormed, EmailAddress> {

    private TextShape shape = new TextShape(0, false);

    /** For the validator. */
    public WellFormedAddress() {}

    @Override
    public void initialize(WellFormed constraint) {
        shape = TextShape.of(constraint);
    }

    @Override
    public boolean isValid(@Nullable EmailAddress value, ConstraintValidatorContext context) {
        return value == null || shape.accepts(value.value(), context);
    }
}

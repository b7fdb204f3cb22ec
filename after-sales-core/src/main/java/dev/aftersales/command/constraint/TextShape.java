/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.command.constraint;

import jakarta.validation.ConstraintValidatorContext;

/** What makes a text well-formed. */
record TextShape(int max, boolean multiline) {

    static TextShape of(WellFormed constraint) {
        return new TextShape(constraint.max(), constraint.multiline());
    }

    boolean accepts(String text, ConstraintValidatorContext context) {
        if (text.length() > max) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("TOO_LONG").addConstraintViolation();
            return false;
        }
        if (!multiline && text.isBlank()) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("REQUIRED").addConstraintViolation();
            return false;
        }
        return text.codePoints().noneMatch(this::forbidden);
    }

    /** Control characters, unpaired surrogates, and the marks that reverse the direction of what follows. */
    private boolean forbidden(int codePoint) {
        if (multiline && (codePoint == '\n' || codePoint == '\r' || codePoint == '\t')) {
            return false;
        }
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || codePoint >= 0x202A && codePoint <= 0x202E
                || codePoint >= 0x2066 && codePoint <= 0x2069;
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.command.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A value that can be stored and shown: a text or identifier that is not blank, not too long and free of control characters;
 * a quantity or amount of a size that can be computed with. Null is well-formed; add {@code @NotNull} where it is not wanted.
 */
@Documented
@Constraint(
        validatedBy = {
            WellFormedText.class,
            WellFormedIdentifier.class,
            WellFormedNote.class,
            WellFormedQuantity.class,
            WellFormedAmount.class,
            WellFormedAddress.class
        })
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface WellFormed {

    /**
     * The greatest length of a text.
     *
     * @return how many characters
     */
    int max() default 128;

    /**
     * Whether line breaks and tabs are allowed, and blank text is.
     *
     * @return true for free text of several lines
     */
    boolean multiline() default false;

    /**
     * The code of the refusal.
     *
     * @return the name of a {@link dev.aftersales.command.RefusalCode}
     */
    String message() default "INVALID";

    /**
     * Not used.
     *
     * @return no groups
     */
    Class<?>[] groups() default {};

    /**
     * Not used.
     *
     * @return no payload
     */
    Class<? extends Payload>[] payload() default {};
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.report;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;

/** A test of one rule of the port contract. Its name in reports is {@code ACC-3 MUST: what the rule says}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Test
public @interface PortRule {

    /**
     * The rule's name.
     *
     * @return for example {@code ACC-3}
     */
    String id();

    /**
     * How much depends on it.
     *
     * @return MUST unless said otherwise
     */
    Level level() default Level.MUST;

    /**
     * What holds.
     *
     * @return a sentence without a full stop
     */
    String says();

    /**
     * What goes wrong where it does not hold.
     *
     * @return a sentence without a full stop
     */
    String because();
}

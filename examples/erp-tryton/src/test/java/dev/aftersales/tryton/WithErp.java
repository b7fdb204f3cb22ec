/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** A test that needs a server: AFTER_SALES_TRYTON names the home that {@code erp start} made, the server runs. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@EnabledIfEnvironmentVariable(
        named = LiveErp.HOME,
        matches = ".+",
        disabledReason = "no Tryton server: see README.md, and set AFTER_SALES_TRYTON to its home")
public @interface WithErp {}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** A test that needs a browser: AFTER_SALES_CHROMIUM names the executable of a Chromium. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@EnabledIfEnvironmentVariable(
        named = Chromium.EXECUTABLE,
        matches = ".+",
        disabledReason = "no browser: set AFTER_SALES_CHROMIUM to the executable of a Chromium")
@interface WithBrowser {}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.report;

/** How much depends on a rule. */
public enum Level {
    /** Without it money or goods are lost or doubled, or the library shows what is not so: the build fails. */
    MUST,
    /** Without it operators have more to do: the report says so, and the build goes on. */
    SHOULD
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.report;

/** What a port made of a rule. */
public enum Verdict {
    /** The port did as the rule says. */
    HELD,
    /** The rule is about something that the port does not declare, and the port refused it, as it must. */
    REFUSED,
    /** A rule that should hold does not. */
    NOT_FOLLOWED,
    /** A rule that must hold does not. */
    FAILED
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.store;

/** What a transition does to the holds of its action. */
public enum HoldEffect {
    /** Nothing. */
    KEEP,
    /** Gives the reserved quantities back; nothing when the action no longer holds. */
    RELEASE,
    /** Turns reserved quantities into consumed ones; nothing when the action no longer holds. */
    CONSUME,
    /** Consumes quantities that are no longer reserved, whatever remains: the document exists. */
    CONSUME_FREED
}

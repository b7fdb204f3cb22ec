/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.ticket;

import java.util.Locale;

/** How far a ticket has come. */
public enum Stage {
    /** Nobody has looked at it yet. */
    NEW,
    /** Somebody is at it. */
    IN_PROGRESS,
    /** The customer is asked. */
    WAITING,
    /** It is closed. */
    SOLVED,
    /** Kept in words that this helpdesk does not have; nothing is moved there. */
    UNKNOWN;

    /**
     * Whether the ticket is closed.
     *
     * @return whether it is solved
     */
    public boolean isClosed() {
        return this == SOLVED;
    }

    /**
     * The part of the message keys.
     *
     * @return such as {@code in-progress}
     */
    public String getCode() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

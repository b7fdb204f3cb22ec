/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.messaging;

import dev.aftersales.examples.backoffice.effect.Refused;
import dev.aftersales.spi.PortException;
import dev.aftersales.spi.PortUnavailable;

/** The mail server surely has nothing of this attempt. */
final class NotTaken extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean forGood;

    private NotTaken(String message, boolean forGood) {
        super(message);
        this.forGood = forGood;
    }

    static NotTaken now(String why) {
        return new NotTaken(why, false);
    }

    static NotTaken ever(String why) {
        return new NotTaken(why, true);
    }

    /** How a port says so. */
    PortException told() {
        String why = String.valueOf(getMessage());
        return forGood ? Refused.rejected(why) : new PortUnavailable(why);
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import java.math.BigDecimal;

/** A document of the fake back end. */
record Paper(String id, BigDecimal quantity, boolean inert, boolean pending, String state) {

    static Paper of(String id, BigDecimal quantity) {
        return new Paper(id, quantity, false, false, "POSTED");
    }

    Paper as(String other) {
        return new Paper(other, quantity, inert, pending, state);
    }

    Paper inState(String other) {
        return new Paper(id, quantity, inert, pending, other);
    }
}

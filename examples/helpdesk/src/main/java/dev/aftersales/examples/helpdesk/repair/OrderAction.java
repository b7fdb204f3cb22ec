/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.repair;

import dev.aftersales.command.Refusal;
import java.util.List;

/**
 * A button of a repair order: it does something, or says why not (TKT-2).
 *
 * @param code the part of the message keys, and of the path
 * @param requestKey the key of its form
 * @param whyNot why it cannot be pressed; empty when it can
 */
record OrderAction(String code, String requestKey, List<Refusal> whyNot) {

    OrderAction {
        whyNot = List.copyOf(whyNot);
    }

    /** Whether it can be pressed. */
    public boolean isUsable() {
        return whyNot.isEmpty();
    }
}

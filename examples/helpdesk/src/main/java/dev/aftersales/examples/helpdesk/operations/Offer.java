/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.operations;

import dev.aftersales.command.Refusal;
import java.util.List;

/**
 * A verdict that can be given, or that cannot yet.
 *
 * @param verdict the verdict
 * @param path the page of its form
 * @param whyNot why it cannot be given now; empty when it can
 */
record Offer(Verdict verdict, String path, List<Refusal> whyNot) {

    Offer {
        whyNot = List.copyOf(whyNot);
    }

    public boolean isOpen() {
        return whyNot.isEmpty();
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.returns;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the dialog sends of a lot or serial number.
 *
 * @param lot the lot or serial number
 * @param taken whether the serial number comes back; null otherwise
 * @param quantity how much of the lot comes back, as typed; blank for none
 */
record LotInput(String lot, @Nullable Boolean taken, String quantity) {

    LotInput {
        lot = Objects.requireNonNullElse(lot, "");
        quantity = Objects.requireNonNullElse(quantity, "");
    }

    boolean isTaken() {
        return Boolean.TRUE.equals(taken);
    }
}

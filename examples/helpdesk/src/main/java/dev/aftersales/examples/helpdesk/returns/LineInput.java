/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.returns;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the dialog sends of a delivery line.
 *
 * @param move the delivery line
 * @param included whether it comes back at all; null otherwise
 * @param quantity how much comes back of goods without lots, as typed
 * @param lots the lots or serial numbers
 */
record LineInput(String move, @Nullable Boolean included, String quantity, List<LotInput> lots) {

    LineInput {
        move = Objects.requireNonNullElse(move, "");
        quantity = Objects.requireNonNullElse(quantity, "");
        lots = lots == null ? List.of() : lots.stream().filter(Objects::nonNull).toList();
    }

    boolean isIncluded() {
        return Boolean.TRUE.equals(included);
    }
}

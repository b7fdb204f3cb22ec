/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.repair;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A row of parts or operations.
 *
 * @param product the product; blank while none is chosen
 * @param quantity how many; blank for one
 */
record LineInput(String product, String quantity) {

    static final LineInput BLANK = new LineInput("", "1");

    LineInput {
        product = product.strip();
        quantity = quantity.strip();
    }

    /** Whether nothing was entered: a row that was left as it was drawn. */
    boolean isBlank() {
        return product.isEmpty() && (quantity.isEmpty() || quantity.equals(BLANK.quantity));
    }

    boolean lacksProduct() {
        return product.isEmpty();
    }

    boolean hasUnreadableQuantity() {
        return !quantity.isEmpty() && amount().isEmpty();
    }

    /** Empty where none was entered, or no number. */
    Optional<BigDecimal> amount() {
        return TypedNumber.read(quantity);
    }
}

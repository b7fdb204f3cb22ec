/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import dev.aftersales.spi.ProductId;
import java.math.BigDecimal;

/**
 * A line of an invoice to be created. Amounts are chosen so that the net and the tax need no rounding.
 *
 * @param product what is sold
 * @param quantity how much
 * @param unitPrice what one costs, without tax
 * @param taxRate the rate of its only tax as a fraction: 0.20, 0.10, or zero for no tax
 */
public record SketchedLine(ProductId product, BigDecimal quantity, BigDecimal unitPrice, BigDecimal taxRate) {

    /**
     * The amount without tax.
     *
     * @return the price of the whole quantity
     */
    public BigDecimal net() {
        return unitPrice.multiply(quantity);
    }

    /**
     * The amount of the tax.
     *
     * @return its share of the net, not rounded
     */
    public BigDecimal tax() {
        return net().multiply(taxRate);
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.directory;

import dev.aftersales.spi.directory.Product;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A product with what it costs.
 *
 * @param product the product, named in the company's language
 * @param names its names by language, where they differ
 * @param price what a unit is sold for, without tax, in the company's currency
 * @param cost what a unit costs the company
 * @param taxes the taxes on a sale
 */
public record CatalogProduct(
        Product product, Map<String, String> names, BigDecimal price, BigDecimal cost, List<Tax> taxes) {

    /**
     * Copies the collections.
     *
     * @param product the product, named in the company's language
     * @param names its names by language, where they differ
     * @param price what a unit is sold for, without tax, in the company's currency
     * @param cost what a unit costs the company
     * @param taxes the taxes on a sale
     */
    public CatalogProduct {
        names = Map.copyOf(names);
        taxes = List.copyOf(taxes);
    }

    Product in(Locale locale) {
        String name = names.getOrDefault(locale.getLanguage(), product.name());
        return new Product(product.id(), name, product.kind(), product.unit());
    }
}

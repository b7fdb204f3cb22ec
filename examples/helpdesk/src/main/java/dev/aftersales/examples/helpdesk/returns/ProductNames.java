/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.returns;

import dev.aftersales.examples.helpdesk.backend.Shop;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.directory.Product;
import java.util.Map;
import java.util.stream.Collectors;

/** The names of products, read once for a page. */
final class ProductNames {

    private final Map<ProductId, String> names;

    private ProductNames(Map<ProductId, String> names) {
        this.names = names;
    }

    static ProductNames of(Shop shop) {
        return new ProductNames(
                shop.products().stream().collect(Collectors.toMap(Product::id, Product::name, (one, other) -> one)));
    }

    /** The name; the id where there is none. */
    String of(ProductId product) {
        return names.getOrDefault(product, product.value());
    }
}

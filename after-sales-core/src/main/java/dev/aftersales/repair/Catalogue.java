/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.repair;

import dev.aftersales.action.Inquiry;
import dev.aftersales.action.ReadFailed;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.UnitOfMeasure;
import dev.aftersales.spi.directory.DirectoryPort;
import dev.aftersales.spi.directory.Product;
import dev.aftersales.spi.directory.ProductKind;
import dev.aftersales.spi.ports.PortKind;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the directory says of the products a command names. Without a directory nothing is known of any product, and none is
 * refused.
 *
 * @param directory whether there is a directory
 * @param products the products that it knows
 */
record Catalogue(boolean directory, Map<ProductId, Product> products) {

    Catalogue {
        products = Map.copyOf(products);
    }

    static Catalogue read(Collection<ProductId> named, Inquiry inquiry) {
        Optional<DirectoryPort> directory = inquiry.ports().directory();
        if (directory.isEmpty()) {
            return new Catalogue(false, Map.of());
        }
        Map<ProductId, Product> known = new HashMap<>();
        for (ProductId id : named) {
            if (!known.containsKey(id)) {
                product(id, directory.get(), inquiry).ifPresent(product -> known.put(id, product));
            }
        }
        return new Catalogue(true, known);
    }

    private static Optional<Product> product(ProductId id, DirectoryPort directory, Inquiry inquiry) {
        Optional<Product> found = inquiry.read(PortKind.DIRECTORY, context -> directory.product(context, id));
        if (found.isPresent() && (!id.equals(found.get().id()) || found.get().unit() == null)) {
            throw ReadFailed.violation(
                    PortKind.DIRECTORY, "product " + found.get().id() + " for " + id);
        }
        return found;
    }

    boolean lacks(ProductId id) {
        return directory && !products.containsKey(id);
    }

    boolean isNoService(ProductId id) {
        Product product = products.get(id);
        return product != null && product.kind() != ProductKind.SERVICE;
    }

    Optional<UnitOfMeasure> unit(ProductId id) {
        return Optional.ofNullable(products.get(id)).map(Product::unit);
    }
}

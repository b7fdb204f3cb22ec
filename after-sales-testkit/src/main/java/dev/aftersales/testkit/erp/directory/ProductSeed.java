/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.directory;

import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.UnitOfMeasure;
import dev.aftersales.spi.directory.Product;
import dev.aftersales.spi.directory.ProductKind;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A product as it is being entered; each detail changes the entry at once. Not thread-safe. */
public final class ProductSeed {

    private final MasterData masterData;
    private final Map<String, String> names = new HashMap<>();
    private Product product;
    private BigDecimal price = BigDecimal.ZERO;
    private BigDecimal cost = BigDecimal.ZERO;
    private List<Tax> taxes = List.of();

    ProductSeed(MasterData masterData, ProductId id, String name, ProductKind kind, String unit) {
        this.masterData = masterData;
        this.product = new Product(id, name, kind, UnitOfMeasure.of(unit));
        enter();
    }

    /**
     * What a unit is sold for, without tax.
     *
     * @param amount the price in the company's currency, for example {@code 100.00}
     * @return this
     */
    public ProductSeed price(String amount) {
        price = new BigDecimal(amount);
        return enter();
    }

    /**
     * What a unit costs the company.
     *
     * @param amount the cost in the company's currency
     * @return this
     */
    public ProductSeed cost(String amount) {
        cost = new BigDecimal(amount);
        return enter();
    }

    /**
     * The taxes on a sale.
     *
     * @param onSale the taxes
     * @return this
     */
    public ProductSeed taxed(Tax... onSale) {
        taxes = List.of(onSale);
        return enter();
    }

    /**
     * The unit it is counted in.
     *
     * @param unit the unit; {@code pcs} for products and {@code h} for services unless said otherwise
     * @return this
     */
    public ProductSeed countedIn(String unit) {
        product = new Product(product.id(), product.name(), product.kind(), UnitOfMeasure.of(unit));
        return enter();
    }

    /**
     * Its name in another language.
     *
     * @param language the language
     * @param name the name
     * @return this
     */
    public ProductSeed named(Locale language, String name) {
        names.put(language.getLanguage(), name);
        return enter();
    }

    /**
     * Its id.
     *
     * @return the product's reference
     */
    public ProductId id() {
        return product.id();
    }

    private ProductSeed enter() {
        masterData.put(new CatalogProduct(product, names, price, cost, taxes));
        return this;
    }
}

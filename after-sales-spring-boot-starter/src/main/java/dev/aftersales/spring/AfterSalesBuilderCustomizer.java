/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spring;

import dev.aftersales.AfterSalesBuilder;

/**
 * Has the last word on the builder of the application's {@link dev.aftersales.AfterSales}, for what neither beans nor properties
 * say. Beans of this type are called in their order.
 */
@FunctionalInterface
public interface AfterSalesBuilderCustomizer {

    /**
     * Changes the builder.
     *
     * @param builder with everything from beans and properties in it
     */
    void customize(AfterSalesBuilder builder);
}

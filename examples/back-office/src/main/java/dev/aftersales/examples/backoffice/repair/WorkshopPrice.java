/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.repair;

import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.accounting.TaxId;
import java.math.BigDecimal;

/**
 * What the workshop charges for a part or for work.
 *
 * @param product the part or service
 * @param price what one costs the customer, without tax, in euro
 * @param cost what one costs the company, in euro
 * @param tax the tax on it
 * @param taxRate its rate as a fraction, for example 0.21
 */
public record WorkshopPrice(ProductId product, BigDecimal price, BigDecimal cost, TaxId tax, BigDecimal taxRate) {}

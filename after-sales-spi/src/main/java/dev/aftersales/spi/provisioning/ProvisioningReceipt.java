/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.provisioning;

import dev.aftersales.spi.AfterSalesService;

/**
 * A service that is provided.
 *
 * @param service the service
 */
public record ProvisioningReceipt(AfterSalesService service) {}

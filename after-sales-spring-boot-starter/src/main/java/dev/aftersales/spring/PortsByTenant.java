/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spring;

import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.ports.Ports;
import java.util.function.Function;

/**
 * The ports of each tenant's back end. A bean of this type takes the place of the port beans, which serve all tenants.
 *
 * <p>It answers quickly, from any thread, and the same for a tenant each time.
 */
@FunctionalInterface
public interface PortsByTenant extends Function<TenantId, Ports> {}

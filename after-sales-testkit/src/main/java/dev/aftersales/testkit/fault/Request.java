/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.fault;

import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.ports.PortKind;
import org.jspecify.annotations.Nullable;

/**
 * A request as it arrives at the back end.
 *
 * @param port at which port
 * @param operation what is asked
 * @param tenant for which tenant
 * @param key the key of an effect or lookup; null for reads
 */
public record Request(
        PortKind port,
        Operation operation,
        TenantId tenant,
        @Nullable PortKey key) {}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.wrong;

import dev.aftersales.spi.ReadContext;
import dev.aftersales.testkit.InMemoryErp;
import java.time.Instant;
import java.util.Locale;

/** To look behind a wrong port. */
final class Reads {

    private Reads() {}

    static ReadContext context(InMemoryErp erp) {
        return new ReadContext(erp.defaultTenant(), Instant.MAX, Locale.ROOT);
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit.broken;

import dev.aftersales.audit.world.Stores;

class BrokenEnginesTest extends BrokenEngines {

    @Override
    Stores stores() {
        return Stores.inMemory();
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit.threads;

import dev.aftersales.audit.world.Stores;

class RaceTest extends Races {

    @Override
    Stores stores() {
        return Stores.inMemory();
    }
}

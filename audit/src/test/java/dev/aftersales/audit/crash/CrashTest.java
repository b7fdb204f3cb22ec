/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit.crash;

import dev.aftersales.audit.world.Stores;
import dev.aftersales.spi.EffectStrength;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

class CrashTest extends Crashes {

    @Override
    Stores stores() {
        return Stores.inMemory();
    }

    static Stream<Arguments> stories() {
        return Stream.of(
                        troubles(EffectStrength.KEYED, WELL, NO_ANSWER, LATE),
                        troubles(EffectStrength.STAGED, NO_ANSWER, LATE),
                        troubles(EffectStrength.LOOKUP, WELL, LATE))
                .flatMap(stories -> stories);
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SurroundingsTest {

    @Test
    @DisplayName("EXE-3: a call that could outlive its lease is refused when the engine is put together")
    void deadline() {
        Scene scene = new Scene();
        PortCalls asLong = new PortCalls(Runnable::run, scene.timing.lease());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> scene.surroundings(scene.clock, asLong))
                .withMessageContaining("outlive");
    }
}

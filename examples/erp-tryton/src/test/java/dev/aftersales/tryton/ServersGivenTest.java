/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ServersGivenTest {

    @Test
    @DisplayName("where everything must be proven, the tests over the real server are not left out")
    void given() {
        Map<String, String> environment = System.getenv();

        assertThat(environment.containsKey(LiveErp.HOME) || !environment.containsKey("CI"))
                .as("CI is set, but not " + LiveErp.HOME)
                .isTrue();
    }
}

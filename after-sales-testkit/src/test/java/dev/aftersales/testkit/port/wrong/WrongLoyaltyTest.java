/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.wrong;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The kit is worth what it catches. */
class WrongLoyaltyTest {

    @ParameterizedTest(name = "the kit catches a loyalty port that {0}")
    @EnumSource
    void breaks(LoyaltyDefect defect) {
        Map<String, String> broken = KitRun.broken(WrongLoyalty.class, defect);

        assertThat(broken.keySet()).as("%s", broken).isEqualTo(defect.breaks());
    }
}

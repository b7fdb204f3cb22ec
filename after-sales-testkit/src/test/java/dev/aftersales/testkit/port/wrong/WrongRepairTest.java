/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.wrong;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each defect of a repair port is told by the rules that it breaks, and by no others. */
class WrongRepairTest {

    @ParameterizedTest(name = "the kit catches a repair port that {0}")
    @EnumSource
    void breaks(RepairDefect defect) {
        Map<String, String> broken = KitRun.broken(WrongRepair.class, defect);

        assertThat(broken.keySet()).as("%s", broken).isEqualTo(defect.breaks());
    }
}

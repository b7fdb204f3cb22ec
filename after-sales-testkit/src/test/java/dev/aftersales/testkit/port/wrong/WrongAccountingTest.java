/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.wrong;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The kit is worth what it catches: each defect, by the rules that it breaks, and by no others. */
class WrongAccountingTest {

    @ParameterizedTest(name = "the kit catches a port that {0}")
    @EnumSource
    void effects(WrongEffect defect) {
        assertCaught(defect, KitRun.broken(WrongAccounting.Effects.class, defect));
    }

    @ParameterizedTest(name = "the kit catches a port that {0}")
    @EnumSource
    void invoices(WrongInvoice defect) {
        assertCaught(defect, KitRun.broken(WrongAccounting.Invoices.class, defect));
    }

    @ParameterizedTest(name = "the kit catches a port that {0}")
    @EnumSource
    void credits(WrongCredit defect) {
        assertCaught(defect, KitRun.broken(WrongAccounting.Credits.class, defect));
    }

    private static void assertCaught(Defect defect, Map<String, String> broken) {
        assertThat(broken.keySet()).as("%s", broken).isEqualTo(defect.breaks());
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.Datum;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.ports.PortKind;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class JoinedAnswersTest {

    private static Refusal violation(String returned) {
        return Refusal.of(RefusalCode.PORT_CONTRACT_VIOLATION)
                .with("port", Datum.of(PortKind.INVENTORY))
                .with("returned", Datum.of(returned));
    }

    @Test
    @DisplayName("EXE-1: what is done, or taken on, is recorded")
    void recorded() {
        Evidence done = new Evidence.Done(0, "{}", "P-1", List.of(), List.of());

        assertThat(JoinedAnswers.objection(PortKind.INVENTORY, done)).isEmpty();
        assertThat(JoinedAnswers.objection(PortKind.INVENTORY, new Evidence.Working("JOB-1")))
                .isEmpty();
    }

    @Test
    @DisplayName("EXE-6: what breaks the contract is refused with what was returned")
    void broken() {
        assertThat(JoinedAnswers.objection(PortKind.INVENTORY, new Evidence.Broken("another customer")))
                .contains(violation("another customer"));
        assertThat(JoinedAnswers.objection(PortKind.INVENTORY, new Evidence.Unsure("answered with nothing")))
                .contains(violation("null"));
    }

    @Test
    @DisplayName("EXE-1: a port that failed is named")
    void failed() {
        assertThat(JoinedAnswers.failed(PortKind.INVENTORY))
                .isEqualTo(Refusal.of(RefusalCode.BACK_END_UNAVAILABLE).with("port", Datum.of(PortKind.INVENTORY)));
    }
}

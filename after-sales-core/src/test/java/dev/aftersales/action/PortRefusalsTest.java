/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.Datum;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.ports.PortKind;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortRefusalsTest {

    private static Refusal of(PortRefusalCode code) {
        return PortRefusals.of(PortKind.ACCOUNTING, new PortRefused(code));
    }

    @ParameterizedTest
    @CsvSource({
        "DOCUMENT_CHANGED, DOCUMENT_CHANGED",
        "NOT_FOUND, DOCUMENT_NOT_FOUND",
        "PERIOD_LOCKED, PERIOD_LOCKED",
        "EXCEEDS_REMAINING, EXCEEDS_REFUNDABLE",
        "INVOICE_PART_PAID, INVOICE_PART_PAID",
        "UNSUPPORTED, NOT_SUPPORTED",
        "WRONG_STATE, BACK_END_REFUSED",
        "REJECTED, BACK_END_REFUSED"
    })
    @DisplayName("TKT-6: each no of a back end has a code of the library's own")
    void codes(PortRefusalCode code, RefusalCode refusal) {
        assertThat(of(code).code()).isEqualTo(refusal);
    }

    @Test
    @DisplayName("RET-3: more goods than remain exceed what is returnable")
    void goods() {
        Refusal refusal = PortRefusals.of(PortKind.INVENTORY, new PortRefused(PortRefusalCode.EXCEEDS_REMAINING));

        assertThat(refusal.code()).isEqualTo(RefusalCode.EXCEEDS_RETURNABLE);
    }

    @Test
    @DisplayName("TKT-6: a no without a reason names the code it came with")
    void reason() {
        assertThat(of(PortRefusalCode.WRONG_STATE).data())
                .containsOnly(Map.entry("reason", Datum.of(PortRefusalCode.WRONG_STATE)));
        assertThat(of(PortRefusalCode.NOT_FOUND).data()).isEmpty();
        PortRefused told = new PortRefused(PortRefusalCode.REJECTED, Map.of("reason", "journal closed"));
        assertThat(PortRefusals.of(PortKind.ACCOUNTING, told).data())
                .containsOnly(Map.entry("reason", Datum.of("journal closed")));
    }

    @Test
    @DisplayName("TKT-6: data of a no is typed: days are days, and long texts are cut")
    void data() {
        PortRefused refused = new PortRefused(
                PortRefusalCode.PERIOD_LOCKED,
                Map.of("firstOpenDate", "2026-04-01", "note", "x".repeat(201), "fits", "y".repeat(200)));

        assertThat(PortRefusals.of(PortKind.ACCOUNTING, refused).data())
                .containsEntry("firstOpenDate", Datum.of(LocalDate.parse("2026-04-01")))
                .containsEntry("note", Datum.of("x".repeat(200)))
                .containsEntry("fits", Datum.of("y".repeat(200)));
    }
}

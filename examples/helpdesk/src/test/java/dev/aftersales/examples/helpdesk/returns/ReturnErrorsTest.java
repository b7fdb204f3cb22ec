/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.returns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.examples.helpdesk.web.FieldErrors;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReturnErrorsTest {

    /** The second line of the form without lots, and its fourth with two of its lots. */
    private static final Selected SELECTED = new Selected(
            List.of(),
            List.of("lines[1]", "lines[3]"),
            List.of(List.of(), List.of("lines[3].lots[0]", "lines[3].lots[2]")),
            FieldErrors.none());

    @ParameterizedTest
    @CsvSource({
        "lines[0].quantity, lines[1].quantity",
        "lines[0].move, lines[1]",
        "lines[1].quantity, lines[3]",
        "lines[1].lots, lines[3]",
        "lines[1].lots[1].quantity, lines[3].lots[2].quantity",
        "lines[1].lots[1].lot, lines[3].lots[2].quantity",
        "delivery, delivery",
        "reasonCode, reason",
        "lines, ''",
        "lines[7].quantity, ''",
        "location, ''"
    })
    @DisplayName("RET-3: a refusal stands beside the field that it is about, or on top")
    void places(String refused, String field) {
        FieldErrors errors = ReturnErrors.of(List.of(Refusal.at(refused, RefusalCode.INVALID)), SELECTED);
        assertThat(errors.messages()).containsOnlyKeys(field);
    }
}

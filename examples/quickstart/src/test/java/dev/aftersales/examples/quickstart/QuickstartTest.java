/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The quickstart")
class QuickstartTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"h2", "postgres"})
    @DisplayName("prints the same whatever it is kept in")
    void sameOnEachStore(String store) {
        assertEquals(withoutChance(print()), withoutChance(print("--store", store)));
    }

    @Test
    @DisplayName("EXE-4: what was accepted is there when the program is started again")
    void survives(@TempDir Path directory) {
        String[] options = {"--store", "h2", "--directory", directory.toString()};
        String first = print(options);
        String second = print(options);

        String ticket = first.substring(first.lastIndexOf("== HD-1234"), first.indexOf("Kept in"))
                .strip();
        assertTrue(ticket.lines().anyMatch(line -> line.contains("Posting the credit note")), ticket);
        assertTrue(second.contains("The ticket is kept from an earlier run."), second);
        assertTrue(second.contains(ticket), second);
        assertTrue(second.contains("The refund, asked for by the key of its request: Done"), second);
    }

    private static String print(String... options) {
        StringWriter printed = new StringWriter();
        assertEquals(0, Quickstart.run(new PrintWriter(printed, true), options));
        return printed.toString();
    }

    /** Without times and coupon codes. */
    private static String withoutChance(String printed) {
        return printed.replaceAll("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z", "TIME")
                .replaceAll("[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}", "CODE")
                .replaceAll("•+[A-Z0-9]+", "MASKED");
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ContentionTest {

    private static final int THREADS = 16;

    private static Contention contention;

    @BeforeAll
    static void open() {
        contention = Contention.open(Path.of("target", "contention"));
    }

    @AfterAll
    static void close() {
        contention.close();
    }

    @Test
    @DisplayName("REF-9, EXE-5: 16 threads of each of three nodes credit one invoice, and each is served each time")
    void everybodyIsServed() {
        Contention.Outcome outcome = contention.run("enough", THREADS, 2, 70);

        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.served())
                .hasSize(3 * THREADS)
                .allSatisfy((thread, times) -> assertThat(times).isEqualTo(2));
        assertThat(outcome.credited()).isEqualTo(Money.parse("EUR 67.20"));
    }

    @Test
    @DisplayName("REF-9, EXE-5: where they want more than there is, they get all there is, and not a cent more")
    void soldOut() {
        Contention.Outcome outcome = contention.run("soldOut", THREADS, 3, 100);

        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.servedInAll()).isEqualTo(121);
        assertThat(outcome.credited()).isEqualTo(Money.parse("EUR 121.00"));
    }
}

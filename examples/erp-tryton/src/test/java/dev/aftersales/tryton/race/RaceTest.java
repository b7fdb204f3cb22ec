/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.race;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.tryton.LiveErp;
import dev.aftersales.tryton.WithErp;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The race, on request: see the script of that name. Its report is written to target/race, whatever it says. */
@WithErp
@EnabledIfEnvironmentVariable(
        named = RaceTest.ROUNDS,
        matches = "\\d+",
        disabledReason = "takes minutes: ./race starts a server for it and runs it")
class RaceTest {

    static final String ROUNDS = "AFTER_SALES_RACE_ROUNDS";

    private static final String SEED = "AFTER_SALES_RACE_SEED";

    /** What the server of the race is set up for: a transaction that waits for anything is cut long before. */
    private static final Duration LONGEST_TRANSACTION = Duration.ofSeconds(25);

    @Test
    @DisplayName("REF-9, RET-6, EXE-4: two nodes race over connections that are cut: nothing doubled, nothing too much")
    void race() throws IOException {
        LiveErp erp = new LiveErp();
        int rounds = Integer.parseInt(System.getenv(ROUNDS));
        long seed = Long.parseLong(System.getenv(SEED));
        RaceReport report = new Race(erp, rounds, seed, erp.sessionAge().plus(LONGEST_TRANSACTION)).run();
        report.write(Path.of("target", "race"));

        assertThat(report.library().isClean()).as(report::table).isTrue();
        assertThat(report.library().open()).as("requests without an answer").isZero();
        assertThat(report.library().cuts()).as("connections cut").isPositive();
        assertThat(report.bare().doubles())
                .as("without doubles here the race proves nothing")
                .isPositive();
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The short version of the harness; the long one is run from the command line. */
class CampaignTest {

    private static final long SEED = 20_261_121L;
    private static final int KILLS = 60;
    private static final int MOST_ROUNDS = 30;

    @Test
    @DisplayName(
            "EXE-4: killed at any instant, halted, cut off: every accepted action happened exactly once, or not at all")
    void campaign() {
        List<String> news = new ArrayList<>();

        Campaign.Outcome outcome = new Campaign(Path.of("target", "campaign"), SEED, news::add).run(KILLS, MOST_ROUNDS);

        assertThat(outcome.findings())
                .as("findings of seed %s, see target/campaign", SEED)
                .isEmpty();
        assertThat(outcome.kills()).isGreaterThanOrEqualTo(KILLS);
        assertThat(outcome.missing()).as("instants at which no node was killed").isEmpty();
        assertThat(outcome.lateArrivals()).isPositive();
        assertThat(outcome.strikes())
                .containsOnlyKeys(Stream.of(Strike.values()).map(Strike::name).toList());
    }
}

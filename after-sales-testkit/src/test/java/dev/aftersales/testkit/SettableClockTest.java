/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SettableClockTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    @DisplayName("it stands still until it is advanced or set")
    void moves() {
        SettableClock clock = SettableClock.at(NOON);

        assertThat(clock.instant()).isEqualTo(NOON);
        assertThat(clock.advance(Duration.ofHours(1))).isEqualTo(NOON.plusSeconds(3600));
        clock.set(NOON);
        assertThat(clock.instant()).isEqualTo(NOON);
        assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    @DisplayName("in another zone it shows the same time, and moves along")
    void zones() {
        SettableClock clock = SettableClock.at("2026-03-01T12:00:00Z");
        Clock auckland = clock.withZone(ZoneId.of("Pacific/Auckland"));

        clock.advance(Duration.ofDays(1));

        assertThat(auckland.instant()).isEqualTo(clock.instant());
        assertThat(LocalDate.now(auckland)).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(clock.toString()).isEqualTo("SettableClock[2026-03-02T12:00:00Z, Z]");
    }
}

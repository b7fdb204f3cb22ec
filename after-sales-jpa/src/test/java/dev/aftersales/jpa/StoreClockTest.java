/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A node whose clocks are moved by hand, and a database that is asked as seldom as may be. */
class StoreClockTest {

    private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

    private Instant database = START;
    private Instant wall = START.plus(Duration.ofMinutes(7));
    private long nanos = 42;
    private int asked;
    private Duration answerTakes = Duration.ZERO;

    private final StoreClock clock = new StoreClock(this::ask, () -> nanos, () -> wall);

    @Test
    @DisplayName("EXE-5: the time is the database's, whatever the clock of the node says")
    void isTheTimeOfTheDatabase() {
        assertThat(clock.now()).isEqualTo(START);
        assertThat(clock.exact()).isEqualTo(START);
    }

    @Test
    @DisplayName("EXE-5: between questions the time goes on as the node's monotonic clock does")
    void goesOn() {
        clock.now();
        pass(Duration.ofSeconds(29));

        assertThat(clock.now()).isEqualTo(START.plusSeconds(29));
        assertThat(asked).isEqualTo(1);
    }

    @Test
    @DisplayName("EXE-5: the database is asked again after half a minute")
    void asksAgain() {
        clock.now();
        pass(Duration.ofSeconds(31));
        database = database.plusMillis(3);

        assertThat(clock.now()).isEqualTo(START.plusSeconds(31).plusMillis(3));
        assertThat(asked).isEqualTo(2);
    }

    @Test
    @DisplayName("EXE-5: a node that was asleep, while its monotonic clock stood still, asks at once")
    void noticesSleep() {
        clock.now();
        database = database.plus(Duration.ofHours(1));
        wall = wall.plus(Duration.ofHours(1));

        assertThat(clock.now()).isEqualTo(START.plus(Duration.ofHours(1)));
    }

    @Test
    @DisplayName("EXE-5: a wall clock that somebody sets moves no lease")
    void ignoresTheWallClock() {
        clock.now();
        pass(Duration.ofSeconds(1));
        wall = wall.minus(Duration.ofHours(2));

        assertThat(clock.now()).isEqualTo(START.plusSeconds(1));
    }

    @Test
    @DisplayName("EXE-5: an answer that took long is taken for the middle of the wait, after asking for a better one")
    void prefersPromptAnswers() {
        answerTakes = Duration.ofMillis(100);
        Instant told = clock.now();

        assertThat(told).isEqualTo(database);
        assertThat(asked).isGreaterThan(1);
    }

    /** The database looks at its clock half-way. */
    private Instant ask() {
        asked++;
        pass(answerTakes.dividedBy(2));
        Instant answer = database;
        pass(answerTakes.dividedBy(2));
        return answer;
    }

    private void pass(Duration time) {
        database = database.plus(time);
        wall = wall.plus(time);
        nanos += time.toNanos();
    }
}

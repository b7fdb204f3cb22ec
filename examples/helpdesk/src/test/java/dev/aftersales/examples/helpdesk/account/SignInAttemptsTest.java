/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SignInAttemptsTest {

    private static final String HOME = "192.0.2.1";
    private static final String AWAY = "192.0.2.2";

    private final SettableClock clock = new SettableClock();
    private final SignInAttempts attempts = new SignInAttempts(clock);

    private void failed(String name, String address, int times) {
        IntStream.range(0, times).forEach(time -> attempts.failed(name, address));
    }

    @Test
    @DisplayName("slips are free; then each failure is followed by twice the wait, up to a quarter of an hour")
    void growing() {
        failed("marta", HOME, 4);
        assertThat(attempts.mustWait("marta", HOME)).isFalse();
        for (int seconds : new int[] {5, 10, 20, 40, 80, 160, 320, 640, 900, 900, 900, 900, 900}) {
            attempts.failed("marta", HOME);
            clock.forward(Duration.ofSeconds(seconds).minusMillis(1));
            assertThat(attempts.mustWait("marta", HOME))
                    .as("before %s s", seconds)
                    .isTrue();
            clock.forward(Duration.ofMillis(1));
            assertThat(attempts.mustWait("marta", HOME))
                    .as("after %s s", seconds)
                    .isFalse();
        }
    }

    @Test
    @DisplayName("a stranger's guesses keep nobody out who signs in from elsewhere, nor others at the same address")
    void others() {
        failed("marta", AWAY, 20);
        assertThat(attempts.mustWait("marta", AWAY)).isTrue();
        assertThat(attempts.mustWait("marta", HOME)).isFalse();
        assertThat(attempts.mustWait("luis", AWAY)).isFalse();
    }

    @Test
    @DisplayName("an address from which many names are guessed waits with all of them, and another does not")
    void manyNames() {
        IntStream.range(0, 50).forEach(number -> attempts.failed("name-" + number, AWAY));
        assertThat(attempts.mustWait("marta", AWAY)).isTrue();
        assertThat(attempts.mustWait("marta", HOME)).isFalse();
        clock.forward(Duration.ofSeconds(5));
        assertThat(attempts.mustWait("marta", AWAY)).isFalse();
    }

    @Test
    @DisplayName("who signs in is forgiven their slips, but not those of others at their address")
    void forgiven() {
        failed("marta", HOME, 4);
        attempts.succeeded("marta", HOME);
        failed("marta", HOME, 4);
        assertThat(attempts.mustWait("marta", HOME)).isFalse();

        failed("nobody", AWAY, 50);
        attempts.succeeded("marta", AWAY);
        assertThat(attempts.mustWait("marta", AWAY)).isTrue();
    }

    @Test
    @DisplayName("after an hour without an attempt all is forgotten")
    void forgotten() {
        failed("marta", HOME, 100);
        clock.forward(Duration.ofHours(1));
        failed("marta", HOME, 4);
        assertThat(attempts.mustWait("marta", HOME)).isFalse();
    }

    @Test
    @DisplayName("however many names are made up, the oldest are forgotten and the address is not")
    void bounded() {
        failed("marta", HOME, 5);
        IntStream.range(0, 20_000).forEach(number -> attempts.failed("name-" + number, AWAY));
        assertThat(attempts.mustWait("marta", HOME)).isFalse();
        assertThat(attempts.mustWait("marta", AWAY)).isTrue();
    }

    /** Stands still until it is set. */
    private static final class SettableClock extends Clock {

        private Instant now = Instant.parse("2026-05-04T08:00:00Z");

        void forward(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}

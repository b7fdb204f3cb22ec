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
        IntStream.range(0, times)
                .forEach(time -> assertThat(attempts.begin(name, address)).isTrue());
    }

    private void succeeded(String name, String address) {
        assertThat(attempts.begin(name, address)).isTrue();
        attempts.succeeded(name, address);
    }

    @Test
    @DisplayName("slips are free; then each failure is followed by twice the wait, up to a quarter of an hour")
    void growing() {
        failed("marta", HOME, 4);
        for (int seconds : new int[] {5, 10, 20, 40, 80, 160, 320, 640, 900, 900, 900, 900, 900}) {
            failed("marta", HOME, 1);
            clock.forward(Duration.ofSeconds(seconds).minusMillis(1));
            assertThat(attempts.begin("marta", HOME)).as("before %s s", seconds).isFalse();
            clock.forward(Duration.ofMillis(1));
        }
        succeeded("marta", HOME);
    }

    @Test
    @DisplayName("an attempt without an outcome is one that failed")
    void atOnce() {
        failed("marta", HOME, 5);
        assertThat(attempts.begin("marta", HOME)).isFalse();
    }

    @Test
    @DisplayName("of many attempts at the same time no more pass than one after the other")
    void together() {
        assertThat(IntStream.range(0, 1_000)
                        .parallel()
                        .filter(time -> attempts.begin("marta", HOME))
                        .count())
                .isEqualTo(5);
    }

    @Test
    @DisplayName("a stranger's guesses keep nobody out who signs in from elsewhere, nor others at the same address")
    void others() {
        failed("marta", AWAY, 5);
        failed("", AWAY, 5);
        assertThat(attempts.begin("marta", AWAY)).isFalse();
        assertThat(attempts.begin("", AWAY)).isFalse();
        assertThat(attempts.begin("marta", HOME)).isTrue();
        assertThat(attempts.begin("luis", AWAY)).isTrue();
    }

    @Test
    @DisplayName("an address from which many names are guessed waits with all of them, and another does not")
    void manyNames() {
        IntStream.range(0, 50).forEach(number -> failed("name-" + number, AWAY, 1));
        assertThat(attempts.begin("marta", AWAY)).isFalse();
        assertThat(attempts.begin("marta", HOME)).isTrue();
        clock.forward(Duration.ofSeconds(5));
        assertThat(attempts.begin("marta", AWAY)).isTrue();
    }

    @Test
    @DisplayName("who signs in is forgiven their slips, but not those of others at their address")
    void forgiven() {
        failed("marta", HOME, 4);
        succeeded("marta", HOME);
        failed("marta", HOME, 4);

        IntStream.range(0, 49).forEach(number -> failed("name-" + number, AWAY, 1));
        succeeded("marta", AWAY);
        failed("marta", AWAY, 1);
        assertThat(attempts.begin("luis", AWAY)).isFalse();
    }

    @Test
    @DisplayName("an office may sign in as often as it likes: it does not wait, nor does it after a wait")
    void rightPasswords() {
        IntStream.range(0, 200).forEach(number -> succeeded("name-" + number, HOME));
        IntStream.range(0, 50).forEach(number -> failed("name-" + number, HOME, 1));
        clock.forward(Duration.ofSeconds(5));
        IntStream.range(0, 200).forEach(number -> succeeded("name-" + number, HOME));
    }

    @Test
    @DisplayName("an office may go on mistyping: each hour half of what failed has faded, also while others fail")
    void fading() {
        for (int number = 0; number < 1_000; number++) {
            failed("name-" + number, HOME, 1);
            clock.forward(Duration.ofMinutes(2));
        }
        failed("marta", HOME, 4);
        clock.forward(Duration.ofHours(1));
        failed("marta", HOME, 3);
        assertThat(attempts.begin("marta", HOME)).isFalse();
    }

    @Test
    @DisplayName("however many try, those who did so longest ago are forgotten and the latest are not")
    void bounded() {
        failed("marta", HOME, 5);
        IntStream.range(0, 10_000).forEach(number -> failed("marta", "2001:db8::" + number, 1));
        failed("luis", AWAY, 5);
        assertThat(attempts.begin("marta", HOME)).isTrue();
        assertThat(attempts.begin("luis", AWAY)).isFalse();
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

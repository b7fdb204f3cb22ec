/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.aftersales.spi.EffectStrength;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimingTest {

    @Test
    @DisplayName("EXE-3: a builder begins with the defaults, and keeps all that is not set")
    void beginsWithTheDefaults() {
        Timing defaults = Timing.defaults();

        assertThat(Timing.builder().build()).isEqualTo(defaults);
        assertThat(Timing.builder().poll(Duration.ofSeconds(5)).build())
                .isEqualTo(new Timing(
                        defaults.callDeadline(),
                        defaults.lease(),
                        defaults.backOff(),
                        defaults.maxBackOff(),
                        defaults.giveUp(),
                        Duration.ofSeconds(5),
                        defaults.watch()));
    }

    @Test
    @DisplayName("EXE-3: the wait doubles with each attempt, up to a limit")
    void backOff() {
        Timing timing = Actions.TIMING;

        assertThat(timing.backOffAfter(0)).isEqualTo(Duration.ofSeconds(2));
        assertThat(timing.backOffAfter(1)).isEqualTo(Duration.ofSeconds(2));
        assertThat(timing.backOffAfter(2)).isEqualTo(Duration.ofSeconds(4));
        assertThat(timing.backOffAfter(5)).isEqualTo(Duration.ofSeconds(32));
        assertThat(timing.backOffAfter(9)).isEqualTo(Duration.ofMinutes(5));
        assertThat(timing.backOffAfter(Integer.MAX_VALUE)).isEqualTo(Duration.ofMinutes(5));
        assertThat(Timing.builder().maxBackOff(Duration.ofSeconds(4)).build().backOffAfter(2))
                .isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    @DisplayName("EXE-3: a lease outlives the call it is for")
    void lease() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Timing.builder().callDeadline(Duration.ofSeconds(30)).build())
                .withMessageContaining("lease");
        assertThat(Timing.builder().callDeadline(Duration.ofSeconds(29)).build().lease())
                .hasSeconds(30);
    }

    static Stream<TimingBuilder> notPositive() {
        Duration negative = Duration.ofNanos(-1);
        return Stream.of(
                Timing.builder().callDeadline(Duration.ZERO),
                Timing.builder().backOff(Duration.ZERO),
                Timing.builder().maxBackOff(negative),
                Timing.builder().giveUp(Duration.ZERO),
                Timing.builder().poll(negative),
                Timing.builder().watch(Duration.ZERO));
    }

    @ParameterizedTest
    @MethodSource("notPositive")
    @DisplayName("EXE-3: every time is longer than nothing")
    void positive(TimingBuilder wrong) {
        assertThatIllegalArgumentException().isThrownBy(wrong::build).withMessageContaining("longer than nothing");
    }

    @Test
    @DisplayName("EXE-3: \"not found\" is believed once the lease and the port's settling time are over")
    void quietTime() {
        Terms terms = Actions.terms(EffectStrength.LOOKUP);

        assertThat(terms.leaseFrom(Actions.NOW)).isEqualTo(Actions.NOW.plusSeconds(30));
        assertThat(terms.quietAfter(Actions.NOW)).isEqualTo(Actions.NOW.plusSeconds(75));
    }

    @Test
    @DisplayName("EXE-3: only a keyed or staged effect may be repeated in doubt, and only so often")
    void repeatable() {
        assertThat(Actions.terms(EffectStrength.KEYED).repeatableAfter(3)).isTrue();
        assertThat(Actions.terms(EffectStrength.KEYED).repeatableAfter(4)).isFalse();
        assertThat(Actions.terms(EffectStrength.STAGED).repeatableAfter(1)).isTrue();
        assertThat(Actions.terms(EffectStrength.LOOKUP).repeatableAfter(1)).isFalse();
        assertThat(Actions.terms(EffectStrength.NONE).repeatableAfter(1)).isFalse();
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.ports.PortKind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FaultOddsTest {

    private static final FaultOdds ODDS = FaultOdds.none()
            .onEffects(Fault.lost(), 0.2)
            .onEffects(Fault.unavailable(), 0.1)
            .onReads(Fault.unavailable(), 0.5);

    private static Request effect(int key) {
        return new Request(PortKind.LOYALTY, Operation.ISSUE, TenantId.of("t"), PortKey.of("K" + key));
    }

    private static String drawn(RandomFaults faults, Request request) {
        return faults.draw(request).map(Fault::name).orElse("-");
    }

    @Test
    @DisplayName("faults come about as often as they are likely")
    void frequencies() {
        RandomFaults faults = new RandomFaults(1, ODDS);

        Map<String, Long> counted = IntStream.range(0, 10_000)
                .mapToObj(key -> drawn(faults, effect(key)))
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));

        assertThat(counted.get("lost")).isBetween(1_800L, 2_200L);
        assertThat(counted.get("unavailable")).isBetween(850L, 1_150L);
        assertThat(counted.get("-")).isBetween(6_700L, 7_300L);
    }

    @Test
    @DisplayName("reads have odds of their own, drawn anew each time")
    void reads() {
        RandomFaults faults = new RandomFaults(1, ODDS);
        Request read = new Request(PortKind.LOYALTY, Operation.PROGRAMS, TenantId.of("t"), null);

        long unavailable = IntStream.range(0, 1_000)
                .filter(time -> faults.draw(read).isPresent())
                .count();

        assertThat(unavailable).isBetween(430L, 570L);
    }

    @Test
    @DisplayName("the same seed gives each attempt of each key the same fault, in any order; another seed does not")
    void reproducible() {
        List<Integer> keys = IntStream.range(0, 200).boxed().collect(Collectors.toList());
        Map<Integer, String> forwards = draw(new RandomFaults(7, ODDS), keys);
        Collections.reverse(keys);

        assertThat(draw(new RandomFaults(7, ODDS), keys)).isEqualTo(forwards);
        assertThat(draw(new RandomFaults(8, ODDS), keys)).isNotEqualTo(forwards);
    }

    private static Map<Integer, String> draw(RandomFaults faults, List<Integer> keys) {
        Map<Integer, String> drawn = new LinkedHashMap<>();
        keys.forEach(key -> drawn.put(key, drawn(faults, effect(key)) + drawn(faults, effect(key))));
        return drawn;
    }

    @Test
    @DisplayName("probabilities add up to at most one")
    void tooLikely() {
        assertThatThrownBy(() -> ODDS.onEffects(Fault.pending(), 0.71)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ODDS.onEffects(Fault.pending(), -0.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ODDS.onReads(Fault.lost(), Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThat(ODDS.onEffects(Fault.pending(), 0.7)).isNotNull();
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.ActionId;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IdentitiesTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final ActionId ACTION = new ActionId(new UUID(1, 2));

    private final FakeClock clock = new FakeClock(NOW);
    private final Identities identities = new Identities("here", clock, new Random(7));

    @Test
    @DisplayName(
            "EXE-3: the key of a step is always the same, and that of no other step, action, tenant or installation")
    void portKeys() {
        TenantId acme = TenantId.of("acme");
        PortKey key = identities.portKey(acme, ACTION, 0);

        assertThat(new Identities("here", clock, new Random(8)).portKey(acme, ACTION, 0))
                .isEqualTo(key);
        assertThat(Set.of(
                        key,
                        identities.portKey(acme, ACTION, 1),
                        identities.portKey(acme, new ActionId(new UUID(1, 3)), 0),
                        identities.portKey(TenantId.of("other"), ACTION, 0),
                        new Identities("there", clock, new Random(7)).portKey(acme, ACTION, 0)))
                .hasSize(5);
    }

    @Test
    @DisplayName("EXE-3: a port key has sixteen characters that any field of a back end can hold")
    void shape() {
        for (int step = 0; step < 500; step++) {
            assertThat(identities.portKey(TenantId.of("acme"), ACTION, step).value())
                    .matches("[0-9A-Z]{16}");
        }
    }

    @Test
    @DisplayName("EXE-5: action ids are ordered by time and never repeated")
    void actionIds() {
        ActionId first = identities.newAction();
        ActionId second = identities.newAction();
        clock.advance(Duration.ofMillis(5));
        ActionId third = identities.newAction();

        assertThat(List.of(second, third)).allSatisfy(later -> assertThat(later).isGreaterThan(first));
        assertThat(third).isGreaterThan(second);
        assertThat(first.value().version()).isEqualTo(7);
        assertThat(first.value().getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
    }

    @Test
    @DisplayName("TKT-5: equal content has an equal hash, which tells nothing of it")
    void contentHash() {
        assertThat(Identities.contentHash("a"))
                .isEqualTo(Identities.contentHash("a"))
                .hasSize(43);
        assertThat(Identities.contentHash("a")).isNotEqualTo(Identities.contentHash("b"));
    }
}

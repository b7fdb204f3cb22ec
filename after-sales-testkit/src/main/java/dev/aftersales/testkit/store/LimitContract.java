/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.TicketRef;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.DocumentQuery;
import dev.aftersales.store.TicketQuery;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How many rows a list has at most. */
abstract class LimitContract extends TicketCountContract {

    @Test
    @DisplayName("EXE-7: no list has more rows than are asked for, and none at all where fewer than one are")
    void limits() {
        fill();

        assertThat(List.of(0, -1, Integer.MIN_VALUE))
                .allSatisfy(limit -> assertThat(lists(limit))
                        .allSatisfy(rows -> assertThat(rows).isEmpty()));
        assertThat(lists(1)).allSatisfy(rows -> assertThat(rows).hasSize(1));
    }

    /** Two rows at least for each list. */
    private void fill() {
        for (String name : List.of("HD-1", "HD-2")) {
            store.put(sample.ticket().ref(TicketRef.of(name)).build());
            recorded("of " + name);
            accepted(sample.action().state(ActionState.UNKNOWN).dueAt(sample.now()));
        }
    }

    private List<List<?>> lists(int limit) {
        TicketQuery tickets =
                TicketQuery.builder().tenant(sample.tenant()).limit(limit).build();
        DocumentQuery documents = DocumentQuery.builder()
                .tenant(sample.tenant())
                .ticket(Sample.TICKET)
                .limit(limit)
                .build();
        return List.of(
                store.tickets(tickets),
                store.documents(documents),
                store.entries(sample.tenant(), Sample.TICKET, 0, limit),
                store.stuck(sample.tenant(), null, limit),
                store.toPoll(limit, sample.now().plusSeconds(1)),
                store.unsent(0, limit),
                store.claim(limit, Duration.ZERO));
    }
}

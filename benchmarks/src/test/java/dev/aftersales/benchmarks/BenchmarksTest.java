/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That the benchmarks measure what they say; never how fast it is. */
class BenchmarksTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("each measured command completes")
    void commandsComplete(CommandKind kind) {
        try (Helpdesk helpdesk = Helpdesk.open(PortThread.CALLER)) {
            OpenTicket ticket = helpdesk.openTicket();

            assertNotNull(helpdesk.execute(kind.prepare(helpdesk, ticket), "measured", ticket));
        }
    }

    @Test
    @DisplayName("a replay is a replay: everything once is five actions, sent twice")
    void playTwice() {
        try (Helpdesk helpdesk = Helpdesk.open(PortThread.POOL)) {
            OpenTicket ticket = helpdesk.openTicket();
            helpdesk.play(ticket);
            helpdesk.play(ticket);

            assertEquals(5, helpdesk.desk().view(ticket.ref()).chatter().size());
        }
    }

    @Test
    @DisplayName("the median is the middle, or between the two in the middle")
    void median() {
        assertEquals(2, Medians.of(DoubleStream.of(9, 1, 2)));
        assertEquals(1.5, Medians.of(DoubleStream.of(2, 1)));
    }

    @Test
    @DisplayName("quick and full at once are refused")
    void quickOrFull() {
        assertEquals(2, Benchmarks.run("--quick", "--full", "--group", "flatness"));
    }
}

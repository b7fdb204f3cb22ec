/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.ticket;

import dev.aftersales.AfterSales;
import dev.aftersales.examples.helpdesk.PageTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/**
 * How long the list of tickets takes with 1,000 and with 100,000 of them: a measurement, run by its name alone, that writes {@code
 * target/ticket-list.txt}. What the build holds the list to is {@link ManyTicketsTest}.
 */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:times;DB_CLOSE_DELAY=-1")
class TicketListTimes extends PageTest {

    private static final int FEW = 1_000;
    private static final int MANY = 100_000;
    private static final int TIMES = 100;
    private static final List<String> FILTERS = List.of(
            "?state=open",
            "?state=all",
            "?state=all&team=stores",
            "?state=all&customer=delta",
            "?state=all&service=COUPON");

    private final ManyTickets tickets;

    TicketListTimes(@Autowired JdbcClient jdbc, @Autowired AfterSales afterSales) {
        this.tickets = new ManyTickets(jdbc, afterSales);
    }

    @Test
    void measure() throws Exception {
        tickets.fillUpTo(FEW);
        times();
        double[] few = times();
        tickets.fillUpTo(MANY);
        times();
        double[] many = times();
        StringBuilder table = new StringBuilder("page, ms with 1,000 tickets, ms with 100,000, ratio\n");
        for (int index = 0; index < few.length; index++) {
            String page = FILTERS.get(index / 2) + (index % 2 == 0 ? "" : " in the middle");
            table.append(String.format(
                    Locale.ROOT, "%s, %.2f, %.2f, %.2f%n", page, few[index], many[index], many[index] / few[index]));
        }
        Files.writeString(Path.of("target", "ticket-list.txt"), table);
    }

    /** In milliseconds: of the first page and a middle one for each filter. */
    private double[] times() throws Exception {
        double[] times = new double[FILTERS.size() * 2];
        for (int index = 0; index < times.length; index++) {
            String cursor = index % 2 == 0 ? "" : "&cursor=" + tickets.reached(tickets.middle());
            times[index] = time("/tickets" + FILTERS.get(index / 2) + cursor);
        }
        return times;
    }

    /** What nine in ten take longer than: whatever else the machine does counts little. */
    private double time(String path) throws Exception {
        long[] taken = new long[TIMES];
        for (int index = 0; index < TIMES; index++) {
            long start = System.nanoTime();
            page("marta", "en", path);
            taken[index] = System.nanoTime() - start;
        }
        Arrays.sort(taken);
        return taken[TIMES / 10] / 1e6;
    }
}

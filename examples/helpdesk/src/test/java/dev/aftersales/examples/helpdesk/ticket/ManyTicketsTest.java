/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.AfterSales;
import dev.aftersales.examples.helpdesk.PageTest;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/**
 * The lists over 100,000 tickets. Every question that a page asks the database is explained by it with the values that it had: what
 * counts is how many rows it had to look at, not how long that took.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:many;DB_CLOSE_DELAY=-1")
class ManyTicketsTest extends PageTest {

    private static final int MANY = 100_000;

    /** The next page's first ticket, the teams, who is asking; and nothing that grows. */
    private static final int FEW = 100;

    private static final Pattern SCANNED = Pattern.compile("scanCount: (\\d+)");
    private static final Pattern ROW = Pattern.compile("class=\"ticket-row");

    @TestConfiguration
    static class Listening {

        @Bean
        static Overheard overheard() {
            return new Overheard();
        }
    }

    @Autowired
    private Overheard overheard;

    private final JdbcClient jdbc;
    private final ManyTickets tickets;

    ManyTicketsTest(@Autowired JdbcClient jdbc, @Autowired AfterSales afterSales) {
        this.jdbc = jdbc;
        this.tickets = new ManyTickets(jdbc, afterSales);
    }

    @BeforeAll
    void fill() {
        tickets.fillUpTo(MANY);
    }

    @ParameterizedTest
    @CsvSource({
        "?state=all, 1",
        "?state=open, 1",
        "?state=closed, 1",
        "?state=all&team=stores, 1",
        "?state=all&customer=delta, 1",
        "?state=all&team=stores&customer=olivar, 2",
        "?state=closed&team=stores, 2",
        "?state=closed&customer=delta, 2",
        "?state=open&team=stores, 11",
        "?state=open&customer=olivar, 11",
        "?state=all&service=COUPON, 19"
    })
    @DisplayName("TKT-3: the first, a middle and the last page look at the tickets they show and those between them")
    void pages(String filters, int oneIn) throws Exception {
        String path = "/tickets" + filters;
        assertPage(path, oneIn);
        assertPage(path + "&cursor=" + tickets.reached(tickets.middle()), oneIn);
        overheard.clear();
        String last = page("marta", "en", path + "&cursor=" + tickets.reached(20));
        assertThat(last).doesNotContain("rel=\"next\"").contains("rel=\"prev\"");
        assertThat(scanned()).isLessThan(FEW);
    }

    @Test
    @DisplayName("FSV-5: the customer's list, first, middle and last page")
    void portal() throws Exception {
        assertPortal("/portal");
        assertPortal("/portal?before=" + ManyTickets.ref(tickets.middle()));
        assertPortal("/portal?before=" + ManyTickets.ref(80));
    }

    @Test
    @DisplayName("a ticket is found by its number, and its page looks at that ticket alone")
    void ticket() throws Exception {
        overheard.clear();
        page("marta", "en", "/tickets/" + ManyTickets.ref(tickets.middle()));
        assertThat(scanned()).isLessThan(FEW);
    }

    private void assertPage(String path, int oneIn) throws Exception {
        overheard.clear();
        assertThat(ROW.matcher(page("marta", "en", path)).results()).as(path).hasSize(ListQuery.PAGE);
        assertThat(scanned()).as(path + plans()).isLessThan(FEW + oneIn * ListQuery.PAGE);
    }

    private void assertPortal(String path) throws Exception {
        overheard.clear();
        assertThat(page("gemini", "en", path)).contains("/portal/tickets/HD-");
        assertThat(scanned("hd_")).as(path + plans()).isLessThan(FEW);
    }

    private int scanned() {
        return scanned("hd_") + scanned("as_");
    }

    /** In the helpdesk's or the library's tables; the back office has its own, and no tickets in them. */
    private int scanned(String tables) {
        List<Overheard.Question> asked = overheard.questions().stream()
                .filter(question -> question.sql().contains(" " + tables))
                .toList();
        assertThat(asked).isNotEmpty();
        return asked.stream().mapToInt(this::scanned).sum();
    }

    private int scanned(Overheard.Question question) {
        return SCANNED.matcher(plan(question))
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .sum();
    }

    private String plans() {
        Stream<String> plans = overheard.questions().stream().map(this::plan);
        return plans.reduce("", (all, plan) -> all + "\n" + plan);
    }

    private String plan(Overheard.Question question) {
        JdbcClient.StatementSpec explain = jdbc.sql("explain analyze " + question.sql());
        for (Map.Entry<Integer, Object> value : question.values().entrySet()) {
            explain = explain.param(value.getKey(), value.getValue());
        }
        return explain.query(String.class).single();
    }
}

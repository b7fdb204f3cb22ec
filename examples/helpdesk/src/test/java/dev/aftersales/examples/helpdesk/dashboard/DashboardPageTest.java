/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dev.aftersales.examples.helpdesk.PageTest;
import dev.aftersales.examples.helpdesk.team.Team;
import dev.aftersales.examples.helpdesk.team.Teams;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.TeamId;
import dev.aftersales.store.ActionState;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:dashboard;DB_CLOSE_DELAY=-1")
class DashboardPageTest extends PageTest {

    private static final TeamId DAY = TeamId.of("day-shift");
    private static final TeamId NIGHT = TeamId.of("night-shift");
    private static final Pattern ROW = Pattern.compile("<tr>(.*?)</tr>", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("<data value=\"([^\"]*)\">([^<]*)</data>");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Teams teams;

    @Autowired
    private Clock clock;

    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void figures() {
        today = LocalDate.now(clock);
        if (teams.find(DAY).isEmpty()) {
            teams.add(new Team(DAY, 1, "Day shift <i>"));
            teams.add(new Team(NIGHT, 1, "Night shift"));
        }
        jdbc.sql("delete from hd_action").update();
        jdbc.sql("delete from hd_refund").update();
        jdbc.sql("delete from hd_turnaround").update();
    }

    private void actions(TeamId team, AfterSalesService service, ActionState state, LocalDate day, int count) {
        for (int index = 0; index < count; index++) {
            jdbc.sql(
                            "insert into hd_action (id, team, service, state, accepted_on, changed_at) values (?, ?, ?, ?, ?, ?)")
                    .params(
                            UUID.randomUUID().toString(),
                            team.value(),
                            service.name(),
                            state.name(),
                            day,
                            OffsetDateTime.of(day.atTime(12, 0), ZoneOffset.UTC))
                    .update();
        }
    }

    private void refund(TeamId team, String currency, String amount, LocalDate day) {
        jdbc.sql("insert into hd_refund (document, team, currency, amount, posted_on) values (?, ?, ?, ?, ?)")
                .params(UUID.randomUUID().toString(), team.value(), currency, new BigDecimal(amount), day)
                .update();
    }

    private void turnaround(TeamId team, Duration took, LocalDate day) {
        jdbc.sql("insert into hd_turnaround (document, team, seconds, received_on) values (?, ?, ?, ?)")
                .params(UUID.randomUUID().toString(), team.value(), took.toSeconds(), day)
                .update();
    }

    /** The part of the page that is a chart. */
    private static String chart(String html, String id) {
        int begin = html.indexOf(" id=\"" + id + '"');
        assertThat(begin).as(id).isPositive();
        return html.substring(begin, html.indexOf("</figure>", begin));
    }

    /** The values of a table's lines that have any but zero, after their first and with their last column; the totals last. */
    private static List<String> values(String html, String id, int group) {
        List<String> lines = new ArrayList<>();
        Matcher rows = ROW.matcher(chart(html, id));
        while (rows.find()) {
            List<String> values = VALUE.matcher(rows.group(1))
                    .results()
                    .map(value -> value.group(group))
                    .toList();
            if (values.stream().anyMatch(value -> !value.equals("0"))) {
                lines.add(String.join(" ", values));
            }
        }
        return lines;
    }

    @Test
    @DisplayName("EXE-1: actions are counted by service, day and what they came to")
    void actionsByDay() throws Exception {
        actions(DAY, AfterSalesService.REFUND, ActionState.COMPLETED, today, 3);
        actions(DAY, AfterSalesService.REFUND, ActionState.REFUSED, today, 2);
        actions(DAY, AfterSalesService.REFUND, ActionState.HELD, today.minusDays(1), 1);
        actions(DAY, AfterSalesService.REFUND, ActionState.UNKNOWN, today.minusDays(1), 1);
        actions(NIGHT, AfterSalesService.REFUND, ActionState.CANCELLED, today.minusDays(27), 1);
        actions(NIGHT, AfterSalesService.COUPON, ActionState.PENDING, today.minusDays(2), 4);
        actions(DAY, AfterSalesService.REFUND, ActionState.COMPLETED, today.minusDays(28), 9);

        String html = page("luis", "en", "/dashboard");

        assertThat(values(html, "actions-REFUND", 1))
                .containsExactly("0 0 1 0 0", "0 0 0 0 2", "3 2 0 0 0", "3 2 1 0 2");
        assertThat(values(html, "actions-COUPON", 1)).containsExactly("0 0 0 4 0", "0 0 0 4 0");
        assertThat(values(html, "actions", 1))
                .containsExactly("0 0 1 0 0", "0 0 0 4 0", "0 0 0 0 2", "3 2 0 0 0", "3 2 1 4 2");
        assertThat(chart(html, "actions-REPAIR"))
                .contains("Nothing in this time")
                .doesNotContain("<table", "data-chart");
        assertThat(html).contains("<dd>12</dd>", "<dd>50%</dd>", "<dd>6</dd>");
    }

    @Test
    @DisplayName("EXE-1: by week, weeks begin on Mondays, and twelve of them are shown")
    void actionsByWeek() throws Exception {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        actions(DAY, AfterSalesService.RETURN, ActionState.COMPLETED, monday, 1);
        actions(DAY, AfterSalesService.RETURN, ActionState.COMPLETED, monday.minusDays(1), 2);
        actions(DAY, AfterSalesService.RETURN, ActionState.COMPLETED, monday.minusDays(7), 3);
        actions(DAY, AfterSalesService.RETURN, ActionState.REFUSED, monday.minusWeeks(11), 4);
        actions(
                DAY,
                AfterSalesService.RETURN,
                ActionState.REFUSED,
                monday.minusWeeks(11).minusDays(1),
                8);
        String html = page("luis", "en", "/dashboard?weeks=12");
        assertThat(values(html, "actions-RETURN", 1))
                .containsExactly("0 4 0 0 0", "5 0 0 0 0", "1 0 0 0 0", "6 4 0 0 0");
        assertThat(html).contains("<th scope=\"col\">Week from</th>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en|€120.30|JP¥|In EUR", "es|120,30 €|JPY|En EUR", "ro|120,30 EUR|JPY|În EUR"})
    @DisplayName(
            "REF-10: refunded amounts of different currencies are never added, and are written as the language does")
    void refunds(String language, String total, String yen, String title) throws Exception {
        refund(DAY, "EUR", "100.25", today);
        refund(NIGHT, "EUR", "20.05", today);
        refund(DAY, "JPY", "3025", today.minusDays(3));
        refund(DAY, "EUR", "999.99", today.minusDays(28));
        String html = page("luis", language, "/dashboard").replace('\u00a0', ' ');
        assertThat(values(html, "refunds-EUR", 1)).containsExactly("120.3", "120.3");
        assertThat(values(html, "refunds-EUR", 2)).endsWith(total);
        assertThat(values(html, "refunds-JPY", 1)).containsExactly("3025", "3025");
        assertThat(html).contains(title, "data-unit=\"JPY\"").doesNotContain("3145", "3.145", "3,145");
    }

    @Test
    @DisplayName("RET-4: the turnaround of returns is the median, of each team and of all")
    void turnarounds() throws Exception {
        turnaround(DAY, Duration.ofDays(2), today);
        turnaround(DAY, Duration.ofDays(3), today.minusDays(1));
        turnaround(DAY, Duration.ofDays(10), today.minusDays(2));
        turnaround(NIGHT, Duration.ofHours(5), today);
        turnaround(NIGHT, Duration.ofHours(7), today);
        turnaround(NIGHT, Duration.ofDays(90), today.minusDays(28));
        String html = page("luis", "en", "/dashboard");
        assertThat(values(html, "turnaround", 2))
                .containsExactly("3 days 10 days 3", "6 hours 7 hours 2", "2 days 10 days 5");
        assertThat(values(html, "turnaround", 1)).containsExactly("3 10 3", "0.25 0.292 2", "2 10 5");
        assertThat(html).contains("Day shift &lt;i&gt;").doesNotContain("shift <i>");
        assertThat(page("luis", "ro", "/dashboard")).contains(">3 zile<", ">6 ore<", ">10 zile<");
    }

    @Test
    @DisplayName("SET-1: the figures of one team are its own")
    void oneTeam() throws Exception {
        actions(DAY, AfterSalesService.REPAIR, ActionState.COMPLETED, today, 5);
        actions(NIGHT, AfterSalesService.REPAIR, ActionState.COMPLETED, today, 2);
        refund(NIGHT, "KWD", "1.125", today);
        refund(DAY, "EUR", "7", today);
        turnaround(NIGHT, Duration.ofMinutes(90), today);
        String html = page("luis", "en", "/dashboard?team=night-shift&weeks=4");
        assertThat(values(html, "actions-REPAIR", 1)).containsExactly("2 0 0 0 0", "2 0 0 0 0");
        assertThat(values(html, "refunds-KWD", 1)).containsExactly("1.125", "1.125");
        assertThat(values(html, "turnaround", 2)).containsExactly("1 hour 1 hour 1", "1 hour 1 hour 1");
        assertThat(html)
                .doesNotContain("refunds-EUR")
                .containsPattern("value=\"night-shift\"\\s+selected")
                .contains("/dashboard?weeks=12&amp;team=night-shift");
        assertThat(page("luis", "en", "/dashboard?team=<script>&weeks=x")).doesNotContain("<script>");
    }

    @ParameterizedTest
    @CsvSource({
        "en, Nothing in this time, Nothing was refunded in this time., No returns yet",
        "es, Nada en este periodo, No se ha reembolsado nada en este periodo., Aún sin devoluciones",
        "ro, Nimic în această perioadă, Nu s-a rambursat nimic în această perioadă., Încă niciun retur"
    })
    @DisplayName("a helpdesk that did nothing yet has a dashboard that says so, in each language")
    void empty(String language, String nothing, String noRefund, String noReturn) throws Exception {
        assertThat(page("luis", language, "/dashboard"))
                .contains(nothing, noRefund, noReturn)
                .doesNotContain("<canvas", "<table");
    }

    @Test
    @DisplayName("the scripts are files of this server: a chart library and the one that reads the tables")
    void scripts() throws Exception {
        String html = page("luis", "en", "/dashboard");
        assertThat(html).containsPattern("src=\"/webjars/chart.js/[0-9.]+/dist/chart.umd.min.js\"");
        assertThat(html).containsPattern("src=\"/js/dashboard[^\"]*\\.js\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"marta", "radu", "gemini"})
    @DisplayName("EXE-9: the dashboard is for team leads alone")
    void forbidden(String user) throws Exception {
        assertThat(result(user, "en", get("/dashboard")).getResponse().getStatus())
                .isEqualTo(403);
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.examples.helpdesk.PageTest;
import dev.aftersales.examples.helpdesk.team.Team;
import dev.aftersales.examples.helpdesk.team.Teams;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.TeamId;
import dev.aftersales.store.ActionState;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Two teams whose figures a test writes itself, and the tables that the charts are drawn from. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:dashboard;DB_CLOSE_DELAY=-1")
abstract class DashboardScene extends PageTest {

    protected static final TeamId DAY = TeamId.of("day-shift");
    protected static final TeamId NIGHT = TeamId.of("night-shift");
    private static final Pattern ROW = Pattern.compile("<tr>(.*?)</tr>", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("<data value=\"([^\"]*)\">([^<]*)</data>");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Teams teams;

    @Autowired
    private Clock clock;

    /** Today, as the helpdesk has it. */
    protected LocalDate today = LocalDate.EPOCH;

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

    protected final void actions(TeamId team, AfterSalesService service, ActionState state, LocalDate day, int count) {
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

    protected final void refund(TeamId team, String currency, String amount, LocalDate day) {
        jdbc.sql("insert into hd_refund (document, team, currency, amount, posted_on) values (?, ?, ?, ?, ?)")
                .params(UUID.randomUUID().toString(), team.value(), currency, new BigDecimal(amount), day)
                .update();
    }

    protected final void turnaround(TeamId team, Duration took, LocalDate day) {
        jdbc.sql("insert into hd_turnaround (document, team, seconds, received_on) values (?, ?, ?, ?)")
                .params(UUID.randomUUID().toString(), team.value(), took.toSeconds(), day)
                .update();
    }

    /** The part of the page that is a chart. */
    protected static String chart(String html, String id) {
        int begin = html.indexOf(" id=\"" + id + '"');
        assertThat(begin).as(id).isPositive();
        return html.substring(begin, html.indexOf("</figure>", begin));
    }

    /** The values of a table's lines that have any but zero, after their first and with their last column; the totals last. */
    protected static List<String> values(String html, String id, int group) {
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
}

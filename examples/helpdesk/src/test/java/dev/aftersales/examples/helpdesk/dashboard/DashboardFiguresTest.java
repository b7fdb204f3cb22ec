/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.store.ActionState;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the dashboard counts: actions, refunds, and how long returns take. */
class DashboardFiguresTest extends DashboardScene {

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
}

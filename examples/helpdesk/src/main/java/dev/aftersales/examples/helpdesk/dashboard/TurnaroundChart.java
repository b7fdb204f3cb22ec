/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.dashboard;

import dev.aftersales.examples.helpdesk.dashboard.Chart.Cell;
import dev.aftersales.examples.helpdesk.dashboard.Chart.Column;
import dev.aftersales.examples.helpdesk.dashboard.Chart.Row;
import dev.aftersales.examples.helpdesk.team.Team;
import dev.aftersales.examples.helpdesk.web.Formats;
import dev.aftersales.examples.helpdesk.web.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** How long returns take from being accepted until the goods are received: the median of each team. Thread-safe. */
@Component
class TurnaroundChart {

    private static final BigDecimal SECONDS_OF_A_DAY =
            BigDecimal.valueOf(Duration.ofDays(1).toSeconds());
    private static final int DECIMALS = 3;

    private final Words words;
    private final Formats formats;

    TurnaroundChart(Words words, Formats formats) {
        this.words = words;
        this.formats = formats;
    }

    Chart chart(List<Team> teams, List<Turnaround> turnarounds) {
        List<Row> rows = teams.stream()
                .filter(team -> !of(team, turnarounds).isEmpty())
                .map(team -> new Row(team.name(), team.name(), cells(of(team, turnarounds))))
                .toList();
        return new Chart(
                "turnaround",
                words.say("dashboard.turnaround"),
                summary(turnarounds),
                Chart.Kind.ACROSS,
                "day",
                words.say("dashboard.team"),
                List.of(
                        new Column(words.say("dashboard.turnaround.median"), "time"),
                        new Column(words.say("dashboard.turnaround.longest"), ""),
                        new Column(words.say("dashboard.turnaround.returns"), "")),
                rows,
                turnarounds.isEmpty() ? List.of() : cells(durations(turnarounds)));
    }

    /** The median of all, in words. */
    String summary(List<Turnaround> turnarounds) {
        return turnarounds.isEmpty() ? words.say("dashboard.turnaround.none") : inWords(median(durations(turnarounds)));
    }

    private List<Cell> cells(List<Duration> sorted) {
        return List.of(
                cell(median(sorted)),
                cell(sorted.get(sorted.size() - 1)),
                new Cell(String.valueOf(sorted.size()), formats.number(sorted.size())));
    }

    private static List<Duration> of(Team team, List<Turnaround> turnarounds) {
        return durations(turnarounds.stream()
                .filter(turnaround -> turnaround.team().equals(team.id()))
                .toList());
    }

    private static List<Duration> durations(List<Turnaround> turnarounds) {
        return turnarounds.stream().map(Turnaround::took).sorted().toList();
    }

    /** The middle one; of an even number, what lies halfway between the two in the middle. */
    static Duration median(List<Duration> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).plus(sorted.get(middle)).dividedBy(2);
    }

    private Cell cell(Duration duration) {
        return new Cell(days(duration, DECIMALS).stripTrailingZeros().toPlainString(), inWords(duration));
    }

    private static BigDecimal days(Duration duration, int decimals) {
        return BigDecimal.valueOf(duration.toSeconds()).divide(SECONDS_OF_A_DAY, decimals, RoundingMode.HALF_UP);
    }

    /** In days to one decimal; what is shorter than a day in hours, and than an hour in minutes. */
    private String inWords(Duration duration) {
        if (duration.toDays() > 0) {
            return words.say(
                    "dashboard.days",
                    new BigDecimal(days(duration, 1).stripTrailingZeros().toPlainString()));
        }
        return duration.toHours() > 0
                ? words.say("dashboard.hours", duration.toHours())
                : words.say("dashboard.minutes", duration.toMinutes());
    }
}

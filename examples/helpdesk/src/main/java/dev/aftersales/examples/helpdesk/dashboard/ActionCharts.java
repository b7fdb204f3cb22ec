/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.dashboard;

import dev.aftersales.command.Labels;
import dev.aftersales.examples.helpdesk.dashboard.Chart.Cell;
import dev.aftersales.examples.helpdesk.dashboard.Chart.Column;
import dev.aftersales.examples.helpdesk.dashboard.Chart.Row;
import dev.aftersales.examples.helpdesk.web.Formats;
import dev.aftersales.examples.helpdesk.web.Words;
import dev.aftersales.spi.AfterSalesService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Actions over time, by what they came to: of all services, and of each. Thread-safe. */
@Component
class ActionCharts {

    private final PeriodWords periods;
    private final Words words;
    private final Formats formats;

    ActionCharts(PeriodWords periods, Words words, Formats formats) {
        this.periods = periods;
        this.words = words;
        this.formats = formats;
    }

    List<Chart> charts(Timeline timeline, List<ActionCount> counts) {
        List<Chart> charts = new ArrayList<>();
        charts.add(chart("actions", words.say("dashboard.all-services"), timeline, counts));
        for (AfterSalesService service : AfterSalesService.values()) {
            charts.add(chart(
                    "actions-" + service.name(),
                    Labels.setting(service, LocaleContextHolder.getLocale()),
                    timeline,
                    counts.stream().filter(count -> count.service() == service).toList()));
        }
        return charts;
    }

    private Chart chart(String id, String title, Timeline timeline, List<ActionCount> counts) {
        return new Chart(
                id,
                title,
                words.say("dashboard.actions", sum(counts, count -> true)),
                Chart.Kind.STACKED,
                "count",
                periods.heading(timeline.span()),
                Stream.of(Result.values()).map(this::column).toList(),
                timeline.starts().stream()
                        .map(start -> row(start, timeline, counts))
                        .toList(),
                cells(counts));
    }

    private Column column(Result result) {
        return new Column(words.say("dashboard.result." + result.code()), result.code());
    }

    private Row row(LocalDate start, Timeline timeline, List<ActionCount> counts) {
        List<ActionCount> within = counts.stream()
                .filter(count -> timeline.startOf(count.day()).equals(start))
                .toList();
        return new Row(periods.label(start), periods.mark(start), cells(within));
    }

    private List<Cell> cells(List<ActionCount> counts) {
        return Stream.of(Result.values())
                .map(result -> sum(counts, count -> count.result() == result))
                .map(sum -> new Cell(String.valueOf(sum), formats.number(sum)))
                .toList();
    }

    static long sum(List<ActionCount> counts, Predicate<ActionCount> which) {
        return counts.stream().filter(which).mapToLong(ActionCount::count).sum();
    }
}

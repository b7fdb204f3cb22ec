/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.dashboard;

import dev.aftersales.examples.helpdesk.dashboard.Chart.Cell;
import dev.aftersales.examples.helpdesk.dashboard.Chart.Column;
import dev.aftersales.examples.helpdesk.dashboard.Chart.Row;
import dev.aftersales.examples.helpdesk.web.Formats;
import dev.aftersales.examples.helpdesk.web.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.springframework.stereotype.Component;

/** What was refunded over time, each currency by itself. Thread-safe. */
@Component
class RefundCharts {

    private final PeriodWords periods;
    private final Words words;
    private final Formats formats;

    RefundCharts(PeriodWords periods, Words words, Formats formats) {
        this.periods = periods;
        this.words = words;
        this.formats = formats;
    }

    List<Chart> charts(Timeline timeline, List<RefundSum> refunds) {
        return currencies(refunds).stream()
                .map(currency -> chart(currency, timeline, of(currency, refunds)))
                .toList();
    }

    /** The totals, one for each currency. */
    List<String> totals(List<RefundSum> refunds) {
        return currencies(refunds).stream()
                .map(currency -> formats.money(total(currency, of(currency, refunds), refund -> true)))
                .toList();
    }

    private Chart chart(CurrencyUnit currency, Timeline timeline, List<RefundSum> refunds) {
        BigMoney total = total(currency, refunds, refund -> true);
        return new Chart(
                "refunds-" + currency.getCode(),
                words.say("dashboard.refunded.in", currency.getCode()),
                formats.money(total),
                Chart.Kind.BARS,
                currency.getCode(),
                periods.heading(timeline.span()),
                List.of(new Column(words.say("dashboard.refunded"), "amount")),
                timeline.starts().stream()
                        .map(start -> row(start, currency, timeline, refunds))
                        .toList(),
                List.of(cell(total)));
    }

    private Row row(LocalDate start, CurrencyUnit currency, Timeline timeline, List<RefundSum> refunds) {
        BigMoney sum = total(
                currency, refunds, refund -> timeline.startOf(refund.day()).equals(start));
        return new Row(periods.label(start), periods.mark(start), List.of(cell(sum)));
    }

    private Cell cell(BigMoney amount) {
        return new Cell(amount.getAmount().stripTrailingZeros().toPlainString(), formats.money(amount));
    }

    private static List<CurrencyUnit> currencies(List<RefundSum> refunds) {
        return refunds.stream()
                .map(refund -> refund.amount().getCurrencyUnit())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<RefundSum> of(CurrencyUnit currency, List<RefundSum> refunds) {
        return refunds.stream()
                .filter(refund -> refund.amount().getCurrencyUnit().equals(currency))
                .toList();
    }

    private static BigMoney total(CurrencyUnit currency, List<RefundSum> refunds, Predicate<RefundSum> which) {
        return refunds.stream().filter(which).map(RefundSum::amount).reduce(BigMoney.zero(currency), BigMoney::plus);
    }
}

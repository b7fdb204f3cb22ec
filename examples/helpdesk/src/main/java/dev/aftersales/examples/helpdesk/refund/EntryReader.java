/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.refund;

import dev.aftersales.entitlement.share.CreditSelection;
import dev.aftersales.examples.helpdesk.web.FieldErrors;
import dev.aftersales.examples.helpdesk.web.Words;
import dev.aftersales.refund.RefundableLine;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.UnitOfMeasure;
import dev.aftersales.spi.accounting.LineId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was entered of a credit note. The same entry always reads the same, whatever remains of the invoice by now, so that a
 * form that is sent twice is one request (TKT-5). One entry each; not thread-safe.
 */
final class EntryReader {

    private final CreditEntry entry;
    private final CurrencyUnit currency;
    private final Map<String, RefundableLine> lines;
    private final Words words;
    private final List<CreditSelection> selections = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private FieldErrors errors = FieldErrors.none();

    private EntryReader(CreditEntry entry, CurrencyUnit currency, List<RefundableLine> lines, Words words) {
        this.entry = entry;
        this.currency = currency;
        this.lines = lines.stream().collect(Collectors.toMap(line -> line.id().value(), Function.identity()));
        this.words = words;
    }

    static ReadEntry read(CreditEntry entry, CurrencyUnit currency, List<RefundableLine> lines, Words words) {
        return new EntryReader(entry, currency, lines, words).read();
    }

    private ReadEntry read() {
        switch (entry.extent()) {
            case LINES -> lines();
            case AMOUNT -> amount();
            case ALL -> everything();
            case KEEP -> {
                // a command without lines leaves them as they are
            }
        }
        LocalDate date = date();
        return new ReadEntry(selections, places, date, errors);
    }

    private void everything() {
        add(new CreditSelection.Whole(), "credit.lines");
    }

    private void amount() {
        money(entry.amount(), "credit.amount").ifPresent(amount -> {
            boolean net = entry.basis() == Measure.NET;
            add(net ? new CreditSelection.ByNet(amount) : new CreditSelection.ByGross(amount), ReadEntry.CREDIT);
        });
    }

    private void lines() {
        for (int index = 0; index < entry.lines().size(); index++) {
            line(entry.lines().get(index), "credit.lines[" + index + ']');
        }
        if (selections.isEmpty() && !errors.any()) {
            wrong("credit.lines", "refund.error.no-line");
        }
    }

    private void line(LineEntry line, String place) {
        LineId id = LineId.of(line.line());
        switch (line.by()) {
            case ALL -> add(new CreditSelection.WholeLine(id), place);
            case QUANTITY ->
                number(line.quantity(), place + ".quantity")
                        .ifPresent(number -> add(
                                new CreditSelection.LineByQuantity(id, Quantity.of(number, unit(line.line()))), place));
            case GROSS ->
                money(line.amount(), place + ".amount")
                        .ifPresent(amount -> add(new CreditSelection.LineByGross(id, amount), place));
            case NET ->
                money(line.amount(), place + ".amount")
                        .ifPresent(amount -> add(new CreditSelection.LineByNet(id, amount), place));
            case NOTHING -> {
                // left out of the credit note
            }
        }
    }

    /** The unit it was invoiced in; the library refuses a quantity where nothing was counted. */
    private UnitOfMeasure unit(String line) {
        RefundableLine known = lines.get(line);
        Quantity invoiced = known == null ? null : known.line().quantity();
        return invoiced == null ? UnitOfMeasure.of("") : invoiced.unit();
    }

    private Optional<BigMoney> money(String typed, String field) {
        return number(typed, field).map(number -> BigMoney.of(currency, number));
    }

    private Optional<BigDecimal> number(String typed, String field) {
        Optional<BigDecimal> number = TypedNumber.read(typed);
        if (number.isEmpty()) {
            wrong(field, typed.isBlank() ? "refund.error.blank" : "refund.error.number");
        }
        return number;
    }

    private @Nullable LocalDate date() {
        if (entry.date().isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(entry.date());
        } catch (DateTimeParseException unreadable) {
            wrong("credit.date", "refund.error.date");
            return null;
        }
    }

    private void add(CreditSelection selection, String place) {
        selections.add(selection);
        places.add(place);
    }

    private void wrong(String field, String key) {
        errors = errors.plus(field, words.say(key));
    }
}

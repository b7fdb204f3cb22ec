/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.refund;

import dev.aftersales.command.Refusal;
import dev.aftersales.entitlement.share.CreditSelection;
import dev.aftersales.examples.helpdesk.web.FieldErrors;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an entry says to the library.
 *
 * @param selections what to credit; empty for everything that remains, or for the lines as they are
 * @param places the field of the form that each selection comes from
 * @param date the date; null when none was entered
 * @param errors what could not be read
 */
record ReadEntry(
        List<CreditSelection> selections,
        List<String> places,
        @Nullable LocalDate date,
        FieldErrors errors) {

    static final String CREDIT = "credit";

    private static final List<String> FIELDS =
            List.of("invoice", "method", "credit.lines", "credit.amount", "credit.date", "credit.reason");
    private static final List<String> PARTS = List.of("", ".quantity", ".amount");
    private static final Pattern SELECTION = Pattern.compile("lines\\[(\\d+)](.*)");

    ReadEntry {
        selections = List.copyOf(selections);
        places = List.copyOf(places);
    }

    /** The library's refusals beside the fields of the form. */
    FieldErrors errors(List<Refusal> refusals) {
        List<String> fields = new ArrayList<>(FIELDS);
        places.stream()
                .flatMap(place -> PARTS.stream().map(place::concat))
                .filter(field -> !field.equals(CREDIT))
                .forEach(fields::add);
        List<Refusal> placed = refusals.stream()
                .map(refusal -> refusal.in(place(refusal.field())))
                .toList();
        return FieldErrors.of(placed, fields.stream().distinct().toArray(String[]::new));
    }

    private String place(String field) {
        Matcher selection = SELECTION.matcher(field);
        if (selection.matches()) {
            int index = Integer.parseInt(selection.group(1));
            return index < places.size() ? places.get(index) + selection.group(2) : "credit.lines";
        }
        return switch (field) {
            case "lines", "date", "reason" -> CREDIT + '.' + field;
            default -> field;
        };
    }
}

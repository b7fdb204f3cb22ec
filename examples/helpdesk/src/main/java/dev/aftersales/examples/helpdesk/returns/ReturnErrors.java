/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.returns;

import dev.aftersales.command.Refusal;
import dev.aftersales.examples.helpdesk.web.FieldErrors;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts refusals beside the fields of the dialog: the library counts the lines that come back, the dialog all of them. */
final class ReturnErrors {

    private static final Pattern LINE = Pattern.compile("lines\\[(\\d+)](?:\\.lots\\[(\\d+)])?.*");

    private ReturnErrors() {}

    static FieldErrors of(List<Refusal> refusals, Selected selected) {
        List<Refusal> placed =
                refusals.stream().map(refusal -> placed(refusal, selected)).toList();
        return FieldErrors.of(placed, fields(selected));
    }

    private static Refusal placed(Refusal refusal, Selected selected) {
        Matcher place = LINE.matcher(refusal.field());
        if (!place.matches()) {
            return refusal.field().equals("reasonCode") ? refusal.in("reason") : refusal;
        }
        int line = Integer.parseInt(place.group(1));
        if (line >= selected.places().size()) {
            return refusal.in("");
        }
        if (place.group(2) != null) {
            return refusal.in(selected.lotPlaces().get(line).get(Integer.parseInt(place.group(2))) + ".quantity");
        }
        String within = refusal.field().substring(refusal.field().indexOf(']') + 1);
        return refusal.in(selected.places().get(line) + within);
    }

    /** A line with lots has no field for its quantity: what is wrong with that is said of the line. */
    private static String[] fields(Selected selected) {
        List<String> fields = new ArrayList<>(List.of("delivery", "reason"));
        for (int line = 0; line < selected.places().size(); line++) {
            fields.add(selected.places().get(line));
            if (selected.lotPlaces().get(line).isEmpty()) {
                fields.add(selected.places().get(line) + ".quantity");
            }
        }
        selected.lotPlaces().forEach(lots -> lots.forEach(lot -> fields.add(lot + ".quantity")));
        return fields.toArray(String[]::new);
    }
}

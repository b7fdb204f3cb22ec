/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.returns;

import dev.aftersales.examples.helpdesk.web.FieldErrors;
import dev.aftersales.returns.LineToReturn;
import java.util.List;

/**
 * What somebody chose to return, as the library takes it, and where it stands in the form.
 *
 * @param lines the lines that come back
 * @param places the field of each of these lines, such as {@code lines[3]}
 * @param lotPlaces the fields of the lots of each of these lines, such as {@code lines[3].lots[1]}
 * @param errors what cannot be read
 */
record Selected(List<LineToReturn> lines, List<String> places, List<List<String>> lotPlaces, FieldErrors errors) {

    Selected {
        lines = List.copyOf(lines);
        places = List.copyOf(places);
        lotPlaces = lotPlaces.stream().map(List::copyOf).toList();
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.returns;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lists of commands: what a caller left out stays visible, to be refused by name. */
final class Listed {

    private Listed() {}

    /** A copy that cannot be changed; a missing list or element stays missing. */
    @SuppressWarnings("NullAway") // only the constraints may judge what is missing
    static <T> List<T> copy(@Nullable List<T> given) {
        return given == null ? null : Collections.unmodifiableList(new ArrayList<>(given));
    }
}

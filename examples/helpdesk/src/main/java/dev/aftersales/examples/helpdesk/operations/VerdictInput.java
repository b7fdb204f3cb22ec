/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.operations;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an operator says of an action.
 *
 * @param why why, for the chatter
 * @param document the id of the document in the back end, where one shows that it happened
 * @param confirmed whether they confirmed that they looked
 */
record VerdictInput(
        @Nullable String why,
        @Nullable String document,
        @Nullable Boolean confirmed) {

    VerdictInput {
        why = Objects.requireNonNullElse(why, "").strip();
        document = Objects.requireNonNullElse(document, "").strip();
        confirmed = Boolean.TRUE.equals(confirmed);
    }

    static VerdictInput empty() {
        return new VerdictInput(null, null, null);
    }

    @Override
    public String why() {
        return Objects.requireNonNull(why);
    }

    @Override
    public String document() {
        return Objects.requireNonNull(document);
    }

    @Override
    public Boolean confirmed() {
        return Objects.requireNonNull(confirmed);
    }
}

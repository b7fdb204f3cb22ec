/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.operations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of actions that are not finished.
 *
 * @param show which list
 * @param rows the actions, oldest first
 * @param first the path of the first page; null on that one
 * @param next the path of the page after; null on the last
 * @param recovery how recovery stands, with the numbers of stuck actions
 * @param waiting how many actions wait
 */
record OperationsPage(
        Show show,
        List<OperationRow> rows,
        @Nullable String first,
        @Nullable String next,
        RecoveryState recovery,
        long waiting) {

    OperationsPage {
        rows = List.copyOf(rows);
    }

    /** Which list. */
    enum Show {
        STUCK,
        WAITING;

        static Show of(String code) {
            return code.equals(WAITING.getCode()) ? WAITING : STUCK;
        }

        /** The part of paths and message keys. */
        public String getCode() {
            return this == STUCK ? "stuck" : "waiting";
        }
    }
}

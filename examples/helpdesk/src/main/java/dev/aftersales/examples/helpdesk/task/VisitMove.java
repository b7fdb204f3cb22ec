/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.task;

import dev.aftersales.spi.fieldservice.TaskState;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How a visit goes on once it is planned. */
enum VisitMove {
    /** Somebody is there. */
    START(Set.of(TaskState.PLANNED)),
    /** The work is done. */
    FINISH(Set.of(TaskState.IN_PROGRESS));

    private final Set<TaskState> from;

    VisitMove(Set<TaskState> from) {
        this.from = from;
    }

    /** The one that is next; empty when there is none. */
    static Optional<VisitMove> after(TaskState state) {
        return Stream.of(values()).filter(move -> move.from.contains(state)).findFirst();
    }

    /** The part of the message keys. */
    public String getCode() {
        return name().toLowerCase(Locale.ROOT);
    }
}

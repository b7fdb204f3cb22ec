/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.fieldservice;

import dev.aftersales.spi.fieldservice.Slot;
import dev.aftersales.spi.fieldservice.Task;
import dev.aftersales.spi.fieldservice.TaskRequest;
import dev.aftersales.spi.fieldservice.TaskState;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether a task that came back is whole, and the one that was asked for (EXE-6). Pure. */
final class TaskCheck {

    private TaskCheck() {}

    /** What is wrong with a task by itself. */
    static Optional<String> flaw(Task task) {
        boolean incomplete = Stream.of(task.id(), task.title(), task.project(), task.customer(), task.state())
                .anyMatch(Objects::isNull);
        if (incomplete || incomplete(task.slot())) {
            return Optional.of("a task with values left out");
        }
        if (task.id().value().isBlank()) {
            return Optional.of("a task without an id");
        }
        return task.title().isBlank() ? Optional.of("task " + task.id() + " without a title") : Optional.empty();
    }

    /** What is wrong with a task that was to be the given one. */
    static Optional<String> flaw(KnownTask known, Task task) {
        return flaw(task)
                .or(() -> known.equals(KnownTask.of(task))
                        ? Optional.empty()
                        : Optional.of("task " + task.id() + " of " + task.customer() + " instead of " + known.id()
                                + " of " + known.customer()));
    }

    /** What is wrong with a task that was to be created. */
    static Optional<String> flaw(TaskRequest request, Task task) {
        return flaw(task).or(() -> {
            List<String> others = differences(request, task);
            return others.isEmpty()
                    ? Optional.empty()
                    : Optional.of("task " + task.id() + " with another " + String.join(", ", others));
        });
    }

    /** Title, project and slot are for people to change once they work on a task; whom it is for is not. */
    private static List<String> differences(TaskRequest request, Task task) {
        List<String> others = new ArrayList<>();
        boolean untouched = task.state() == TaskState.NEW || task.state() == TaskState.PLANNED;
        if (!request.customer().equals(task.customer())) {
            others.add("customer");
        }
        if (untouched && !request.project().equals(task.project())) {
            others.add("project");
        }
        if (untouched && request.slot() != null && !sameMinutes(request.slot(), task.slot())) {
            others.add("slot");
        }
        return others;
    }

    /** Back ends keep appointments to the minute. */
    private static boolean sameMinutes(Slot asked, @Nullable Slot kept) {
        return kept != null && toMinutes(asked).equals(toMinutes(kept));
    }

    private static Slot toMinutes(Slot slot) {
        return new Slot(slot.start().truncatedTo(ChronoUnit.MINUTES), slot.end().truncatedTo(ChronoUnit.MINUTES));
    }

    private static boolean incomplete(@Nullable Slot slot) {
        return slot != null && Stream.of(slot.start(), slot.end()).anyMatch(Objects::isNull);
    }
}

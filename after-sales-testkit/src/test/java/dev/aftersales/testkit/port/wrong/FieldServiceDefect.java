/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.wrong;

import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.fieldservice.FieldServiceCapability;
import dev.aftersales.spi.fieldservice.Task;
import dev.aftersales.spi.fieldservice.TaskRequest;
import dev.aftersales.spi.fieldservice.TaskState;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.InMemoryErpBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What can be wrong with a field-service port, and which rules say so. */
enum FieldServiceDefect implements Defect {
    TELLS_NO_PROJECT(erp -> Lapses.instead("projects", question -> List.of()), "FLD-1"),
    ANSWERS_WITH_ANOTHER_CUSTOMER(
            erp -> Lapses.answered(
                    Task.class,
                    task -> Task.builder()
                            .from(task)
                            .customer(FieldServiceLapses.SOMEBODY)
                            .build()),
            "FLD-2"),
    PUTS_TASKS_INTO_THE_FIRST_PROJECT(FieldServiceLapses::inFirstProject, "FLD-3"),
    CUTS_TITLES(
            erp -> FieldServiceLapses.title(title -> title.substring(0, Math.min(80, title.length()))),
            "FLD-4",
            "FLD-5"),
    ESCAPES_TITLES(erp -> FieldServiceLapses.title(title -> title.replace("<", "&lt;")), "FLD-5"),
    SHOWS_THE_NOTE_IN_THE_TITLE(erp -> Lapses.argument(TaskRequest.class, FieldServiceLapses::noteInTitle), "FLD-6"),
    LOSES_THE_NOTE(
            erp -> Lapses.argument(
                    TaskRequest.class,
                    request -> TaskRequest.builder().from(request).note(null).build()),
            "FLD-6"),
    PLANS_AN_HOUR_LATER(erp -> FieldServiceLapses.shifted(() -> Duration.ofHours(1)), "FLD-7", "FLD-16"),
    PLANS_IN_THE_MACHINES_ZONE(erp -> FieldServiceLapses.shifted(FieldServiceLapses::fromHome), "FLD-16"),
    IGNORES_AN_UNDECLARED_SLOT(
            erp -> erp.without(FieldServiceCapability.SLOT),
            erp -> Lapses.argument(
                    TaskRequest.class,
                    request -> TaskRequest.builder().from(request).slot(null).build()),
            "FLD-7"),
    SENDS_ANYBODY(
            erp -> Lapses.argument(
                    TaskRequest.class,
                    request ->
                            TaskRequest.builder().from(request).assignee(null).build()),
            "FLD-8"),
    SENDS_TO_THE_HEAD_OFFICE(
            erp -> Lapses.argument(
                    TaskRequest.class,
                    request -> TaskRequest.builder().from(request).site(null).build()),
            "FLD-9"),
    OPENS_UNKNOWN_PROJECTS(FieldServiceLapses::opensProjects, "FLD-10"),
    NEVER_TELLS_DONE(
            erp -> ReadLapses.told(
                    Task.class,
                    task -> task.state() == TaskState.DONE
                            ? Task.builder()
                                    .from(task)
                                    .state(TaskState.IN_PROGRESS)
                                    .build()
                            : task),
            "FLD-11",
            "FLD-13"),
    FORGETS_WHEN_IT_WAS_DONE(
            erp -> ReadLapses.told(
                    Task.class, task -> Task.builder().from(task).doneAt(null).build()),
            "FLD-17"),
    REFUSES_ANGLE_BRACKETS(erp -> FieldServiceLapses.title(FieldServiceLapses::refusedIfAngled), "FLD-18"),
    CANCELS_WHAT_IS_DONE(
            erp -> FieldServiceLapses.answersIn(erp, "cancel", TaskState.DONE, TaskState.CANCELLED), "FLD-13"),
    ACTIVATES_A_CANCELLED_TASK(
            erp -> erp.strength(EffectStrength.STAGED),
            erp -> FieldServiceLapses.answersIn(erp, "activate", TaskState.CANCELLED, TaskState.NEW),
            "FLD-15");

    private final UnaryOperator<InMemoryErpBuilder> setup;
    private final Function<InMemoryErp, Answering> lapse;
    private final Set<String> breaks;

    FieldServiceDefect(Function<InMemoryErp, Answering> lapse, String... breaks) {
        this(erp -> erp, lapse, breaks);
    }

    FieldServiceDefect(
            UnaryOperator<InMemoryErpBuilder> setup, Function<InMemoryErp, Answering> lapse, String... breaks) {
        this.setup = setup;
        this.lapse = lapse;
        this.breaks = Set.of(breaks);
    }

    InMemoryErp erp(InMemoryErpBuilder builder) {
        return setup.apply(builder).build();
    }

    Answering over(InMemoryErp erp) {
        return lapse.apply(erp);
    }

    @Override
    public Set<String> breaks() {
        return breaks;
    }
}

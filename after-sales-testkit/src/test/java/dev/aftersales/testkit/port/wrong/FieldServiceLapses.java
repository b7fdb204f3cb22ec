/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.wrong;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.fieldservice.Project;
import dev.aftersales.spi.fieldservice.Slot;
import dev.aftersales.spi.fieldservice.Task;
import dev.aftersales.spi.fieldservice.TaskId;
import dev.aftersales.spi.fieldservice.TaskIdRequest;
import dev.aftersales.spi.fieldservice.TaskRequest;
import dev.aftersales.spi.fieldservice.TaskState;
import dev.aftersales.testkit.InMemoryErp;
import java.time.Duration;
import java.util.List;
import java.util.TimeZone;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** What goes wrong with tasks. */
final class FieldServiceLapses {

    static final CustomerId SOMEBODY = CustomerId.of("somebody else");

    /** Where this machine stands, before a test moves it. */
    private static final TimeZone HOME = TimeZone.getDefault();

    private FieldServiceLapses() {}

    static Answering title(UnaryOperator<String> lapse) {
        return Lapses.argument(
                TaskRequest.class,
                request -> TaskRequest.builder()
                        .from(request)
                        .title(lapse.apply(request.title()))
                        .build());
    }

    static String refusedIfAngled(String title) {
        if (title.contains("<")) {
            throw new PortRefused(PortRefusalCode.REJECTED);
        }
        return title;
    }

    static TaskRequest noteInTitle(TaskRequest request) {
        return request.note() == null
                ? request
                : TaskRequest.builder()
                        .from(request)
                        .title(request.title() + ": " + request.note().value())
                        .build();
    }

    static Answering inFirstProject(InMemoryErp erp) {
        return Lapses.argument(TaskRequest.class, request -> {
            List<Project> projects = erp.fieldService().projects(Reads.context(erp));
            boolean known = projects.stream().anyMatch(project -> project.id().equals(request.project()));
            return known
                    ? TaskRequest.builder()
                            .from(request)
                            .project(projects.get(0).id())
                            .build()
                    : request;
        });
    }

    static Answering opensProjects(InMemoryErp erp) {
        return Lapses.argument(TaskRequest.class, request -> {
            erp.project(request.project().value(), "Opened by the port");
            return request;
        });
    }

    /** How far the machine's clock is from the one at home. */
    static Duration fromHome() {
        return Duration.ofMillis(TimeZone.getDefault().getRawOffset() - HOME.getRawOffset());
    }

    static Answering shifted(Supplier<Duration> shift) {
        return Lapses.argument(TaskRequest.class, request -> {
            Slot slot = request.slot();
            return slot == null
                    ? request
                    : TaskRequest.builder()
                            .from(request)
                            .slot(new Slot(
                                    slot.start().plus(shift.get()), slot.end().plus(shift.get())))
                            .build();
        });
    }

    /** Answers with another state, and does nothing, where the task is in a state that does not allow it. */
    static Answering answersIn(InMemoryErp erp, String method, TaskState before, TaskState told) {
        return Lapses.instead(method, question -> {
            TaskId id = question.arg(TaskIdRequest.class).id();
            boolean lies = erp.fieldService()
                    .task(Reads.context(erp), id)
                    .filter(task -> task.state() == before)
                    .isPresent();
            return lies
                    ? Lapses.done(Task.builder().from(erp.task(id)).state(told).build())
                    : question.proceed();
        });
    }
}

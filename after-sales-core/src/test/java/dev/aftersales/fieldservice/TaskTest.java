/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.fieldservice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.action.Decision;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.command.constraint.Constraints;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.Note;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.fieldservice.FieldServiceCapability;
import dev.aftersales.spi.fieldservice.ProjectId;
import dev.aftersales.spi.fieldservice.Slot;
import dev.aftersales.spi.fieldservice.Task;
import dev.aftersales.spi.fieldservice.TaskBuilder;
import dev.aftersales.spi.fieldservice.TaskId;
import dev.aftersales.spi.fieldservice.TaskRequest;
import dev.aftersales.spi.fieldservice.TaskState;
import dev.aftersales.store.DocumentStanding;
import java.net.URI;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TaskTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final Slot SLOT = new Slot(NINE, NINE.plusSeconds(3600));
    private static final TaskRequest ASKED = TaskRequest.builder()
            .project(ProjectId.of("visits"))
            .title("Boiler leaks")
            .customer(CustomerId.of("gemini"))
            .slot(SLOT)
            .inert(false)
            .build();

    @ParameterizedTest
    @EnumSource(TaskState.class)
    @DisplayName("FSV-5: the customer sees the state, the slot while it is planned or under way, and no link")
    void progress(TaskState state) {
        Task task = task(state)
                .slot(SLOT)
                .doneAt(state == TaskState.DONE ? NINE : null)
                .link(URI.create("https://erp.example/tasks/1"))
                .build();

        TaskProgress progress = TaskProgress.of(task);

        boolean ahead = state == TaskState.PLANNED || state == TaskState.IN_PROGRESS;
        assertThat(progress)
                .returns(state, TaskProgress::state)
                .returns(ahead ? SLOT : null, TaskProgress::slot)
                .returns(state == TaskState.DONE ? NINE : null, TaskProgress::doneAt);
        assertThat(progress.toString()).doesNotContain("erp.example");
    }

    @ParameterizedTest
    @EnumSource(TaskState.class)
    @DisplayName("FSV-4: a task counts behind the Tasks button in every state, and is watched until it is finished")
    void facts(TaskState state) {
        var facts = TaskDocument.facts(task(state).build());

        assertThat(facts.kind()).isEqualTo(DocumentKind.TASK);
        assertThat(facts.standing()).isEqualTo(DocumentStanding.COUNTED);
        assertThat(facts.settled()).isEqualTo(state == TaskState.DONE || state == TaskState.CANCELLED);
    }

    @ParameterizedTest
    @EnumSource(TaskState.class)
    @DisplayName("FSV-5: a task is cancelled only while it is not finished, and only where the back end can")
    void cancel(TaskState state) {
        boolean finished = state == TaskState.DONE || state == TaskState.CANCELLED;

        assertThat(cancelling(state, EnumSet.allOf(FieldServiceCapability.class)) instanceof Decision.Planned)
                .isEqualTo(!finished);
        assertThat(cancelling(state, Set.of()))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(refusal -> refusal.code() == RefusalCode.NOT_SUPPORTED)
                                .contains(true));
    }

    @Test
    @DisplayName("EXE-6: a task as asked has no flaw; another customer, project or time has one")
    void asAsked() {
        TaskBuilder answer = task(TaskState.PLANNED).slot(SLOT);

        assertThat(TaskCheck.flaw(ASKED, answer.build())).isEmpty();
        assertThat(TaskCheck.flaw(ASKED, answer.slot(null).build())).isPresent();
        assertThat(TaskCheck.flaw(
                        ASKED, answer.slot(new Slot(NINE, NINE.plusSeconds(60))).build()))
                .isPresent();
        assertThat(TaskCheck.flaw(
                        ASKED,
                        answer.slot(new Slot(NINE.plusSeconds(1), SLOT.end())).build()))
                .as("kept to the minute")
                .isEmpty();
        assertThat(TaskCheck.flaw(ASKED, answer.project(ProjectId.of("website")).build()))
                .isPresent();
        assertThat(TaskCheck.flaw(
                        ASKED,
                        task(TaskState.PLANNED)
                                .slot(SLOT)
                                .customer(CustomerId.of("x"))
                                .build()))
                .isPresent();
    }

    @Test
    @DisplayName("EXE-6: once people work on a task, its project and time are theirs to change, but not whom it is for")
    void worked() {
        TaskBuilder moved = task(TaskState.IN_PROGRESS).project(ProjectId.of("installations"));
        TaskBuilder planned = task(TaskState.NEW).project(ProjectId.of("installations"));

        assertThat(TaskCheck.flaw(ASKED, moved.build())).isEmpty();
        assertThat(TaskCheck.flaw(ASKED, planned.build())).isPresent();
        assertThat(TaskCheck.flaw(ASKED, moved.customer(CustomerId.of("x")).build()))
                .isPresent();
    }

    @Test
    @DisplayName("EXE-6: another task, or the task of another customer, is not the one that was meant")
    void anotherTask() {
        KnownTask known = new KnownTask(TaskId.of("TASK-1"), CustomerId.of("gemini"));

        assertThat(TaskCheck.flaw(known, task(TaskState.DONE).build())).isEmpty();
        assertThat(TaskCheck.flaw(
                        known, task(TaskState.DONE).id(TaskId.of("TASK-2")).build()))
                .isPresent();
        assertThat(TaskCheck.flaw(
                        known, task(TaskState.DONE).customer(CustomerId.of("x")).build()))
                .isPresent();
    }

    @Test
    @DisplayName("FSV-4: a task that is not on the ticket is refused for that reason alone")
    void missing() {
        Refusal notFound = Refusal.at("task", RefusalCode.DOCUMENT_NOT_FOUND);
        ExistingTask missing = new ExistingTask(Optional.empty(), 0, Set.of(), List.of(notFound));

        assertThat(CancelTaskDecision.decide(missing))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.refusals()).containsExactly(notFound));
    }

    @Test
    @DisplayName("EXE-6: a task without a title, an id or a state has a flaw and throws nothing")
    void incomplete() {
        Task whole = task(TaskState.NEW).build();
        Task stateless = new Task(
                whole.id(), whole.title(), whole.project(), whole.customer(), null, false, null, null, null, null);

        assertThat(TaskCheck.flaw(stateless)).isPresent();
        assertThat(TaskCheck.flaw(task(TaskState.NEW).title(" ").build())).isPresent();
        assertThat(TaskCheck.flaw(task(TaskState.NEW).id(TaskId.of("")).build()))
                .isPresent();
        assertThat(TaskCheck.flaw(task(TaskState.NEW).slot(new Slot(NINE, null)).build()))
                .isPresent();
    }

    @Test
    @DisplayName("TKT-6: an empty command is refused at its ticket alone; a blank title at the title")
    void constraints() {
        Constraints constraints = new Constraints();

        assertThat(constraints.violations(CreateTask.builder().build()))
                .extracting(refusal -> refusal.field() + " " + refusal.code())
                .containsExactly("ticket REQUIRED");
        assertThat(constraints.violations(CreateTask.builder()
                        .ticket(TicketRef.of("HD-1"))
                        .title("  ")
                        .note(Note.of("x".repeat(10_001)))
                        .build()))
                .extracting(refusal -> refusal.field() + " " + refusal.code())
                .containsExactlyInAnyOrder("title REQUIRED", "note TOO_LONG");
    }

    private static Decision cancelling(TaskState state, Set<FieldServiceCapability> can) {
        return CancelTaskDecision.decide(
                new ExistingTask(Optional.of(task(state).build()), 0, can, List.of()));
    }

    private static TaskBuilder task(TaskState state) {
        return Task.builder()
                .id(TaskId.of("TASK-1"))
                .title("Boiler leaks")
                .project(ProjectId.of("visits"))
                .customer(CustomerId.of("gemini"))
                .state(state)
                .inert(false);
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.fieldservice.FieldServiceCapability;
import dev.aftersales.spi.fieldservice.ProjectId;
import dev.aftersales.spi.fieldservice.Slot;
import dev.aftersales.spi.fieldservice.Task;
import dev.aftersales.spi.fieldservice.TaskId;
import dev.aftersales.spi.fieldservice.TaskIdRequest;
import dev.aftersales.spi.fieldservice.TaskRequest;
import dev.aftersales.spi.fieldservice.TaskState;
import dev.aftersales.testkit.port.report.Level;
import dev.aftersales.testkit.port.report.PortRule;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** What every {@code FieldServicePort} must do. Extend it, and say how to create things in the back end. */
public abstract class FieldServicePortContract extends TaskContract {

    /** For the classes of vendors. */
    protected FieldServicePortContract() {}

    @PortRule(
            id = "FLD-10",
            says = "a task that does not exist is empty, a project that does not is refused as not found",
            because = "a mistyped id would be taken for a back end that is down")
    final void unknown() {
        TaskRequest request = request().build();
        for (String name : HostileText.NAMES) {
            assertThat(port().task(reading(), TaskId.of(name))).as(name).isEmpty();
            assertRefused(
                    PortRefusalCode.NOT_FOUND,
                    () -> real(TaskRequest.builder()
                            .from(request)
                            .project(ProjectId.of(name))
                            .build()));
        }
        assertThat(backEnd().tasks(request.customer())).isEmpty();
    }

    @PortRule(
            id = "FLD-11",
            says = "how far a task has come is told: planned with its slot, in progress, done",
            because = "the customer who follows it would wait in vain")
    final void progress() {
        TaskId id = real(request().build()).id();
        if (backEnd().plansVisits()) {
            Slot slot = slot();
            backEnd().plan(id, slot);
            assertThat(read(id).state()).isEqualTo(TaskState.PLANNED);
            assertThat(read(id).slot()).isEqualTo(slot);
        }

        backEnd().start(id);
        assertThat(read(id).state()).isEqualTo(TaskState.IN_PROGRESS);

        backEnd().finish(id);
        assertThat(read(id).state()).isEqualTo(TaskState.DONE);
    }

    @PortRule(
            id = "FLD-17",
            level = Level.SHOULD,
            says = "of a task that is done is told when",
            because = "nobody could tell the customer on which day somebody was there")
    final void doneAt() {
        TaskId id = real(request().build()).id();
        backEnd().start(id);
        backEnd().finish(id);

        assertThat(read(id).doneAt()).isNotNull();
    }

    @PortRule(
            id = "FLD-12",
            says = "a task that is not done is cancelled; without CANCEL that is refused",
            because = "a technician would drive to a customer who does not wait")
    final void cancels() {
        TaskIdRequest task = new TaskIdRequest(real(request().build()).id());
        if (!can(FieldServiceCapability.CANCEL)) {
            refusedAsUndeclared(FieldServiceCapability.CANCEL, () -> port().cancel(call(newKey()), task));
            assertThat(read(task.id()).state()).isEqualTo(TaskState.NEW);
            return;
        }
        assertThat(made(port().cancel(call(newKey()), task)).state()).isEqualTo(TaskState.CANCELLED);
        assertThat(read(task.id()).state()).isEqualTo(TaskState.CANCELLED);
        assertRefused(
                PortRefusalCode.NOT_FOUND, () -> port().cancel(call(newKey()), new TaskIdRequest(TaskId.of("0"))));
    }

    @PortRule(
            id = "FLD-13",
            says = "a task that is done is not cancelled",
            because = "work that was done would count as never done")
    final void doneStays() {
        TaskIdRequest task = new TaskIdRequest(real(request().build()).id());
        backEnd().start(task.id());
        backEnd().finish(task.id());

        assertRefused(
                can(FieldServiceCapability.CANCEL) ? PortRefusalCode.WRONG_STATE : PortRefusalCode.UNSUPPORTED,
                () -> port().cancel(call(newKey()), task));
        assertThat(read(task.id()).state()).isEqualTo(TaskState.DONE);
    }

    @PortRule(
            id = "FLD-14",
            says =
                    "a draft becomes a real task by activation, and an activated one is answered as it stands; otherwise that is refused",
            because = "nobody would come, or somebody for an action that was given up")
    final void activates() {
        Task created = created(request().build());
        TaskIdRequest draft = new TaskIdRequest(created.id());
        if (!isStaged()) {
            refusedAsUndeclared(EffectStrength.STAGED, () -> port().activate(call(newKey()), draft));
            return;
        }
        Task activated = made(port().activate(call(newKey()), draft));

        assertThat(activated)
                .isEqualTo(Task.builder().from(created).inert(false).build());
        assertThat(made(port().activate(call(newKey()), draft))).isEqualTo(activated);
        assertThat(read(draft.id())).isEqualTo(activated);
    }

    @PortRule(
            id = "FLD-15",
            says = "a cancelled task is not activated",
            because = "an action that was cancelled would come back to life")
    final void staysCancelled() {
        TaskIdRequest draft = new TaskIdRequest(created(request().build()).id());
        if (!isStaged()) {
            refusedAsUndeclared(EffectStrength.STAGED, () -> port().activate(call(newKey()), draft));
            return;
        }
        backEnd().cancelByHand(draft.id());

        assertThat(answered(draft)).isIn(Optional.empty(), Optional.of(TaskState.CANCELLED));
        assertThat(read(draft.id()).state()).isEqualTo(TaskState.CANCELLED);
    }

    /** In which state an activation answers the task; empty when it is refused. */
    private Optional<TaskState> answered(TaskIdRequest request) {
        try {
            return Optional.of(made(port().activate(call(newKey()), request)).state());
        } catch (PortRefused refused) {
            return Optional.empty();
        }
    }

    @PortRule(
            id = "FLD-16",
            says = "language and time zone of the machine change nothing that is told or made",
            because = "one node of two would send the technician at another hour than the other")
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    final void abroad() throws Exception {
        Slot slot = slot();
        TaskId id = real(request().build()).id();
        if (backEnd().plansVisits()) {
            backEnd().plan(id, slot);
        }
        Task here = read(id);

        assertThat(Abroad.everywhere(() -> read(id))).containsOnly(here);
        if (can(FieldServiceCapability.SLOT)) {
            Slot later =
                    new Slot(slot.start().plus(Duration.ofDays(30)), slot.end().plus(Duration.ofDays(30)));
            TaskRequest request = request().slot(later).build();
            for (Task task : Abroad.everywhere(() -> real(backEnd().connect(), request))) {
                assertThat(read(task.id()).slot()).isEqualTo(later);
            }
        }
    }
}

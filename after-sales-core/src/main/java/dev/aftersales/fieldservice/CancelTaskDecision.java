/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.fieldservice;

import dev.aftersales.action.Decision;
import dev.aftersales.action.Plan;
import dev.aftersales.action.PlannedStep;
import dev.aftersales.command.Datum;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.fieldservice.FieldServiceCapability;
import dev.aftersales.spi.fieldservice.Task;
import java.util.ArrayList;
import java.util.List;

/** Decides on cancelling a task. Pure. */
final class CancelTaskDecision {

    private CancelTaskDecision() {}

    static Decision decide(ExistingTask existing) {
        if (existing.task().isEmpty()) {
            return Decision.refused(existing.refusals());
        }
        Task task = existing.task().get();
        List<Refusal> refusals = new ArrayList<>();
        if (!existing.capabilities().contains(FieldServiceCapability.CANCEL)) {
            refusals.add(
                    Refusal.of(RefusalCode.NOT_SUPPORTED).with("capability", Datum.of(FieldServiceCapability.CANCEL)));
        }
        if (TaskDocument.finished(task)) {
            refusals.add(Refusal.at("task", RefusalCode.TASK_FINISHED).with("state", Datum.of(task.state())));
        }
        return refusals.isEmpty() ? cancel(task, existing.revision()) : Decision.refused(refusals);
    }

    private static Decision cancel(Task task, long revision) {
        return Decision.planned(Plan.builder()
                .addSteps(new PlannedStep<>(new CancelTaskEffect(), KnownTask.of(task), true))
                .subject(ExistingTask.ref(task.id()))
                .subjectRevision(revision)
                .build());
    }
}

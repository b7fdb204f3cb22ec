/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.fieldservice;

import static dev.aftersales.team.Helpdesk.TICKET;
import static dev.aftersales.team.Helpdesk.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.Outcome;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.command.RequestKey;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.fieldservice.Task;
import dev.aftersales.spi.fieldservice.TaskId;
import dev.aftersales.spi.fieldservice.TaskState;
import dev.aftersales.team.Helpdesk;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.fault.Fault;
import dev.aftersales.testkit.fault.Operation;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TaskDeliveryGuaranteeTest {

    private static final RequestKey FORM = RequestKey.of("form-1");
    private static final CreateTask VISIT = CreateTask.builder().ticket(TICKET).build();

    private static Helpdesk over(EffectStrength strength) {
        Helpdesk helpdesk = Helpdesk.over(InMemoryErp.builder().strength(strength));
        helpdesk.erp.project("visits", "Visits");
        helpdesk.with(AfterSalesService.FIELD_SERVICE);
        helpdesk.put(Helpdesk.ticket(TICKET));
        return helpdesk;
    }

    @ParameterizedTest(name = "EXE-3: a task whose answer is lost is found, not made again ({0})")
    @EnumSource(
            value = EffectStrength.class,
            names = {"KEYED", "STAGED", "LOOKUP"})
    void findsLostAnswers(EffectStrength strength) {
        try (Helpdesk helpdesk = over(strength)) {
            helpdesk.erp.faults().next(Operation.CREATE_TASK, Fault.actThenTimeOut());

            assertThat(helpdesk.desk.execute(VISIT, FORM)).isInstanceOf(Outcome.Unknown.class);
            helpdesk.recover();

            Task task = helpdesk.desk.execute(VISIT, FORM).orElseThrow().task();
            assertThat(live(helpdesk)).containsExactly(task.id());
            assertThat(helpdesk.smartButton(DocumentKind.TASK).orElseThrow().count())
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest(name = "EXE-3: a request that got lost is sent again under the same key ({0})")
    @EnumSource(
            value = EffectStrength.class,
            names = {"KEYED", "STAGED", "LOOKUP"})
    void repeatsLostRequests(EffectStrength strength) {
        try (Helpdesk helpdesk = over(strength)) {
            helpdesk.erp.faults().next(Operation.CREATE_TASK, Fault.lost());

            helpdesk.execute(VISIT);
            helpdesk.recover();

            assertThat(live(helpdesk)).hasSize(1);
        }
    }

    @Test
    @DisplayName("EXE-4: when making the draft real is refused, the draft is withdrawn and the ticket shows nothing")
    void refusedActivation() {
        try (Helpdesk helpdesk = over(EffectStrength.STAGED)) {
            helpdesk.erp.faults().next(Operation.ACTIVATE_TASK, Fault.refuse(PortRefusalCode.REJECTED));

            assertRefused(helpdesk.execute(VISIT), RefusalCode.BACK_END_REFUSED);

            assertThat(live(helpdesk)).isEmpty();
            assertThat(tasks(helpdesk)).extracting(Task::state).containsExactly(TaskState.CANCELLED);
            assertThat(helpdesk.smartButton(DocumentKind.TASK)).isEmpty();
        }
    }

    @Test
    @DisplayName("TKT-5: the same request twice makes one task")
    void replay() {
        try (Helpdesk helpdesk = over(EffectStrength.KEYED)) {
            FieldTask first = helpdesk.desk.execute(VISIT, FORM).orElseThrow();

            assertThat(helpdesk.desk.execute(VISIT, FORM).orElseThrow()).isEqualTo(first);
            assertThat(tasks(helpdesk)).hasSize(1);
        }
    }

    private static List<TaskId> live(Helpdesk helpdesk) {
        return tasks(helpdesk).stream()
                .filter(task -> !task.inert() && task.state() != TaskState.CANCELLED)
                .map(Task::id)
                .toList();
    }

    private static List<Task> tasks(Helpdesk helpdesk) {
        return helpdesk.erp.journal().of(Operation.CREATE_TASK).stream()
                .map(entry -> helpdesk.erp.task(TaskId.of(entry.id())))
                .distinct()
                .toList();
    }
}

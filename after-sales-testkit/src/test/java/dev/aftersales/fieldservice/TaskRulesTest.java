/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.fieldservice;

import static dev.aftersales.team.Helpdesk.SUPPORT;
import static dev.aftersales.team.Helpdesk.TICKET;
import static dev.aftersales.team.Helpdesk.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.Outcome;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.portal.PortalProgress;
import dev.aftersales.portal.PortalView;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.Note;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.UserId;
import dev.aftersales.spi.fieldservice.FieldServiceCapability;
import dev.aftersales.spi.fieldservice.Project;
import dev.aftersales.spi.fieldservice.ProjectId;
import dev.aftersales.spi.fieldservice.SiteId;
import dev.aftersales.spi.fieldservice.Slot;
import dev.aftersales.spi.fieldservice.Task;
import dev.aftersales.spi.fieldservice.TaskState;
import dev.aftersales.team.Helpdesk;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.InMemoryErpBuilder;
import dev.aftersales.testkit.fault.Fault;
import dev.aftersales.testkit.fault.Operation;
import dev.aftersales.ticket.Availability;
import dev.aftersales.ticket.ServiceButton;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TaskRulesTest {

    private static final Instant TUESDAY = Instant.parse("2026-03-03T09:00:00Z");
    private static final ProjectId VISITS = ProjectId.of("visits");

    private Helpdesk helpdesk = open(InMemoryErp.builder());

    private static Helpdesk open(InMemoryErpBuilder backEnd) {
        Helpdesk helpdesk = Helpdesk.over(backEnd);
        helpdesk.erp.otherProject("website", "New website");
        helpdesk.erp.project("visits", "Visits");
        helpdesk.erp.project("installations", "Installations");
        helpdesk.with(AfterSalesService.FIELD_SERVICE);
        helpdesk.put(Helpdesk.ticket(TICKET));
        return helpdesk;
    }

    @AfterEach
    void close() {
        helpdesk.close();
    }

    private static CreateTaskBuilder visit() {
        return CreateTask.builder().ticket(TICKET);
    }

    private Task created(CreateTaskBuilder command) {
        return helpdesk.execute(command.build()).orElseThrow().task();
    }

    @Test
    @DisplayName("FSV-1: the title is the ticket's, or another that is not blank")
    void title() {
        assertThat(helpdesk.desk.taskForm(TICKET).title()).isEqualTo("Makes a noise");
        assertThat(created(visit()).title()).isEqualTo("Makes a noise");
        assertThat(created(visit().title("Look at the drill")).title()).isEqualTo("Look at the drill");
        assertRefused(helpdesk.execute(visit().title("  ").build()), RefusalCode.REQUIRED);
    }

    @Test
    @DisplayName("FSV-2: the project is the team's, or another for field service; any other is refused")
    void project() {
        TaskForm form = helpdesk.desk.taskForm(TICKET);

        assertThat(form.project()).isEqualTo(VISITS);
        assertThat(form.projects()).extracting(Project::name).containsExactly("Visits", "Installations");
        assertThat(created(visit()).project()).isEqualTo(VISITS);
        assertThat(created(visit().project(ProjectId.of("installations"))).project())
                .isEqualTo(ProjectId.of("installations"));
        assertRefused(
                helpdesk.execute(visit().project(ProjectId.of("website")).build()),
                RefusalCode.NOT_A_FIELD_SERVICE_PROJECT);
    }

    @Test
    @DisplayName("FSV-2: the team's project can be changed, and tasks follow")
    void changedProject() {
        helpdesk.execute(helpdesk.desk
                        .teamForm(SUPPORT)
                        .configure()
                        .defaultProject(ProjectId.of("installations"))
                        .build())
                .orElseThrow();

        assertThat(helpdesk.desk.taskForm(TICKET).project()).isEqualTo(ProjectId.of("installations"));
        assertThat(created(visit()).project()).isEqualTo(ProjectId.of("installations"));
    }

    @Test
    @DisplayName("FSV-3: creating answers with the link and with the task; what the form prefills is enough")
    void linkAndTask() {
        FieldTask result =
                helpdesk.execute(helpdesk.desk.taskForm(TICKET).task().build()).orElseThrow();

        assertThat(result.link()).isPresent().hasValue(result.task().link());
        assertThat(result.task())
                .returns(CustomerId.of("gemini"), Task::customer)
                .returns(TaskState.NEW, Task::state)
                .isEqualTo(helpdesk.erp.task(result.id()));
    }

    @Test
    @DisplayName("FSV-3: site, slot, assignee and note reach the back end; what it does not take is refused")
    void details() {
        CreateTaskBuilder detailed = visit().site(SiteId.of("plant-2"))
                .slot(new Slot(TUESDAY, TUESDAY.plusSeconds(7200)))
                .assignee(UserId.of("tom"))
                .note(Note.of("beware of the dog"));

        Task task = created(detailed);

        assertThat(task.slot()).isEqualTo(new Slot(TUESDAY, TUESDAY.plusSeconds(7200)));
        assertThat(helpdesk.erp.noteOf(task.id())).hasValue(Note.of("beware of the dog"));
        try (Helpdesk poor = open(InMemoryErp.builder()
                .without(
                        FieldServiceCapability.SITE,
                        FieldServiceCapability.SLOT,
                        FieldServiceCapability.ASSIGNEE,
                        FieldServiceCapability.CANCEL))) {
            assertRefused(
                    poor.execute(detailed.build()),
                    RefusalCode.NOT_SUPPORTED,
                    RefusalCode.NOT_SUPPORTED,
                    RefusalCode.NOT_SUPPORTED);
            Task plain = poor.execute(visit().build()).orElseThrow().task();
            assertRefused(poor.execute(new CancelTask(TICKET, plain.id())), RefusalCode.NOT_SUPPORTED);
        }
    }

    @Test
    @DisplayName("FSV-4: the Tasks smart button appears with the first task and links to it")
    void smartButton() {
        assertThat(helpdesk.smartButton(DocumentKind.TASK)).isEmpty();

        Task task = created(visit());

        assertThat(helpdesk.smartButton(DocumentKind.TASK))
                .hasValueSatisfying(button -> assertThat(button.documents())
                        .singleElement()
                        .satisfies(link -> assertThat(link.link()).isEqualTo(task.link())));
    }

    @Test
    @DisplayName("FSV-5: the customer follows the task's progress, with the slot when planned, and no internal note")
    void progress() {
        Task task = created(visit().note(Note.of("beware of the dog")));
        assertThat(followed()).returns("NEW", PortalProgress::state).returns(null, PortalProgress::slot);

        helpdesk.erp.planTask(task.id(), TUESDAY, TUESDAY.plusSeconds(7200));
        helpdesk.changed(DocumentKind.TASK, task.id().value());
        assertThat(followed())
                .returns("PLANNED", PortalProgress::state)
                .returns(new Slot(TUESDAY, TUESDAY.plusSeconds(7200)), PortalProgress::slot);

        helpdesk.erp.startTask(task.id());
        helpdesk.changed(DocumentKind.TASK, task.id().value());
        assertThat(followed().state()).isEqualTo("IN_PROGRESS");

        helpdesk.erp.finishTask(task.id());
        helpdesk.changed(DocumentKind.TASK, task.id().value());
        assertThat(followed().state()).isEqualTo("DONE");
        assertThat(helpdesk.portal("gemini").portal(TICKET).toString()).doesNotContain("dog");
    }

    @Test
    @DisplayName("FSV-5: a cancelled task is followed too, and customers see their own tasks alone")
    void ownTasksAlone() {
        Task task = created(visit());
        helpdesk.execute(new CancelTask(TICKET, task.id())).orElseThrow();

        assertThat(followed().state()).isEqualTo("CANCELLED");
        PortalView stranger = helpdesk.portal("azure").portal(TICKET);
        assertThat(stranger.progress()).isEmpty();
        assertThat(stranger.refusals()).extracting(Refusal::code).containsExactly(RefusalCode.TICKET_NOT_FOUND);
    }

    private PortalProgress followed() {
        PortalView view = helpdesk.portal("gemini").portal(TICKET);
        assertThat(view.progress()).hasSize(1);
        return view.progress().get(0);
    }

    @Test
    @DisplayName("FSV-4: a task is cancelled from its ticket alone, and only while it is not finished")
    void cancelling() {
        Task done = created(visit());
        helpdesk.erp.startTask(done.id());
        helpdesk.erp.finishTask(done.id());
        assertRefused(helpdesk.execute(new CancelTask(TICKET, done.id())), RefusalCode.TASK_FINISHED);

        Task open = created(visit());
        TicketRef other = TicketRef.of("HD-2");
        helpdesk.put(Helpdesk.ticket(other));
        assertRefused(helpdesk.execute(new CancelTask(other, open.id())), RefusalCode.DOCUMENT_NOT_FOUND);
        assertThat(helpdesk.execute(new CancelTask(TICKET, open.id()))
                        .orElseThrow()
                        .task()
                        .state())
                .isEqualTo(TaskState.CANCELLED);
    }

    @Test
    @DisplayName("TKT-2: a back end that cannot be reached makes the button unknown, and the form and command say so")
    void unreachable() {
        helpdesk.erp.faults().always(Operation.PROJECTS, Fault.unavailable());

        assertThat(button().availability()).isEqualTo(Availability.UNKNOWN);
        assertThat(helpdesk.desk.taskForm(TICKET).refusals())
                .extracting(Refusal::code)
                .containsExactly(RefusalCode.BACK_END_UNAVAILABLE);
        assertRefused(helpdesk.execute(visit().build()), RefusalCode.BACK_END_UNAVAILABLE);
    }

    @Test
    @DisplayName("TKT-2: with nobody to visit the button is not available, and says why")
    void nobody() {
        helpdesk.put(Helpdesk.ticket(TICKET).version(2).customer(CustomerId.of("nobody")));

        assertThat(button().availability()).isEqualTo(Availability.UNAVAILABLE);
        assertThat(button().whyNot()).extracting(Refusal::code).containsExactly(RefusalCode.CUSTOMER_NOT_FOUND);
        assertRefused(helpdesk.execute(visit().build()), RefusalCode.CUSTOMER_NOT_FOUND);
    }

    private ServiceButton button() {
        return helpdesk.desk.view(TICKET).buttons().stream()
                .filter(one -> one.service() == AfterSalesService.FIELD_SERVICE)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("EXE-6: a task for another customer is held for an operator, and not shown")
    void brokenAnswer() {
        helpdesk.erp.faults().next(Operation.CREATE_TASK, Fault.wrongCustomer());

        assertThat(helpdesk.execute(visit().build()))
                .isInstanceOfSatisfying(
                        Outcome.Unknown.class,
                        unknown -> assertThat(unknown.needsOperator()).isTrue());
        assertThat(helpdesk.smartButton(DocumentKind.TASK)).isEmpty();
    }
}

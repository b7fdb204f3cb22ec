/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.fieldservice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.databases.Vendor;
import dev.aftersales.examples.backoffice.OfficeScene;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.Note;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.UserId;
import dev.aftersales.spi.fieldservice.ProjectId;
import dev.aftersales.spi.fieldservice.SiteId;
import dev.aftersales.spi.fieldservice.Slot;
import dev.aftersales.spi.fieldservice.Task;
import dev.aftersales.spi.fieldservice.TaskId;
import dev.aftersales.spi.fieldservice.TaskRequest;
import dev.aftersales.spi.fieldservice.TaskState;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TaskWorkTest extends OfficeScene {

    private final FieldServiceByHand work = office.byHand().fieldService();
    private final CustomerId customer = office.byHand().directory().addCustomer("Residencia Los Olmos");
    private final ProjectId project = work.addFieldServiceProject("Visits");
    private final Slot slot = new Slot(
            clock.instant().plus(Duration.ofDays(2)),
            clock.instant().plus(Duration.ofDays(2)).plusSeconds(7200));

    TaskWorkTest() {
        super(Vendor.H2);
    }

    private TaskRequest request() {
        return TaskRequest.builder()
                .project(project)
                .title("The boiler leaks")
                .customer(customer)
                .inert(false)
                .build();
    }

    private Task created(TaskRequest request) {
        return done(office.fieldService().create(call(), request));
    }

    @Test
    @DisplayName("FSV-2: a project that is not for field service takes no task")
    void otherProject() {
        ProjectId catalogue = work.addOtherProject("New catalogue");

        assertRefused(
                PortRefusalCode.REJECTED,
                () -> created(
                        TaskRequest.builder().from(request()).project(catalogue).build()));
        assertThat(work.tasks(customer)).isEmpty();
    }

    @Test
    @DisplayName("a task moves from new over planned and in progress to done, and no step back")
    void moves() {
        TaskId id = created(request()).id();

        assertRefused(PortRefusalCode.WRONG_STATE, () -> work.finish(id));
        assertThat(work.plan(id, slot).slot()).isEqualTo(slot);
        assertThat(work.start(id).state()).isEqualTo(TaskState.IN_PROGRESS);
        assertRefused(PortRefusalCode.WRONG_STATE, () -> work.plan(id, slot));
        assertThat(work.finish(id).doneAt()).isEqualTo(clock.instant());
        assertRefused(PortRefusalCode.WRONG_STATE, () -> work.start(id));
        assertRefused(PortRefusalCode.WRONG_STATE, () -> work.cancel(id));
    }

    @Test
    @DisplayName("a task that was cancelled stays so, and is not begun")
    void cancelled() {
        TaskId id = created(request()).id();
        work.cancel(id);

        assertThat(work.cancel(id).state()).isEqualTo(TaskState.CANCELLED);
        assertRefused(PortRefusalCode.WRONG_STATE, () -> work.start(id));
    }

    @Test
    @DisplayName("FSV-5: notes add up line by line for the technician, and the task does not show them")
    void notes() {
        TaskId id = created(request()).id();

        work.note(id, Note.of("The key is at number 3"));
        Task task = work.note(id, Note.of("Bring the long ladder"));

        assertThat(work.sheet(id).orElseThrow().note())
                .isEqualTo(Note.of("The key is at number 3\nBring the long ladder"));
        assertThat(task.toString()).doesNotContain("ladder");
    }

    @Test
    @DisplayName("a site of another customer, an unknown technician or customer, and a visit without end are refused")
    void strangers() {
        SiteId elsewhere = work.addSite(office.byHand().directory().addCustomer("Somebody else"), "Elsewhere 1");

        assertRefused(
                PortRefusalCode.NOT_FOUND,
                () -> created(
                        TaskRequest.builder().from(request()).site(elsewhere).build()));
        assertRefused(
                PortRefusalCode.NOT_FOUND,
                () -> created(TaskRequest.builder()
                        .from(request())
                        .assignee(UserId.of("nobody"))
                        .build()));
        assertRefused(
                PortRefusalCode.NOT_FOUND,
                () -> created(TaskRequest.builder()
                        .from(request())
                        .customer(CustomerId.of("0"))
                        .build()));
        assertRefused(
                PortRefusalCode.REJECTED,
                () -> created(TaskRequest.builder()
                        .from(request())
                        .slot(new Slot(slot.end(), slot.start()))
                        .build()));
    }

    @Test
    @DisplayName("a contact is visited at a site of the company")
    void siteOfCompany() {
        SiteId site = work.addSite(customer, "Calle del Olmo 12");
        CustomerId contact = office.byHand().directory().addContact(customer, "Carmen");

        Task task = created(TaskRequest.builder()
                .from(request())
                .customer(contact)
                .site(site)
                .build());

        assertThat(work.sheet(task.id()).orElseThrow().site()).isEqualTo(site);
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.Note;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.UserId;
import dev.aftersales.spi.fieldservice.FieldServiceCapability;
import dev.aftersales.spi.fieldservice.FieldServiceEffect;
import dev.aftersales.spi.fieldservice.Project;
import dev.aftersales.spi.fieldservice.ProjectId;
import dev.aftersales.spi.fieldservice.SiteId;
import dev.aftersales.spi.fieldservice.Slot;
import dev.aftersales.spi.fieldservice.Task;
import dev.aftersales.spi.fieldservice.TaskRequest;
import dev.aftersales.spi.fieldservice.TaskState;
import dev.aftersales.testkit.port.report.Level;
import dev.aftersales.testkit.port.report.PortRule;
import java.util.List;

/** What holds of creating tasks. */
public abstract class TaskContract extends FieldServiceGround {

    /** As long as the title of a ticket may well be. */
    private static final int LONG_TITLE = 200;

    TaskContract() {}

    @PortRule(
            id = "FLD-1",
            says = "the projects for field service are told, each once, with a name",
            because = "an administrator could not choose one for a team")
    final void projects() {
        ProjectId first = backEnd().project();
        ProjectId second = backEnd().project();

        List<Project> projects = port().projects(reading());

        assertThat(projects).extracting(Project::id).contains(first, second).doesNotHaveDuplicates();
        assertThat(projects).allSatisfy(project -> assertThat(project.name()).isNotBlank());
        assertThat(projects)
                .filteredOn(project -> List.of(first, second).contains(project.id()))
                .allSatisfy(project -> assertThat(project.fieldService()).isTrue());
    }

    @PortRule(
            id = "FLD-2",
            says = "a task is made for the customer that was asked for, not yet planned, and is read back as answered",
            because = "a technician would drive to somebody else")
    final void creates() {
        TaskRequest request = request().build();
        PortKey key = newKey();

        Task task = made(port().create(call(key), request));

        assertThat(task.customer()).isEqualTo(request.customer());
        assertThat(task.state()).isEqualTo(TaskState.NEW);
        assertThat(task.inert()).isEqualTo(isStaged());
        assertThat(task.slot()).isNull();
        assertThat(task.doneAt()).isNull();
        if (port().guarantee(FieldServiceEffect.CREATE).strength() != EffectStrength.NONE) {
            assertThat(task.key()).isEqualTo(key);
        }
        assertThat(read(task.id())).isEqualTo(task);
        assertThat(backEnd().tasks(request.customer())).extracting(Task::id).containsExactly(task.id());
    }

    @PortRule(
            id = "FLD-3",
            says = "a task is in the project that was asked for",
            because = "the team that is to do it would never see it")
    final void inProject() {
        backEnd().project();
        ProjectId wanted = backEnd().project();
        backEnd().project();

        Task task = real(request().project(wanted).build());

        assertThat(task.project()).isEqualTo(wanted);
        assertThat(read(task.id()).project()).isEqualTo(wanted);
    }

    @PortRule(
            id = "FLD-4",
            says = "a title of 200 characters is kept in full",
            because = "what matters may stand at the end")
    final void longTitle() {
        assertTitle("The third lamp from the left. ".repeat(LONG_TITLE).substring(0, LONG_TITLE - 1) + "!");
    }

    @PortRule(
            id = "FLD-5",
            says = "a title is kept to the letter or refused, whatever it looks like",
            because = "a customer's name would break the back end, or worse")
    final void hostileTitle() {
        for (String title : HostileText.TITLES) {
            try {
                assertTitle(title);
            } catch (PortRefused refused) {
                // as good: nothing is made that says something else
            }
        }
    }

    @PortRule(
            id = "FLD-18",
            level = Level.SHOULD,
            says = "no title is refused for its characters",
            because = "an agent would have to guess which character is not liked")
    final void anyTitle() {
        TaskRequest request = request().title(HostileText.LINE).build();

        assertThatCode(() -> real(request)).doesNotThrowAnyException();
    }

    private void assertTitle(String title) {
        Task task = real(request().title(title).build());

        assertThat(task.title()).isEqualTo(title);
        assertThat(read(task.id()).title()).isEqualTo(title);
    }

    @PortRule(
            id = "FLD-6",
            says = "the technician reads the note, and nobody reads it in the title",
            because = "the technician would not know, or the customer would")
    final void note() {
        Task task = real(request().note(Note.of(HostileText.LINE)).build());

        assertThat(backEnd().noteOf(task.id())).hasValue(Note.of(HostileText.LINE));
        assertThat(task.title()).doesNotContain(HostileText.LINE);
        assertThat(backEnd().noteOf(real(request().build()).id())).isEmpty();
    }

    @PortRule(
            id = "FLD-7",
            says = "the visit is planned for the slot that was asked for; without SLOT one is refused",
            because = "the customer would wait on another day")
    final void slotIsKept() {
        Slot slot = slot();
        TaskRequest request = request().slot(slot).build();
        if (!can(FieldServiceCapability.SLOT)) {
            refusedAsUndeclared(FieldServiceCapability.SLOT, () -> real(request));
            return;
        }
        Task task = real(request);

        assertThat(task.slot()).isEqualTo(slot);
        assertThat(task.state()).isEqualTo(TaskState.PLANNED);
        assertThat(read(task.id()).slot()).isEqualTo(slot);
        assertThat(read(task.id()).state()).isEqualTo(TaskState.PLANNED);
    }

    @PortRule(
            id = "FLD-8",
            says = "the technician that was asked for is sent; without ASSIGNEE one is refused",
            because = "somebody would come who does not know the machine")
    final void assignee() {
        if (!can(FieldServiceCapability.ASSIGNEE)) {
            TaskRequest anybody = request().assignee(UserId.of("anybody")).build();
            refusedAsUndeclared(FieldServiceCapability.ASSIGNEE, () -> real(anybody));
            return;
        }
        UserId technician = backEnd().technician();

        Task task = real(request().assignee(technician).build());

        assertThat(backEnd().assigneeOf(task.id())).isEqualTo(technician);
    }

    @PortRule(
            id = "FLD-9",
            says = "the visit is at the site that was asked for; without SITE one is refused",
            because = "a technician would drive to the customer's head office")
    final void site() {
        if (!can(FieldServiceCapability.SITE)) {
            TaskRequest anywhere = request().site(SiteId.of("anywhere")).build();
            refusedAsUndeclared(FieldServiceCapability.SITE, () -> real(anywhere));
            return;
        }
        TaskRequest request = request().build();
        SiteId site = backEnd().site(request.customer());

        Task task = real(TaskRequest.builder().from(request).site(site).build());

        assertThat(backEnd().siteOf(task.id())).isEqualTo(site);
    }
}

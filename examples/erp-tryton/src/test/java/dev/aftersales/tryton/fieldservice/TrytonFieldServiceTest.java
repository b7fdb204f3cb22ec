/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.fieldservice;

import static dev.aftersales.tryton.LiveErp.call;
import static dev.aftersales.tryton.LiveErp.key;
import static dev.aftersales.tryton.LiveErp.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftersales.spi.Answer;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.Note;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.fieldservice.FieldServicePort;
import dev.aftersales.spi.fieldservice.Project;
import dev.aftersales.spi.fieldservice.ProjectId;
import dev.aftersales.spi.fieldservice.Slot;
import dev.aftersales.spi.fieldservice.Task;
import dev.aftersales.spi.fieldservice.TaskId;
import dev.aftersales.spi.fieldservice.TaskIdRequest;
import dev.aftersales.spi.fieldservice.TaskRequest;
import dev.aftersales.spi.fieldservice.TaskState;
import dev.aftersales.tryton.LiveErp;
import dev.aftersales.tryton.WithErp;
import dev.aftersales.tryton.rpc.Conversation;
import dev.aftersales.tryton.rpc.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithErp
class TrytonFieldServiceTest {

    private final LiveErp erp = new LiveErp();
    private final FieldServicePort port = erp.ports().asPorts().fieldService().orElseThrow();

    private TaskRequest request(String title) {
        return TaskRequest.builder()
                .project(ProjectId.of(erp.seeded("projects/visits")))
                .title(title)
                .customer(CustomerId.of(erp.seeded("otherCustomer")))
                .note(Note.of("Beware of the dog\n\t100 % <sure> \u2603"))
                .inert(false)
                .build();
    }

    private static Task done(Answer<Task> answer) {
        return ((Answer.Done<Task>) answer).document();
    }

    @Test
    @DisplayName("FSV-2: projects that are not done")
    void projects() {
        Conversation hand = erp.byHand();
        String name = "Finished " + key().value();
        long finished = hand.create(
                "project.work", Map.of("name", name, "type", "project", "company", erp.company(), "progress", 1));
        assertThat(port.projects(reading())).extracting(Project::name).contains("Field visits", "Workshop", name);
        hand.write(
                new Version("project.work", finished, erp.stamp(hand, "project.work", finished)), Map.of("status", 2));
        assertThat(port.projects(reading())).extracting(Project::name).doesNotContain(name);
    }

    @Test
    @DisplayName("FSV-1, FSV-3: a task with title, customer and key, once for it; progress is followed")
    void creates() {
        PortKey key = key();
        TaskRequest request = request("Replace pump; DROP TABLE \"x\" \u2603 100%");
        Task task = done(port.create(call(key), request));
        assertThat(task.title()).isEqualTo(request.title());
        assertThat(task.customer()).isEqualTo(request.customer());
        assertThat(task.state()).isEqualTo(TaskState.NEW);
        assertThat(done(port.create(call(key), request))).isEqualTo(task);
        assertThat(port.lookupTask(reading(), key)).isEqualTo(Lookup.of(List.of(task)));
        Conversation hand = erp.byHand();
        long id = Long.parseLong(task.id().value());
        hand.write(new Version("project.work", id, erp.stamp(hand, "project.work", id)), Map.of("progress", 0.5));
        assertThat(port.task(reading(), task.id()).orElseThrow().state()).isEqualTo(TaskState.IN_PROGRESS);
        hand.write(
                new Version("project.work", id, erp.stamp(hand, "project.work", id)),
                Map.of("progress", 1, "status", 2));
        assertThat(port.task(reading(), task.id()).orElseThrow().state()).isEqualTo(TaskState.DONE);
    }

    @Test
    @DisplayName("What the server has no place for is refused: slots, cancelling, a backslash in a title")
    void refusals() {
        TaskRequest planned = TaskRequest.builder()
                .from(request("Visit"))
                .slot(new Slot(Instant.now(), Instant.now().plusSeconds(3600)))
                .build();
        assertRefused(() -> port.create(call(key()), planned), PortRefusalCode.UNSUPPORTED);
        assertRefused(() -> port.cancel(call(key()), new TaskIdRequest(TaskId.of("1"))), PortRefusalCode.UNSUPPORTED);
        assertRefused(() -> port.create(call(key()), request("a\\b")), PortRefusalCode.REJECTED);
        TaskRequest elsewhere = TaskRequest.builder()
                .from(request("Visit"))
                .project(ProjectId.of("4711"))
                .build();
        assertRefused(() -> port.create(call(key()), elsewhere), PortRefusalCode.NOT_FOUND);
    }

    private static void assertRefused(Runnable effect, PortRefusalCode code) {
        assertThatThrownBy(effect::run).isInstanceOfSatisfying(PortRefused.class, no -> {
            assertThat(no.code()).isEqualTo(code);
            assertThat(no.data().toString()).doesNotContain("dog");
        });
    }
}

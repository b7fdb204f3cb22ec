/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales;

import static dev.aftersales.testkit.assertion.AfterSalesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.awaitility.Awaitility.await;

import dev.aftersales.action.ActionView;
import dev.aftersales.action.Prepared;
import dev.aftersales.command.ActionId;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.command.Outcome;
import dev.aftersales.command.RequestKey;
import dev.aftersales.fieldservice.CreateTask;
import dev.aftersales.fieldservice.FieldTask;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.UserId;
import dev.aftersales.spi.fieldservice.ProjectId;
import dev.aftersales.spi.ports.Ports;
import dev.aftersales.store.memory.InMemoryStore;
import dev.aftersales.team.ConfigureTeam;
import dev.aftersales.team.Helpdesk;
import dev.aftersales.team.TeamSnapshot;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.SettableClock;
import dev.aftersales.testkit.fault.Operation;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be done while a transaction of the host is active, and what becomes of it after the commit. */
class HostTransactionRulesTest {

    private static final RequestKey KEY = RequestKey.of("visit");
    private static final CreateTask VISIT =
            CreateTask.builder().ticket(Helpdesk.TICKET).title("Come and see").build();
    private static final ActionId UNKNOWN = new ActionId(new UUID(9, 9));

    private final SettableClock clock = SettableClock.at("2026-03-02T09:00:00Z");
    private final InMemoryErp erp =
            InMemoryErp.builder().tenant(Helpdesk.TENANT).clock(clock).build();
    private final HostedStore host = new HostedStore(new InMemoryStore(clock));
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final AfterSales afterSales = afterSales(null);
    private final Desk desk = desk(afterSales);

    HostTransactionRulesTest() {
        erp.customer("gemini", "Gemini Furniture");
        erp.project("home", "Home visits");
        desk.put(new TeamSnapshot(Helpdesk.SUPPORT, 1, "Support"));
        desk.put(Helpdesk.ticket(Helpdesk.TICKET).build());
        desk.execute(
                        ConfigureTeam.builder()
                                .team(Helpdesk.SUPPORT)
                                .services(Set.of(AfterSalesService.FIELD_SERVICE))
                                .defaultProject(ProjectId.of("home"))
                                .acknowledged(Set.of())
                                .build(),
                        RequestKey.of("team"))
                .orElseThrow();
    }

    private AfterSales afterSales(Executor afterCommit) {
        AfterSalesBuilder builder = AfterSales.builder()
                .ports(Ports.of(erp))
                .clock(clock)
                .store(host.asStore())
                .executor(Runnable::run)
                .listener((line, translated) -> told.add(line.text()));
        return (afterCommit == null ? builder : builder.afterCommit(afterCommit)).build();
    }

    private static Desk desk(AfterSales afterSales) {
        return afterSales.desk(Actor.agent(Helpdesk.TENANT, UserId.of("marta")));
    }

    @AfterEach
    void close() {
        afterSales.close();
    }

    private static Prepared<FieldTask> prepared(Desk desk) {
        return desk.prepare(VISIT, KEY).match(prepared -> prepared, outcome -> {
            throw new AssertionError(outcome);
        });
    }

    private Outcome<?> outcome() {
        return desk.outcome(KEY).map(ActionView::outcome).orElseThrow();
    }

    static Stream<Named<Consumer<HostTransactionRulesTest>>> commands() {
        return Stream.of(
                Named.of("execute", test -> test.desk.execute(VISIT, KEY)),
                Named.of("enqueue", test -> test.desk.enqueue(VISIT, KEY)));
    }

    @ParameterizedTest
    @MethodSource("commands")
    @DisplayName("EXE-2: a plain command inside a transaction of the host is refused at once, with the remedy")
    void commandInside(Consumer<HostTransactionRulesTest> command) {
        host.begin();

        assertThatIllegalStateException()
                .isThrownBy(() -> command.accept(this))
                .withMessageContainingAll("transaction", "after it has committed", "Desk.prepare", "Desk.enlist");

        host.commit();
        assertThat(desk.outcome(KEY)).isEmpty();
        assertThat(erp.journal().of(Operation.CREATE_TASK)).isEmpty();
    }

    @Test
    @DisplayName("EXE-2: preparing inside a transaction of the host is refused, with the remedy")
    void prepareInside() {
        host.begin();

        assertThatIllegalStateException()
                .isThrownBy(() -> desk.prepare(VISIT, KEY))
                .withMessageContainingAll("transaction", "before it begins", "Desk.enlist");
    }

    static Stream<Named<Consumer<HostTransactionRulesTest>>> others() {
        DocumentRef task = new DocumentRef(DocumentKind.TASK, "T-1");
        return Stream.of(
                Named.of(
                        "put a ticket",
                        test -> test.desk.put(
                                Helpdesk.ticket(Helpdesk.TICKET).version(2).build())),
                Named.of("put a team", test -> test.desk.put(new TeamSnapshot(Helpdesk.SUPPORT, 2, "Support"))),
                Named.of("proceed", test -> test.desk.proceed(UNKNOWN)),
                Named.of("cancel", test -> test.desk.operations().cancel(UNKNOWN, "no")),
                Named.of("approve", test -> test.desk.operations().approve(UNKNOWN, "yes")),
                Named.of("reject", test -> test.desk.operations().reject(UNKNOWN, "no")),
                Named.of("retry", test -> test.desk.operations().retry(UNKNOWN, "again")),
                Named.of("resolve as done", test -> test.desk.operations().resolveDone(UNKNOWN, "T-1", "seen")),
                Named.of("resolve as not done", test -> test.desk.operations().resolveNotDone(UNKNOWN, "gone")),
                Named.of("recover", test -> test.afterSales.recover(1)),
                Named.of("poll", test -> test.afterSales.poll(1)),
                Named.of("document changed", test -> test.afterSales.documentChanged(Helpdesk.TENANT, task)));
    }

    @ParameterizedTest
    @MethodSource("others")
    @DisplayName("EXE-2: whatever else writes or calls is refused inside a transaction of the host, too")
    void othersInside(Consumer<HostTransactionRulesTest> other) {
        host.begin();

        assertThatIllegalStateException()
                .isThrownBy(() -> other.accept(this))
                .withMessageContainingAll("transaction", "after it has committed");
    }

    @Test
    @DisplayName("TKT-7: what only reads is answered inside a transaction of the host")
    void readsInside() {
        host.begin();

        assertThat(desk.preview(VISIT).accepted()).isTrue();
        assertThat(desk.taskForm(Helpdesk.TICKET).refusals()).isEmpty();
        assertThat(desk.view(Helpdesk.TICKET).refusals()).isEmpty();
        assertThat(desk.operations().stuck(10)).isEmpty();
        assertThat(desk.outcome(KEY)).isEmpty();
    }

    @Test
    @DisplayName("EXE-2: an enlisted command is called after the commit, on another thread, and listeners are told")
    void calledAfterCommit() {
        Prepared<FieldTask> prepared = prepared(desk);
        host.begin();
        ActionId action = desk.enlist(prepared);
        assertThat(erp.journal().of(Operation.CREATE_TASK)).isEmpty();
        host.commit();

        await().untilAsserted(() -> assertThat(told).hasSizeGreaterThanOrEqualTo(3));
        assertThat(outcome())
                .isInstanceOfSatisfying(
                        Outcome.Completed.class,
                        done -> assertThat(done.action()).isEqualTo(action));
        assertThat(erp.journal().of(Operation.CREATE_TASK)).hasSize(1);
    }

    @Test
    @DisplayName("EXE-4: when no thread takes it on, the commit stands, and recovery calls")
    void rejected() {
        AfterSales busy = afterSales(task -> {
            throw new RejectedExecutionException("full");
        });
        Prepared<FieldTask> prepared = prepared(desk(busy));
        host.begin();
        desk(busy).enlist(prepared);

        assertThatNoException().isThrownBy(host::commit);
        assertThat(outcome()).isEqualTo(new Outcome.Accepted<>(prepared.action()));
        afterSales.recover(10);
        assertThat(outcome()).isInstanceOf(Outcome.Completed.class);
        busy.close();
    }

    @Test
    @DisplayName("EXE-4: what fails after the commit is not the host's trouble, and is recovered")
    void failedAfterCommit() {
        AfterSales inline = afterSales(Runnable::run);
        Prepared<FieldTask> prepared = prepared(desk(inline));
        host.begin();
        desk(inline).enlist(prepared);
        host.failing = true;

        assertThatNoException().isThrownBy(host::commit);
        host.failing = false;
        assertThat(outcome()).isEqualTo(new Outcome.Accepted<>(prepared.action()));
        afterSales.recover(10);
        assertThat(outcome()).isInstanceOf(Outcome.Completed.class);
        inline.close();
    }
}

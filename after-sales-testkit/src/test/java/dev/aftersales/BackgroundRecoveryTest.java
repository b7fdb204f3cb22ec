/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales;

import static dev.aftersales.testkit.assertion.AfterSalesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.awaitility.Awaitility.await;

import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.command.Outcome;
import dev.aftersales.command.RequestKey;
import dev.aftersales.fieldservice.CreateTask;
import dev.aftersales.input.FullShop;
import dev.aftersales.team.Helpdesk;
import dev.aftersales.testkit.fault.Fault;
import dev.aftersales.testkit.fault.FaultGate;
import dev.aftersales.testkit.fault.Operation;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BackgroundRecoveryTest {

    private static final RequestKey KEY = RequestKey.of("later");
    private static final CreateTask VISIT =
            CreateTask.builder().ticket(Helpdesk.TICKET).title("Later").build();
    private static final Duration OFTEN = Duration.ofMillis(1);

    private final FullShop shop = FullShop.open();

    @AfterEach
    void close() {
        shop.close();
    }

    private Outcome<?> outcome() {
        return shop.helpdesk.desk.outcome(KEY).orElseThrow().outcome();
    }

    private static boolean isRunning() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals("after-sales-recovery"));
    }

    @Test
    @DisplayName("EXE-4: the runner goes on with what was accepted, without anybody asking")
    void recovers() {
        assertThat(shop.helpdesk.desk.enqueue(VISIT, KEY)).isAccepted();

        try (BackgroundRecovery running = shop.helpdesk.afterSales.recoverInBackground(OFTEN)) {
            await().until(() -> outcome() instanceof Outcome.Completed);
            assertThat(running).isNotNull();
        }
        await().until(() -> !isRunning());
    }

    @Test
    @DisplayName("EXE-10: the runner polls for changes outside")
    void polls() {
        shop.helpdesk.erp.startTask(shop.task.id());
        shop.helpdesk.clock.advance(Duration.ofMinutes(2));
        DocumentRef task = new DocumentRef(DocumentKind.TASK, shop.task.id().value());

        try (BackgroundRecovery running = shop.helpdesk.afterSales.recoverInBackground(OFTEN)) {
            await().until(
                            () -> shop
                                    .helpdesk
                                    .desk
                                    .view(Helpdesk.TICKET)
                                    .smartButton(DocumentKind.TASK)
                                    .orElseThrow()
                                    .documents()
                                    .stream()
                                    .anyMatch(link -> link.document().equals(task)
                                            && link.state().equals("IN_PROGRESS")));
            assertThat(running).isNotNull();
        }
    }

    @Test
    @DisplayName("EXE-4: closing waits for the round in hand, whose result is kept, and begins no other")
    void stopsCleanly() throws Exception {
        FaultGate gate = FaultGate.closed();
        shop.helpdesk.erp.faults().next(Operation.CREATE_TASK, Fault.delay(gate));
        shop.helpdesk.desk.enqueue(VISIT, KEY);
        BackgroundRecovery running = shop.helpdesk.afterSales.recoverInBackground(OFTEN);
        gate.awaitArrival();

        CompletableFuture<Void> closing = CompletableFuture.runAsync(running::close);
        assertThat(closing).isNotDone();
        gate.open();
        closing.get(1, TimeUnit.MINUTES);

        assertThat(outcome()).isInstanceOf(Outcome.Completed.class);
        await().until(() -> !isRunning());
        RequestKey afterwards = RequestKey.of("afterwards");
        assertThat(shop.helpdesk.desk.enqueue(VISIT, afterwards)).isAccepted();
        assertThat(shop.helpdesk.desk.outcome(afterwards).orElseThrow().outcome())
                .isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    @DisplayName("EXE-4: a round that fails does not end the runner")
    void survives() {
        shop.helpdesk.erp.faults().next(Operation.CREATE_TASK, Fault.unavailable(), Fault.actThenTimeOut());
        shop.helpdesk.desk.enqueue(VISIT, KEY);

        try (BackgroundRecovery running = shop.helpdesk.afterSales.recoverInBackground(OFTEN)) {
            await().until(() -> {
                shop.helpdesk.clock.advance(Duration.ofMinutes(1));
                return outcome() instanceof Outcome.Completed;
            });
            assertThat(running).isNotNull();
        }
        assertThat(shop.helpdesk.erp.journal().of(Operation.CREATE_TASK)).hasSize(2);
    }

    @Test
    @DisplayName("EXE-4: a runner can be closed twice, and by an interrupted thread, which stays interrupted")
    void closedTwice() {
        BackgroundRecovery running = shop.helpdesk.afterSales.recoverInBackground(Duration.ofHours(1));
        running.close();
        assertThatNoException().isThrownBy(running::close);

        BackgroundRecovery other = shop.helpdesk.afterSales.recoverInBackground(Duration.ofHours(1));
        Thread.currentThread().interrupt();
        other.close();
        assertThat(Thread.interrupted()).isTrue();
        await().until(() -> !isRunning());
    }
}

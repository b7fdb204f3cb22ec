/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.aftersales.AfterSales;
import dev.aftersales.Desk;
import dev.aftersales.testkit.fault.Fault;
import dev.aftersales.testkit.fault.FaultGate;
import dev.aftersales.testkit.fault.Operation;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ConfigurableApplicationContext;

class RecoveryLifecycleTest {

    private final Shop shop = new Shop();

    /** Applications of other tests, which Spring keeps, go on recovering. */
    private final Set<Thread> ofOthers = recovering();

    private ApplicationContextRunner application() {
        return Line.withDatabase()
                .withBean("erp", Object.class, () -> shop.erp)
                .withPropertyValues("after-sales.recovery.enabled=true", "after-sales.recovery.interval=20ms");
    }

    private boolean recovers() {
        return !ofOthers.containsAll(recovering());
    }

    private static Set<Thread> recovering() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("after-sales-recovery"))
                .collect(Collectors.toSet());
    }

    @Test
    @DisplayName("EXE-4: recovery runs with the application, and ends with it")
    void runs() {
        application().run(context -> {
            Desk desk = shop.desk(context.getBean(AfterSales.class));
            assertThat(context.getBean(BackgroundRecoveryLifecycle.class).isRunning())
                    .isTrue();
            desk.enqueue(shop.refund(desk), Shop.REFUND_KEY);
            await().until(() -> shop.creditNotes() == 1);

            ((ConfigurableApplicationContext) context.getSourceApplicationContext()).close();
            await().until(() -> !recovers());
        });
    }

    @Test
    @DisplayName("EXE-4: the round in hand is finished before anything is taken from it")
    void finishesTheRound() {
        FaultGate gate = FaultGate.closed();
        application().run(context -> {
            Desk desk = shop.desk(context.getBean(AfterSales.class));
            BackgroundRecoveryLifecycle lifecycle = context.getBean(BackgroundRecoveryLifecycle.class);
            var refund = shop.refund(desk);
            shop.erp.faults().next(Operation.CREDIT, Fault.delay(gate));
            desk.enqueue(refund, Shop.REFUND_KEY);
            gate.awaitArrival();

            CompletableFuture<Void> closing = CompletableFuture.runAsync(
                    ((ConfigurableApplicationContext) context.getSourceApplicationContext())::close);
            await().until(() -> !lifecycle.isRunning());
            assertThat(closing).isNotDone();
            gate.open();
            closing.join();
            assertThat(shop.creditNotes()).isOne();
            await().until(() -> !recovers());
        });
    }

    @Test
    @DisplayName("it can be stopped and started again, and left out")
    void stopsAndStarts() {
        application().run(context -> {
            BackgroundRecoveryLifecycle lifecycle = context.getBean(BackgroundRecoveryLifecycle.class);
            lifecycle.start();
            lifecycle.stop();
            lifecycle.stop();
            assertThat(lifecycle.isRunning()).isFalse();
            await().until(() -> !recovers());
            lifecycle.start();
            assertThat(lifecycle.isRunning()).isTrue();
        });
        application()
                .withPropertyValues("after-sales.recovery.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean(BackgroundRecoveryLifecycle.class));
    }
}

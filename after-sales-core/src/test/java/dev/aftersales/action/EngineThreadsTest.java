/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.Outcome;
import dev.aftersales.spi.Answer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EngineThreadsTest {

    private final Scene scene = new Scene();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    private static Answer<Paper> never(Supplier<Answer<Paper>> obey) {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return obey.get();
    }

    private Outcome<List<String>> execute(Engine engine) {
        return engine.execute(Scene.MARTA, Take.one(4), Scene.KEY);
    }

    @Test
    @DisplayName(
            "EXE-3: a port that answers after the deadline has an unknown outcome; its document is found by the key")
    void deadline() throws Exception {
        Engine engine = scene.engineOn(scene.clock, threads, Duration.ofMillis(20));
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        scene.backEnd.next(obey -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                obey.get();
                arrived.countDown();
            }
            return Answer.accepted("too late");
        });

        assertThat(execute(engine))
                .isEqualTo(new Outcome.Unknown<>(scene.action().id(), false));
        assertThat(scene.action().evidence()).isEqualTo("LateAnswer");
        arrived.await();
        scene.untilQuiet();
        scene.recover();

        assertThat(execute(engine)).isInstanceOf(Outcome.Completed.class);
        assertThat(scene.backEnd.calls).hasSize(1);
    }

    @Test
    @DisplayName("EXE-1: without a thread to call on, the action stays accepted, and nothing is in doubt")
    void rejected() {
        Engine engine = scene.engineOn(
                scene.clock,
                task -> {
                    throw new RejectedExecutionException("full");
                },
                scene.timing.callDeadline());

        assertThat(execute(engine)).isInstanceOf(Outcome.Accepted.class);
        assertThat(scene.action().unsure()).isZero();
        assertThat(scene.backEnd.calls).isEmpty();
    }

    @Test
    @DisplayName("EXE-1: an interrupted caller gets an answer, keeps its interrupt, and the action is recovered")
    void interrupted() {
        Engine engine = scene.engineOn(scene.clock, threads, scene.timing.callDeadline());
        Thread caller = Thread.currentThread();
        scene.backEnd.next(obey -> {
            obey.get();
            caller.interrupt();
            return never(obey);
        });

        Outcome<List<String>> outcome = execute(engine);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(outcome).isInstanceOf(Outcome.Unknown.class);
        scene.untilQuiet();
        scene.recover();
        assertThat(execute(engine)).isInstanceOf(Outcome.Completed.class);
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.Outcome;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.command.RequestKey;
import dev.aftersales.store.Admission;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EngineContentionTest {

    private final Scene scene = new Scene();

    private static RefusalCode code(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusals().get(0).code();
    }

    @Test
    @DisplayName("TKT-5: of two requests with one key at once, one acts, and both see the one action")
    void sameKey() throws Exception {
        CountDownLatch bothDecided = new CountDownLatch(2);
        scene.handler.changing(plan -> {
            bothDecided.countDown();
            await(bothDecided);
            return plan;
        });
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<Outcome<List<String>>> first = threads.submit(() -> scene.execute(Take.one(4)));
            Future<Outcome<List<String>>> second = threads.submit(() -> scene.execute(Take.one(4)));

            assertThat(List.of(first.get(), second.get()))
                    .allSatisfy(outcome ->
                            assertThat(outcome).isInstanceOfAny(Outcome.Completed.class, Outcome.Unknown.class))
                    .anySatisfy(outcome -> assertThat(outcome).isInstanceOf(Outcome.Completed.class));
        } finally {
            threads.shutdownNow();
        }
        assertThat(scene.backEnd.calls).hasSize(1);
        assertThat(scene.taken()).isEqualTo("0+4");
        assertThat(scene.execute(Take.one(4)))
                .isEqualTo(new Outcome.Completed<>(scene.action().id(), List.of("P-1")));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @DisplayName("REF-9: who misses a cap decides again, and is then refused by what remains")
    void capMissed() {
        RequestKey other = RequestKey.of("request-2");
        AtomicBoolean between = new AtomicBoolean();
        scene.handler.changing(plan -> {
            if (between.compareAndSet(false, true)) {
                scene.engine.execute(Scene.CARLA, Take.one(7), other);
            }
            return plan;
        });

        Outcome<List<String>> outcome = scene.execute(Take.one(4));

        assertThat(code(outcome)).isEqualTo(RefusalCode.EXCEEDS_REFUNDABLE);
        assertThat(scene.handler.decisions()).isEqualTo(3);
        assertThat(scene.taken()).isEqualTo("0+7");
        assertThat(scene.store.action(Scene.TENANT, Scene.KEY)).isEmpty();
    }

    @Test
    @DisplayName("REF-9: who observed a cap before somebody else did decides again, and gets through")
    void stale() {
        scene.spy.next("accept", call -> Admission.STALE);
        scene.spy.next("accept", call -> Admission.CAP_MISSED);

        assertThat(scene.execute(Take.one(4))).isInstanceOf(Outcome.Completed.class);
        assertThat(scene.handler.decisions()).isEqualTo(3);
    }

    @Test
    @DisplayName("REF-9: who never gets through is refused in the end, and nothing is called")
    void contention() {
        for (int i = 0; i < Acceptor.MAX_DECISIONS; i++) {
            scene.spy.next("accept", call -> Admission.CAP_MISSED);
        }

        assertThat(code(scene.execute(Take.one(4)))).isEqualTo(RefusalCode.TOO_MUCH_CONTENTION);
        assertThat(scene.handler.decisions()).isEqualTo(Acceptor.MAX_DECISIONS);
        assertThat(scene.backEnd.calls).isEmpty();
    }

    @Test
    @DisplayName("EXE-4: one open action per document: a second is refused until the first is finished")
    void subjectBusy() {
        scene.execute(Take.one(4));
        scene.backEnd.nextIsUnavailable();
        Take change = Take.of("P-1", 0, Take.Shape.CHANGE);
        RequestKey first = RequestKey.of("request-2");
        RequestKey second = RequestKey.of("request-3");
        scene.engine.execute(Scene.MARTA, change, first);

        assertThat(code(scene.engine.execute(Scene.MARTA, change, second))).isEqualTo(RefusalCode.DOCUMENT_BUSY);
        scene.untilQuiet();
        scene.recover();
        assertThat(scene.engine.execute(Scene.MARTA, change, second)).isInstanceOf(Outcome.Completed.class);
    }

    @Test
    @DisplayName("EXE-4: a document that became busy between decision and acceptance is refused as well")
    void subjectBecameBusy() {
        scene.spy.next("accept", call -> Admission.SUBJECT_BUSY);

        assertThat(code(scene.execute(Take.one(4)))).isEqualTo(RefusalCode.DOCUMENT_BUSY);
        assertThat(scene.backEnd.calls).isEmpty();
    }

    @Test
    @DisplayName("REF-7: a change decided on a revision that is no longer the kept one is decided again")
    void subjectChanged() {
        scene.execute(Take.one(4));
        AtomicLong revision = new AtomicLong(99);
        scene.handler.changing(plan ->
                Plan.builder().from(plan).subjectRevision(revision.getAndSet(0)).build());

        Outcome<List<String>> outcome =
                scene.engine.execute(Scene.MARTA, Take.of("P-1", 0, Take.Shape.CHANGE), RequestKey.of("request-2"));

        assertThat(outcome).isInstanceOf(Outcome.Completed.class);
        assertThat(scene.handler.decisions()).isEqualTo(3);
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.Outcome;
import dev.aftersales.command.RequestKey;
import dev.aftersales.spi.Answer;
import dev.aftersales.spi.CloseResult;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.Document;
import dev.aftersales.store.EntryKind;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RecoveryTest {

    private final Scene scene = new Scene();

    private void executeMany(int count, Runnable before) {
        for (int i = 0; i < count; i++) {
            before.run();
            scene.engine.execute(Scene.MARTA, Take.of("INV-" + i, 1, Take.Shape.ONE), RequestKey.of("many-" + i));
        }
    }

    @Test
    @DisplayName("EXE-3: the lease over while the first caller still calls: its document is not dropped, nor doubled")
    void staleSettle() {
        scene.backEnd.promises(EffectGuarantee.lookup(Duration.ofMinutes(20))).next(obey -> {
            scene.clock.advance(scene.timing.lease());
            assertThat(scene.recover()).isEqualTo(new RecoveryReport(1, 0, 1, 0));
            assertThat(scene.action().state()).isEqualTo(ActionState.UNKNOWN);
            return obey.get();
        });

        assertThat(scene.execute(Take.one(4)))
                .isEqualTo(new Outcome.Completed<>(scene.action().id(), List.of("P-1")));
        assertThat(scene.backEnd.calls).hasSize(1);
        assertThat(scene.taken()).isEqualTo("0+4");
    }

    @Test
    @DisplayName("EXE-3: a no of an attempt that lost its lease does not settle the action")
    void staleNo() {
        scene.backEnd.promises(EffectGuarantee.lookup(Duration.ofMinutes(20))).next(obey -> {
            scene.clock.advance(scene.timing.lease());
            scene.recover();
            throw new PortRefused(PortRefusalCode.WRONG_STATE);
        });

        assertThat(scene.execute(Take.one(4)))
                .isEqualTo(new Outcome.Unknown<>(scene.action().id(), false));
        assertThat(scene.taken()).isEqualTo("4+0");
    }

    @Test
    @DisplayName("EXE-6: two attempts that made two documents in spite of their one key are held, both consumed")
    void staleSecondDocument() {
        scene.backEnd.next(obey -> {
            scene.untilQuiet();
            scene.recover();
            return Answer.done(Paper.of("P-9", BigDecimal.valueOf(4)));
        });

        assertThat(scene.execute(Take.one(4)))
                .isEqualTo(new Outcome.Unknown<>(scene.action().id(), true));
        assertThat(scene.action().evidence()).isEqualTo("another document for one key: [P-9]");
        assertThat(scene.taken()).isEqualTo("0+8");
        assertThat(scene.documents()).extracting(Document::id).containsExactlyInAnyOrder("P-1", "P-9");
    }

    @Test
    @DisplayName("EXE-6: a late breach of contract is held, though another attempt completed")
    void staleBreach() {
        scene.backEnd.next(obey -> {
            scene.untilQuiet();
            scene.recover();
            return Answer.done(Paper.of("P-9", BigDecimal.valueOf(400)));
        });

        scene.execute(Take.one(4));

        assertThat(scene.action().state()).isEqualTo(ActionState.HELD);
        assertThat(scene.taken()).isEqualTo("0+4");
    }

    @Test
    @DisplayName(
            "EXE-5: a claim that runs out during a look-up loses to the one that took over; the document counts once")
    void claimExpires() {
        Engine other = scene.engineOn(scene.clock, Runnable::run, scene.timing.callDeadline());
        scene.backEnd.nextAnswerIsLost();
        scene.execute(Take.one(4));
        scene.backEnd.nextLookUp(() -> {
            scene.clock.advance(scene.timing.lease());
            assertThat(other.recovery().recover(9)).isEqualTo(new RecoveryReport(1, 1, 0, 0));
            return Lookup.of(scene.backEnd.all());
        });
        scene.untilQuiet();

        assertThat(scene.recover()).isEqualTo(new RecoveryReport(1, 1, 0, 0));
        assertThat(scene.backEnd.calls).hasSize(1);
        assertThat(scene.taken()).isEqualTo("0+4");
        assertThat(scene.told()).containsExactly(EntryKind.UNKNOWN, EntryKind.COMPLETED);
    }

    @Test
    @DisplayName("EXE-5: \"nothing found\" by a claim that ran out does not call again")
    void staleAbsent() {
        Engine other = scene.engineOn(scene.clock, Runnable::run, scene.timing.callDeadline());
        scene.backEnd.nextRequestIsLost();
        scene.execute(Take.one(4));
        scene.backEnd.nextLookUp(() -> {
            scene.clock.advance(scene.timing.lease());
            other.recovery().recover(9);
            return new Lookup.NotFound<>();
        });
        scene.untilQuiet();
        scene.recover();

        assertThat(scene.backEnd.calls)
                .as("the first attempt, and that of the other node")
                .hasSize(2);
        assertThat(scene.backEnd.all()).hasSize(1);
    }

    @Test
    @DisplayName("EXE-5: nodes whose own clocks disagree share leases by the store's clock")
    void skewedNodes() {
        FakeClock ahead = new FakeClock(scene.clock.instant().plus(Duration.ofDays(1)));
        Engine other = scene.engineOn(ahead, Runnable::run, scene.timing.callDeadline());
        scene.backEnd.next(obey -> {
            assertThat(other.recovery().recover(9).taken()).isZero();
            return obey.get();
        });

        assertThat(scene.execute(Take.one(4))).isInstanceOf(Outcome.Completed.class);
    }

    @Test
    @DisplayName("EXE-5: a node that was halted between accepting and calling does not call once its lease is spent")
    void halted() {
        scene.backEnd.promises(EffectGuarantee.lookup(Duration.ZERO));
        scene.spy.next("accept", accept -> {
            Object admission = accept.get();
            scene.clock.advance(scene.timing.lease());
            return admission;
        });

        assertThat(scene.execute(Take.one(4)))
                .isEqualTo(new Outcome.Unknown<>(scene.action().id(), false));
        assertThat(scene.backEnd.calls).isEmpty();
        assertThat(scene.recover()).isEqualTo(new RecoveryReport(1, 1, 0, 0));
        assertThat(scene.backEnd.calls).hasSize(1);
    }

    @Test
    @DisplayName("EXE-5: a node that is halted for less than the slack of its lease does call")
    void haltedBriefly() {
        Duration slack = scene.timing.lease().minus(scene.timing.callDeadline());
        scene.spy.next("accept", accept -> {
            Object admission = accept.get();
            scene.clock.advance(slack);
            return admission;
        });

        assertThat(scene.execute(Take.one(4))).isInstanceOf(Outcome.Completed.class);
    }

    @Test
    @DisplayName("EXE-4: one action's failure does not stop the others, and it is tried again")
    void isolated() {
        executeMany(3, scene.backEnd::nextIsUnavailable);
        scene.untilQuiet();
        scene.spy.nextFails("transition");
        scene.spy.nextFails("action");

        assertThat(scene.engine.recovery().recover(9)).isEqualTo(new RecoveryReport(3, 2, 1, 0));
        scene.untilQuiet();
        assertThat(scene.engine.recovery().recover(9)).isEqualTo(new RecoveryReport(1, 1, 0, 0));
    }

    @Test
    @DisplayName("EXE-4: whatever was interrupted is drained in a bounded number of rounds, each document made once")
    void drained() {
        executeMany(5, scene.backEnd::nextAnswerIsLost);
        for (int i = 5; i < 10; i++) {
            scene.backEnd.nextRequestIsLost();
            scene.engine.execute(Scene.MARTA, Take.of("INV-" + i, 1, Take.Shape.ONE), RequestKey.of("many-" + i));
        }
        int rounds = 0;
        do {
            scene.untilQuiet();
            rounds++;
        } while (scene.engine.recovery().recover(4).taken() > 0);

        assertThat(rounds).isLessThanOrEqualTo(4);
        assertThat(scene.backEnd.papers.values())
                .hasSize(10)
                .allSatisfy(made -> assertThat(made).hasSize(1));
    }

    @Test
    @DisplayName("EXE-3: a back end that refuses every repeat is believed once the quiet time is over")
    void refusedRepeats() {
        scene.backEnd.promises(EffectGuarantee.keyed(Duration.ofHours(1))).nextRequestIsLost();
        for (int i = 0; i < 20; i++) {
            scene.backEnd.nextIsRefused();
        }
        scene.execute(Take.one(4));
        int rounds = 0;
        while (!scene.action().state().finished()) {
            scene.clock.advance(Duration.ofMinutes(1));
            scene.recover();
            rounds++;
        }

        assertThat(scene.action().state()).isEqualTo(ActionState.REFUSED);
        assertThat(scene.action().presumed()).isFalse();
        assertThat(scene.backEnd.calls)
                .as("one lost, three early repeats, one when quiet")
                .hasSize(5);
        assertThat(rounds).isLessThan(100);
    }

    @Test
    @DisplayName("EXE-3: LOOKUP is not called again before the quiet time, and once after it")
    void lookupWaits() {
        scene.backEnd.promises(EffectGuarantee.lookup(Duration.ofMinutes(5))).nextRequestIsLost();
        scene.execute(Take.one(4));
        Instant quiet = scene.action().quietAt();
        while (scene.clock.instant().plusSeconds(10).isBefore(quiet)) {
            scene.clock.advance(Duration.ofSeconds(10));
            scene.recover();
        }
        assertThat(scene.backEnd.calls).hasSize(1);
        assertThat(scene.backEnd.lookups).as("asked meanwhile, at each poll").hasSizeGreaterThan(3);
        assertThat(scene.action().dueAt()).as("due as soon as it is quiet").isEqualTo(quiet);

        scene.clock.advance(Duration.ofSeconds(10));
        assertThat(scene.recover().settled()).isEqualTo(1);
        assertThat(scene.backEnd.calls).hasSize(2);
    }

    @Test
    @DisplayName("EXE-3: a refusal after an unanswered attempt settles at once where the key can be closed")
    void closedAfterRefusal() {
        scene.backEnd.closes(() -> CloseResult.CLOSED).nextRequestIsLost().nextIsRefused();
        scene.execute(Take.one(4));
        scene.clock.advance(scene.timing.backOff());
        scene.recover();

        assertThat(scene.action().state()).isEqualTo(ActionState.REFUSED);
        assertThat(scene.backEnd.closed).hasSize(1);
        assertThat(scene.taken()).isEqualTo("0+0");
    }

    @Test
    @DisplayName("EXE-5: two nodes recovering at once divide the work, and nothing happens twice")
    void sideBySide() throws Exception {
        executeMany(40, scene.backEnd::nextRequestIsLost);
        scene.untilQuiet();
        Engine other = scene.engineOn(scene.clock, Runnable::run, scene.timing.callDeadline());
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<RecoveryReport> one =
                    threads.submit(() -> scene.engine.recovery().recover(40));
            Future<RecoveryReport> two = threads.submit(() -> other.recovery().recover(40));

            assertThat(one.get().settled() + two.get().settled()).isEqualTo(40);
        } finally {
            threads.shutdownNow();
        }
        assertThat(scene.backEnd.papers.values())
                .hasSize(40)
                .allSatisfy(made -> assertThat(made).hasSize(1));
        assertThat(scene.backEnd.calls).hasSize(80);
    }
}

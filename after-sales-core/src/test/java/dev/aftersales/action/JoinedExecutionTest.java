/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftersales.command.Outcome;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.Answer;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.Admission;
import dev.aftersales.store.EntryKind;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A back end in the database of the store: accepted, called and settled in one transaction. */
class JoinedExecutionTest {

    private static final Take TWO = Take.of("INV-1", 4, Take.Shape.TWO);

    private final Scene scene = new Scene();

    @BeforeEach
    void joins() {
        scene.backEnd.joining.set(() -> true);
        scene.spy.next("accept", call -> {
            throw new AssertionError("a second transaction");
        });
        scene.spy.next("transition", call -> {
            throw new AssertionError("a second transaction");
        });
    }

    private void assertNothingIsKept() {
        assertThat(scene.store.action(Scene.TENANT, Scene.KEY)).isEmpty();
        assertThat(scene.store.entitlements(Scene.TENANT, Set.of(TakeHandler.KIND), "INV-1"))
                .isEmpty();
        assertThat(scene.told()).isEmpty();
    }

    @Test
    @DisplayName("EXE-2: accepted, called and settled in one transaction, with document, cap and chatter as ever")
    void oneTransaction() {
        assertThat(scene.execute(Take.one(4)))
                .isEqualTo(new Outcome.Completed<>(scene.action().id(), List.of("P-1")));
        assertThat(scene.backEnd.calls).hasSize(1);
        assertThat(scene.taken()).isEqualTo("0+4");
        assertThat(scene.told()).containsExactly(EntryKind.COMPLETED);
        assertThat(scene.documents())
                .singleElement()
                .satisfies(document -> assertThat(document.holds()).hasSize(1));
        assertThat(scene.action().dueAt()).isNull();
    }

    @Test
    @DisplayName("EXE-4: every step of a plan is in the one transaction")
    void twoSteps() {
        assertThat(scene.execute(TWO))
                .isEqualTo(new Outcome.Completed<>(scene.action().id(), List.of("P-1", "P-2")));
        assertThat(scene.backEnd.calls).hasSize(2).doesNotHaveDuplicates();
        assertThat(scene.told()).containsExactly(EntryKind.STEP_DONE, EntryKind.COMPLETED);
        assertThat(scene.taken()).isEqualTo("0+4");
    }

    @Test
    @DisplayName("EXE-2: one step that does not join, and the plan takes the longer way")
    void mixed() {
        Scene usual = new Scene();
        Deque<Boolean> steps = new ArrayDeque<>(List.of(true, false));
        usual.backEnd.joining.set(steps::remove);
        usual.spy.next("join", call -> {
            throw new AssertionError("joined");
        });

        assertThat(usual.execute(TWO)).isInstanceOf(Outcome.Completed.class);
        assertThat(steps).isEmpty();
    }

    @Test
    @DisplayName("EXE-2: the port is called on the thread of the transaction, not on that of other calls")
    void onThisThread() {
        Engine engine = scene.engineOn(
                scene.clock,
                task -> {
                    throw new RejectedExecutionException("another thread");
                },
                scene.timing.callDeadline());
        Thread caller = Thread.currentThread();
        scene.backEnd.next(obey -> {
            assertThat(Thread.currentThread()).isSameAs(caller);
            return obey.get();
        });

        assertThat(engine.execute(Scene.MARTA, Take.one(4), Scene.KEY)).isInstanceOf(Outcome.Completed.class);
    }

    @Test
    @DisplayName("TKT-5: a joined command is replayed, and calls nothing again")
    void replayed() {
        Outcome<List<String>> first = scene.execute(Take.one(4));

        assertThat(scene.execute(Take.one(4))).isEqualTo(first);
        assertThat(scene.backEnd.calls).hasSize(1);
    }

    @Test
    @DisplayName("EXE-1: a refusal takes everything back and leaves the key unused")
    void refused() {
        scene.backEnd.nextIsRefused();

        assertThat(scene.execute(Take.one(4)))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.codes()).isEqualTo(List.of(RefusalCode.BACK_END_REFUSED)));
        assertNothingIsKept();
        assertThat(scene.execute(Take.one(4))).isInstanceOf(Outcome.Completed.class);
    }

    @Test
    @DisplayName("EXE-4: a refusal of the second step takes back the first")
    void secondStepRefused() {
        scene.backEnd.next(obey -> obey.get()).nextIsRefused();

        assertThat(scene.execute(TWO)).isInstanceOf(Outcome.Refused.class);
        assertNothingIsKept();
    }

    @Test
    @DisplayName("EXE-1: whatever a port throws, what was rolled back is definitely not done")
    void failed() {
        scene.backEnd.nextAnswerIsLost();
        assertThat(scene.execute(Take.one(4)))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.codes()).isEqualTo(List.of(RefusalCode.BACK_END_UNAVAILABLE)));
        assertNothingIsKept();

        scene.backEnd.nextIsUnavailable();
        assertThat(scene.execute(Take.one(4)))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.codes()).isEqualTo(List.of(RefusalCode.BACK_END_UNAVAILABLE)));
        assertNothingIsKept();
    }

    @Test
    @DisplayName("EXE-6: a port that breaks its contract is rolled back, with what it returned; nothing is held")
    void brokenContract() {
        scene.backEnd.next(obey -> null);
        assertViolation("null");

        scene.backEnd.next(obey -> Answer.done(Paper.of("P-9", BigDecimal.ONE)));
        assertViolation("fake.take: another quantity [P-9]");
    }

    private void assertViolation(String returned) {
        assertThat(scene.execute(Take.one(4))).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.codes()).isEqualTo(List.of(RefusalCode.PORT_CONTRACT_VIOLATION));
            assertThat(refused.refusals().toString()).contains(returned);
        });
        assertNothingIsKept();
    }

    @Test
    @DisplayName("EXE-1: what the back end takes on and finishes later is pending, and asked for")
    void pending() {
        scene.backEnd.next(obey -> {
            obey.get();
            return Answer.accepted("JOB-1");
        });

        assertThat(scene.execute(Take.one(4)))
                .isEqualTo(new Outcome.Pending<>(scene.action().id()));
        assertThat(scene.taken()).isEqualTo("4+0");
        scene.spy.forget("transition");
        scene.untilQuiet();
        scene.recover();
        assertThat(scene.action().state()).isEqualTo(ActionState.COMPLETED);
        assertThat(scene.backEnd.calls).hasSize(1);
    }

    @Test
    @DisplayName("EXE-4: a commit whose reply is lost is read again by the request key")
    void commitReplyLost() {
        scene.spy.nextCommitsAndFails("join");

        assertThat(scene.execute(Take.one(4)))
                .isEqualTo(new Outcome.Completed<>(scene.action().id(), List.of("P-1")));
        assertThat(scene.backEnd.calls).hasSize(1);
    }

    @Test
    @DisplayName("EXE-4: a commit that failed is told as it failed, and leaves the key unused")
    void commitFailed() {
        scene.spy.nextFails("join");

        assertThatThrownBy(() -> scene.execute(Take.one(4))).hasMessage("connection lost before the commit");
        assertNothingIsKept();
        assertThat(scene.execute(Take.one(4))).isInstanceOf(Outcome.Completed.class);
    }

    @Test
    @DisplayName("TKT-5: a failed commit is not taken for another's success under the same key")
    void anotherRequest() {
        scene.spy.forget("accept");
        scene.spy.next("join", call -> {
            scene.engine.enqueue(Scene.MARTA, Take.one(4), Scene.KEY);
            throw new IllegalStateException("connection lost before the commit");
        });

        assertThatThrownBy(() -> scene.execute(Take.one(4))).hasMessage("connection lost before the commit");
    }

    @Test
    @DisplayName("REF-9: when somebody else gets between, it is decided again")
    void decidedAgain() {
        scene.spy.next("join", call -> Admission.STALE);
        scene.spy.next("join", call -> Admission.CAP_MISSED);

        assertThat(scene.execute(Take.one(4))).isInstanceOf(Outcome.Completed.class);
        assertThat(scene.handler.decisions()).isEqualTo(3);
        assertThat(scene.backEnd.calls).hasSize(1);
    }

    @Test
    @DisplayName("POL-2: what waits for approval calls nothing, and takes the longer way once approved")
    void approval() {
        scene.spy.forget("accept");
        scene.spy.forget("transition");
        scene.approvals.set((actor, command, plan) -> Optional.of(Duration.ofHours(1)));

        assertThat(scene.execute(Take.one(4))).isInstanceOf(Outcome.AwaitingApproval.class);
        assertThat(scene.backEnd.calls).isEmpty();
        scene.operations().approve(Scene.CARLA, scene.action().id(), "fine");
        assertThat(scene.action().state()).isEqualTo(ActionState.COMPLETED);
        assertThat(scene.told())
                .containsExactly(
                        EntryKind.APPROVAL_REQUESTED, EntryKind.APPROVED, EntryKind.CALLED, EntryKind.COMPLETED);
    }

    @Test
    @DisplayName("EXE-2: a plan without steps has nothing to join")
    void nothingToCall() {
        scene.spy.forget("accept");
        scene.spy.next("join", call -> {
            throw new AssertionError("joined");
        });

        assertThat(scene.execute(Take.of("INV-1", 4, Take.Shape.NOTHING))).isInstanceOf(Outcome.Completed.class);
    }

    @Test
    @DisplayName("EXE-2: a port that calls back in the middle is seen to be in a transaction that is not its own")
    void callsBack() {
        scene.backEnd.next(obey -> {
            assertThat(scene.store.inHostTransaction()).isTrue();
            return obey.get();
        });

        scene.execute(Take.one(4));

        assertThat(scene.backEnd.calls).hasSize(1);
        assertThat(scene.store.inHostTransaction()).isFalse();
    }

    @Test
    @DisplayName("EXE-10: what a document takes is adjusted by the back end's answer, after the commit")
    void adjusted() {
        scene.backEnd.settled.set(
                paper -> Optional.of(new DocumentTracker.Tracked(PaperEffect.facts(paper), List.of(), false)));

        scene.execute(Take.one(4));

        assertThat(scene.documents())
                .singleElement()
                .satisfies(document -> assertThat(document.holds()).isEmpty());
        assertThat(scene.taken()).isEqualTo("0+0");
    }
}

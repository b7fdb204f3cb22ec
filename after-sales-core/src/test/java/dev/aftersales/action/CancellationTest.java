/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.ActionId;
import dev.aftersales.command.Outcome;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.Answer;
import dev.aftersales.spi.CloseResult;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.PortUnavailable;
import dev.aftersales.spi.access.AccessDecision;
import dev.aftersales.spi.access.Permission;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.EntryKind;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CancellationTest {

    private final Scene scene = new Scene();

    private Ruling cancel() {
        return scene.operations().cancel(Scene.MARTA, scene.action().id(), "changed my mind");
    }

    private List<RefusalCode> codes(Ruling ruling) {
        return ruling.refusals().stream().map(Refusal::code).toList();
    }

    @Test
    @DisplayName("EXE-1: an accepted action that nothing was called for is cancelled at once, its holds freed")
    void accepted() {
        scene.engine.enqueue(Scene.MARTA, Take.one(4), Scene.KEY);

        assertThat(cancel().action().orElseThrow().outcome())
                .isEqualTo(new Outcome.Cancelled<>(scene.action().id()));
        assertThat(scene.taken()).isEqualTo("0+0");
        scene.untilQuiet();
        assertThat(scene.recover().taken()).isZero();
        assertThat(scene.told()).containsExactly(EntryKind.ENQUEUED, EntryKind.WITHDRAWN);
    }

    @Test
    @DisplayName("EXE-1: an action whose attempts surely did nothing is cancelled at once")
    void unavailable() {
        scene.backEnd.nextIsUnavailable();
        scene.execute(Take.one(4));

        assertThat(cancel().accepted()).isTrue();
        assertThat(scene.action().state()).isEqualTo(ActionState.CANCELLED);
    }

    @Test
    @DisplayName("EXE-3: STAGED: an action cancelled after its draft withdraws the draft")
    void draft() {
        scene.backEnd.promises(EffectGuarantee.staged(Duration.ofSeconds(45)));
        scene.backEnd.next(obey -> obey.get()).nextIsUnavailable();
        scene.execute(Take.of("INV-1", 4, Take.Shape.STAGED));

        assertThat(cancel().accepted()).isTrue();
        assertThat(scene.backEnd.discarded).containsExactly("P-1");
        assertThat(scene.taken()).isEqualTo("0+0");
    }

    @Test
    @DisplayName("EXE-3: a wish while the port is called does not disturb the call: done is done")
    void whileCalling() {
        scene.backEnd.next(obey -> {
            assertThat(cancel().action().orElseThrow().cancelWanted()).isTrue();
            return obey.get();
        });

        assertThat(scene.execute(Take.one(4))).isInstanceOf(Outcome.Completed.class);
        assertThat(scene.taken()).isEqualTo("0+4");
        assertThat(scene.told()).containsExactly(EntryKind.CANCEL_WANTED, EntryKind.COMPLETED);
    }

    @Test
    @DisplayName("EXE-3: a wish while the port is called does not hide the port's no")
    void refusedWhileCalling() {
        scene.backEnd.next(obey -> {
            cancel();
            throw new PortRefused(PortRefusalCode.WRONG_STATE);
        });

        assertThat(scene.execute(Take.one(4))).isInstanceOf(Outcome.Refused.class);
        assertThat(scene.taken()).isEqualTo("0+0");
    }

    @Test
    @DisplayName("EXE-3: a wish while the port is called is granted when the call never reached the back end")
    void unavailableWhileCalling() {
        scene.backEnd.next(obey -> {
            cancel();
            throw new PortUnavailable("refused");
        });

        assertThat(scene.execute(Take.one(4))).isInstanceOf(Outcome.Cancelled.class);
        assertThat(scene.taken()).isEqualTo("0+0");
    }

    @Test
    @DisplayName("EXE-3: a wish in doubt is granted where the key can be closed")
    void closed() {
        scene.backEnd.closes(() -> CloseResult.CLOSED).nextRequestIsLost();
        scene.execute(Take.one(4));
        cancel();

        assertThat(scene.recover()).isEqualTo(new RecoveryReport(1, 1, 0, 0));
        assertThat(scene.action().state()).isEqualTo(ActionState.CANCELLED);
        assertThat(scene.action().presumed()).isFalse();
        assertThat(scene.backEnd.closed).containsExactlyElementsOf(scene.backEnd.calls);
        assertThat(scene.taken()).isEqualTo("0+0");
    }

    @Test
    @DisplayName("EXE-3: a key that cannot be closed because its document exists completes the action")
    void exists() {
        scene.backEnd.closes(() -> CloseResult.EXISTS).nextAnswerIsLost();
        scene.execute(Take.one(4));
        cancel();
        scene.recover();

        assertThat(scene.action().state()).isEqualTo(ActionState.COMPLETED);
        assertThat(scene.action().cancelWanted())
                .as("to be reversed by a new action")
                .isTrue();
    }

    @Test
    @DisplayName("EXE-3: without a way to close, a wish in doubt waits for the quiet time, and the key is watched")
    void notClosable() {
        scene.backEnd.closes(() -> {
            throw new IllegalStateException("connection reset");
        });
        scene.backEnd.nextRequestIsLost();
        scene.execute(Take.one(4));
        cancel();
        scene.recover();
        assertThat(scene.action().state()).isEqualTo(ActionState.UNKNOWN);

        scene.untilQuiet();
        scene.recover();
        assertThat(scene.action().state()).isEqualTo(ActionState.CANCELLED);
        assertThat(scene.action().presumed()).isTrue();
        assertThat(scene.backEnd.calls).as("not called again").hasSize(1);
    }

    @Test
    @DisplayName("EXE-3: a late document of a cancelled action is held, and counts")
    void lateDocument() {
        scene.backEnd.nextRequestIsLost();
        scene.execute(Take.one(4));
        cancel();
        scene.untilQuiet();
        scene.recover();
        scene.backEnd.obey(scene.backEnd.calls.get(0), new PaperRequest("INV-1", BigDecimal.valueOf(4), false, ""));
        scene.clock.advance(scene.timing.poll());
        scene.recover();

        assertThat(scene.action().state()).isEqualTo(ActionState.HELD);
        assertThat(scene.taken()).isEqualTo("0+4");
        assertThat(scene.documents()).hasSize(1);
    }

    @Test
    @DisplayName("EXE-3: a wish for pending work is granted where the key can be closed")
    void pending() {
        scene.backEnd.closes(() -> CloseResult.CLOSED).next(obey -> Answer.accepted("JOB-1"));
        scene.execute(Take.one(4));
        cancel();
        scene.recover();

        assertThat(scene.action().state()).isEqualTo(ActionState.CANCELLED);
    }

    @Test
    @DisplayName("EXE-5: a wish during a look-up is taken into account by it")
    void whileLookingUp() {
        scene.backEnd.nextRequestIsLost();
        scene.execute(Take.one(4));
        scene.backEnd.nextLookUp(() -> {
            cancel();
            return new Lookup.NotFound<>();
        });
        scene.untilQuiet();
        scene.recover();

        assertThat(scene.action().state()).isEqualTo(ActionState.CANCELLED);
        assertThat(scene.backEnd.calls).hasSize(1);
    }

    @Test
    @DisplayName("EXE-1: wishing twice is wishing once")
    void twice() {
        scene.backEnd.nextRequestIsLost();
        scene.execute(Take.one(4));

        cancel();
        assertThat(cancel().accepted()).isTrue();
        assertThat(scene.told()).containsExactly(EntryKind.UNKNOWN, EntryKind.CANCEL_WANTED);
    }

    @Test
    @DisplayName("EXE-1: what is finished, or in an operator's hands, is not cancelled")
    void tooLate() {
        scene.execute(Take.one(4));
        assertThat(codes(cancel())).containsExactly(RefusalCode.NOT_CANCELLABLE);

        Scene other = new Scene();
        other.backEnd.next(obey -> Answer.done(Paper.of("P-9", BigDecimal.valueOf(400))));
        other.execute(Take.one(4));
        assertThat(codes(other.operations().cancel(Scene.MARTA, other.action().id(), "no")))
                .containsExactly(RefusalCode.NOT_CANCELLABLE);
    }

    @Test
    @DisplayName("EXE-9: the requester and operators may cancel; to others the action does not exist")
    void others() {
        scene.policy.set((actor, requests) -> requests.stream()
                .map(request -> request.permission() == Permission.OPERATE && !actor.equals(Scene.OLGA)
                        ? AccessDecision.deny("NO")
                        : AccessDecision.allow())
                .toList());
        scene.engine.enqueue(Scene.MARTA, Take.one(4), Scene.KEY);

        assertThat(codes(scene.operations().cancel(Scene.CARLA, scene.action().id(), "no")))
                .containsExactly(RefusalCode.ACTION_NOT_FOUND);
        assertThat(codes(scene.operations().cancel(Scene.MARTA, new ActionId(new UUID(9, 9)), "no")))
                .containsExactly(RefusalCode.ACTION_NOT_FOUND);
        assertThat(scene.operations()
                        .cancel(Scene.OLGA, scene.action().id(), "by mistake")
                        .accepted())
                .isTrue();
    }

    @Test
    @DisplayName("EXE-9: a requester who may no longer see the ticket cannot cancel")
    void unseen() {
        scene.engine.enqueue(Scene.MARTA, Take.one(4), Scene.KEY);
        scene.policy.set((actor, requests) -> List.of(AccessDecision.hide()));

        assertThat(codes(cancel())).containsExactly(RefusalCode.ACTION_NOT_FOUND);
    }

    @Test
    @DisplayName("EXE-5: a wish for an action that completes meanwhile looks again")
    void completedMeanwhile() {
        scene.backEnd.nextAnswerIsLost();
        scene.execute(Take.one(4));
        scene.spy.next("transition", call -> {
            scene.untilQuiet();
            scene.recover();
            return call.get();
        });

        assertThat(codes(cancel())).containsExactly(RefusalCode.NOT_CANCELLABLE);
    }

    @Test
    @DisplayName("EXE-7: a verdict needs a reason that can be kept")
    void reason() {
        scene.engine.enqueue(Scene.MARTA, Take.one(4), Scene.KEY);

        assertThat(scene.operations()
                        .cancel(Scene.MARTA, scene.action().id(), " ")
                        .refusals())
                .containsExactly(Refusal.at("why", RefusalCode.REQUIRED));
        assertThat(codes(scene.operations().cancel(Scene.MARTA, scene.action().id(), "x".repeat(1001))))
                .containsExactly(RefusalCode.TOO_LONG);
    }

    @Test
    @DisplayName("EXE-5: a verdict on an action that moves meanwhile looks again")
    void moving() {
        scene.engine.enqueue(Scene.MARTA, Take.one(4), Scene.KEY);
        scene.spy.next("transition", call -> {
            scene.engine.recovery().proceed(Scene.TENANT, scene.action().id());
            return call.get();
        });

        assertThat(codes(cancel())).containsExactly(RefusalCode.NOT_CANCELLABLE);
    }
}

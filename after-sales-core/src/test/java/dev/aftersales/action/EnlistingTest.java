/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftersales.command.Outcome;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.command.RequestKey;
import dev.aftersales.spi.Actor;
import dev.aftersales.store.Action;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.Admission;
import dev.aftersales.store.EntryKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Decided before a transaction of the host, stored in it. The host's transaction is scripted: it accepts at once. */
class EnlistingTest {

    private final Scene scene = new Scene();
    private final List<Runnable> afterCommit = new ArrayList<>();
    private final List<Action> committed = new ArrayList<>();

    private Prepared<List<String>> prepare(Take command) {
        return scene.engine.prepare(Scene.MARTA, command, Scene.KEY).match(prepared -> prepared, outcome -> {
            throw new AssertionError(outcome);
        });
    }

    private Outcome<List<String>> answered(Actor actor, Take command) {
        return scene.engine
                .prepare(actor, command, Scene.KEY)
                .match(
                        prepared -> {
                            throw new AssertionError(prepared);
                        },
                        outcome -> outcome);
    }

    private void enlist(Prepared<?> prepared) {
        scene.spy.nextEnlistment((acceptance, then) -> {
            afterCommit.add(then);
            return scene.store.accept(acceptance);
        });
        scene.engine.enlist(Scene.MARTA, prepared, committed::add);
    }

    @Test
    @DisplayName("EXE-2: preparing decides, and neither stores, reserves nor calls anything")
    void prepares() {
        Prepared<List<String>> prepared = prepare(Take.one(4));

        assertThat(scene.store.action(Scene.TENANT, Scene.KEY)).isEmpty();
        assertThat(scene.store.action(Scene.TENANT, prepared.action())).isEmpty();
        assertThat(scene.store.entitlements(Scene.TENANT, Set.of(TakeHandler.KIND), "INV-1"))
                .isEmpty();
        assertThat(scene.backEnd.calls).isEmpty();
        assertThat(scene.told()).isEmpty();
    }

    @Test
    @DisplayName(
            "EXE-2: enlisting stores and reserves without deciding or calling, and hands the action on after the commit")
    void enlists() {
        Prepared<List<String>> prepared = prepare(Take.one(4));

        enlist(prepared);

        assertThat(scene.action().id()).isEqualTo(prepared.action());
        assertThat(scene.action().state()).isEqualTo(ActionState.ACCEPTED);
        assertThat(scene.taken()).isEqualTo("4+0");
        assertThat(scene.handler.decisions()).isEqualTo(1);
        assertThat(scene.backEnd.calls).isEmpty();
        assertThat(scene.told()).containsExactly(EntryKind.ENQUEUED);
        assertThat(committed).isEmpty();

        afterCommit.forEach(Runnable::run);
        assertThat(committed).extracting(Action::id).containsExactly(prepared.action());
    }

    @Test
    @DisplayName("EXE-4: an enlisted action that nobody went on with is recovered")
    void recovered() {
        enlist(prepare(Take.one(4)));

        assertThat(scene.recover()).isEqualTo(new RecoveryReport(1, 1, 0, 0));
        assertThat(scene.action().state()).isEqualTo(ActionState.COMPLETED);
    }

    @ParameterizedTest
    @EnumSource(names = "ACCEPTED", mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("REF-9: when somebody else got between, the host is told to roll back and prepare again")
    void gotBetween(Admission why) {
        Prepared<List<String>> prepared = prepare(Take.one(4));
        scene.spy.nextEnlistment((acceptance, then) -> why);

        assertThatThrownBy(() -> scene.engine.enlist(Scene.MARTA, prepared, committed::add))
                .isInstanceOfSatisfying(
                        NotEnlisted.class, missed -> assertThat(missed.why()).isEqualTo(why))
                .hasMessageContainingAll("roll the transaction back", "prepare the command again");
    }

    @Test
    @DisplayName("REF-9: prepared again, a command is decided on what the other one left")
    void preparedAgain() {
        Prepared<List<String>> first = prepare(Take.one(7));
        scene.engine.enqueue(Scene.CARLA, Take.one(6), RequestKey.of("request-2"));

        assertThatThrownBy(() -> enlist(first)).isInstanceOf(NotEnlisted.class);
        assertThat(answered(Scene.MARTA, Take.one(7)))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.codes()).isEqualTo(List.of(RefusalCode.EXCEEDS_REFUNDABLE)));
        enlist(prepare(Take.one(4)));
        assertThat(scene.taken()).isEqualTo("10+0");
    }

    @Test
    @DisplayName("TKT-5: a request that was made before is answered, and need not be enlisted")
    void replayed() {
        Outcome<List<String>> first = scene.execute(Take.one(4));

        assertThat(answered(Scene.MARTA, Take.one(4))).isEqualTo(first);
        assertThat(answered(Scene.MARTA, Take.one(5)))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.codes()).isEqualTo(List.of(RefusalCode.REQUEST_KEY_REUSED)));
    }

    @Test
    @DisplayName("TKT-6: what would be refused is refused when it is prepared")
    void refused() {
        assertThat(answered(Scene.MARTA, Take.one(11))).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    @DisplayName("POL-2: an enlisted command waits for its approval like any other")
    void approval() {
        scene.approvals.set((actor, command, plan) -> Optional.of(Duration.ofHours(1)));

        enlist(prepare(Take.one(4)));

        assertThat(scene.action().state()).isEqualTo(ActionState.AWAITING_APPROVAL);
        scene.engine.recovery().proceed(Scene.TENANT, scene.action().id());
        assertThat(scene.backEnd.calls).isEmpty();
    }

    @Test
    @DisplayName("EXE-9: what one actor prepared no other can enlist")
    void anotherActor() {
        Prepared<List<String>> prepared = prepare(Take.one(4));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> scene.engine.enlist(Scene.CARLA, prepared, committed::add));
        assertThat(scene.store.action(Scene.TENANT, Scene.KEY)).isEmpty();
    }

    @Test
    @DisplayName("EXE-2: a store that takes part in no transaction of the host says what to do instead")
    void noTransaction() {
        Prepared<List<String>> prepared = prepare(Take.one(4));

        assertThatIllegalStateException()
                .isThrownBy(() -> scene.engine.enlist(Scene.MARTA, prepared, committed::add))
                .withMessageContaining("enqueue");
        assertThat(scene.store.action(Scene.TENANT, Scene.KEY)).isEmpty();
    }

    @Test
    @DisplayName("CPN-7: a prepared command does not show its content")
    void secret() {
        assertThat(prepare(Take.one(4)).toString()).contains("fake.take").doesNotContain(Take.SECRET);
    }
}

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
import dev.aftersales.command.RequestKey;
import dev.aftersales.spi.Answer;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.access.AccessDecision;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.Document;
import dev.aftersales.store.Entry;
import dev.aftersales.store.EntryKind;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ResolutionTest {

    private final Scene scene = new Scene();

    private void heldWithoutLookup() {
        scene.backEnd.promises(EffectGuarantee.none()).nextAnswerIsLost();
        scene.execute(Take.one(4));
        scene.untilQuiet();
        scene.recover();
        assertThat(scene.action().state()).isEqualTo(ActionState.HELD);
    }

    private static RefusalCode code(Ruling ruling) {
        return ruling.refusals().get(0).code();
    }

    private Entry lastTold() {
        List<Entry> entries = scene.store.entries(Scene.TENANT, Take.TICKET, 0, 100);
        return entries.get(entries.size() - 1);
    }

    @Test
    @DisplayName("EXE-7: operators see what is stuck, others see nothing")
    void stuck() {
        heldWithoutLookup();

        assertThat(scene.operations().stuck(Scene.OLGA, 10)).singleElement().satisfies(stuck -> {
            assertThat(stuck.action().id()).isEqualTo(scene.action().id());
            assertThat(stuck.state()).isEqualTo(ActionState.HELD);
            assertThat(stuck.attempts()).isEqualTo(1);
            assertThat(stuck.dueAt()).isNull();
            assertThat(stuck.notDoneRefusals()).isEmpty();
            assertThat(stuck.evidence()).isEqualTo("the back end cannot be asked whether it acted");
            assertThat(stuck.quietAt()).isNotNull();
        });
        assertThat(scene.operations().stuck(Scene.OLGA, -1))
                .as("fewer than one")
                .isEmpty();
        scene.policy.set((actor, requests) -> List.of(AccessDecision.deny("NO")));
        assertThat(scene.operations().stuck(Scene.OLGA, 10)).isEmpty();
        assertThat(code(scene.operations().retry(Scene.OLGA, scene.action().id(), "please")))
                .isEqualTo(RefusalCode.ACTION_NOT_FOUND);
    }

    @Test
    @DisplayName("EXE-7: one action is inspected, as it stands, by operators alone")
    void inspected() {
        assertThat(scene.operations().inspect(Scene.OLGA, new ActionId(new UUID(1, 1))))
                .as("none")
                .isEmpty();
        scene.backEnd.promises(EffectGuarantee.none()).nextAnswerIsLost();
        scene.execute(Take.one(4));
        ActionId id = scene.action().id();
        assertThat(inspect(id).notDoneRefusals())
                .extracting(Refusal::code)
                .as("a request may still arrive")
                .containsExactly(RefusalCode.NOT_QUIET_YET);
        scene.untilQuiet();
        scene.recover();

        assertThat(inspect(id))
                .isEqualTo(scene.operations().stuck(Scene.OLGA, 10).get(0));
        scene.operations().resolveNotDone(Scene.OLGA, id, "nothing there");
        assertThat(inspect(id).state()).isEqualTo(ActionState.REFUSED);
        assertThat(inspect(id).notDoneRefusals())
                .extracting(Refusal::code)
                .containsExactly(RefusalCode.ACTION_NOT_STUCK);
        scene.policy.set((actor, requests) -> List.of(AccessDecision.deny("NO")));
        assertThat(scene.operations().inspect(Scene.OLGA, id)).isEmpty();
    }

    private InspectedAction inspect(ActionId id) {
        return scene.operations().inspect(Scene.OLGA, id).orElseThrow();
    }

    @Test
    @DisplayName("EXE-7: the list of what is stuck goes on behind an action, settled or not")
    void pagesOfStuck() {
        heldWithoutLookup();
        ActionId id = scene.action().id();

        assertThat(scene.operations().stuckAfter(Scene.OLGA, id, 10)).isEmpty();
        assertThat(scene.operations().stuckAfter(Scene.OLGA, new ActionId(new UUID(1, 1)), 10))
                .as("behind no action of ours")
                .isEmpty();
    }

    @Test
    @DisplayName("EXE-7: what is not stuck is left alone")
    void notStuck() {
        scene.execute(Take.one(4));

        assertThat(code(scene.operations().retry(Scene.OLGA, scene.action().id(), "please")))
                .isEqualTo(RefusalCode.ACTION_NOT_STUCK);
        assertThat(code(scene.operations()
                        .resolveNotDone(Scene.OLGA, scene.action().id(), "please")))
                .isEqualTo(RefusalCode.ACTION_NOT_STUCK);
    }

    @Test
    @DisplayName("EXE-7: a retry asks for the key first, and completes by what it finds")
    void retryFinds() {
        scene.backEnd.nextAnswerIsLost();
        scene.execute(Take.one(4));

        Ruling ruling = scene.operations().retry(Scene.OLGA, scene.action().id(), "customer is waiting");

        assertThat(ruling.action().orElseThrow().outcome()).isInstanceOf(Outcome.Completed.class);
        assertThat(scene.backEnd.calls).hasSize(1);
        assertThat(scene.told()).containsExactly(EntryKind.UNKNOWN, EntryKind.RETRIED, EntryKind.COMPLETED);
        assertThat(scene.store.entries(Scene.TENANT, Take.TICKET, 0, 9).get(1).user())
                .isEqualTo(Scene.OLGA.user());
        assertThat(scene.store.entries(Scene.TENANT, Take.TICKET, 0, 9).get(1).data())
                .containsExactly(Map.entry("why", "customer is waiting"));
    }

    @Test
    @DisplayName("EXE-7: a retry calls again once nothing found is believed, and waits before that")
    void retryCalls() {
        scene.backEnd.promises(EffectGuarantee.lookup(Duration.ofMinutes(5))).nextRequestIsLost();
        scene.execute(Take.one(4));

        Ruling early = scene.operations().retry(Scene.OLGA, scene.action().id(), "customer is waiting");
        assertThat(early.action().orElseThrow().outcome()).isInstanceOf(Outcome.Unknown.class);
        assertThat(scene.backEnd.calls).hasSize(1);
        scene.untilQuiet();
        Ruling late = scene.operations().retry(Scene.OLGA, scene.action().id(), "still waiting");
        assertThat(late.action().orElseThrow().outcome()).isInstanceOf(Outcome.Completed.class);
        assertThat(scene.backEnd.calls).hasSize(2);
    }

    @Test
    @DisplayName("EXE-5: recovery keeps away while an operator's retry looks")
    void retryHasLease() {
        scene.backEnd.nextRequestIsLost();
        scene.execute(Take.one(4));
        scene.untilQuiet();
        scene.backEnd.nextLookUp(() -> {
            assertThat(scene.recover().taken()).isZero();
            return new Lookup.NotFound<>();
        });

        scene.operations().retry(Scene.OLGA, scene.action().id(), "customer is waiting");

        assertThat(scene.action().state()).isEqualTo(ActionState.COMPLETED);
    }

    @Test
    @DisplayName("EXE-7: it exists: the document is read back, checked, recorded and consumed, with who and why")
    void itExists() {
        heldWithoutLookup();

        Ruling ruling =
                scene.operations().resolveDone(Scene.OLGA, scene.action().id(), "P-1", "seen in the ledger");

        assertThat(ruling.action().orElseThrow().outcome())
                .isEqualTo(new Outcome.Completed<>(scene.action().id(), List.of("P-1")));
        assertThat(scene.taken()).isEqualTo("0+4");
        assertThat(scene.documents()).hasSize(1);
        assertThat(lastTold().kind()).isEqualTo(EntryKind.RESOLVED_DONE);
        assertThat(lastTold().user()).isEqualTo(Scene.OLGA.user());
        assertThat(lastTold().data()).containsEntry("why", "seen in the ledger");
    }

    @Test
    @DisplayName("EXE-7: it exists: goes on with the steps that follow")
    void itExistsAndGoesOn() {
        scene.backEnd.promises(EffectGuarantee.none()).nextAnswerIsLost();
        scene.execute(Take.of("INV-1", 4, Take.Shape.TWO));

        Ruling ruling =
                scene.operations().resolveDone(Scene.OLGA, scene.action().id(), "P-1", "seen in the ledger");

        assertThat(ruling.action().orElseThrow().outcome())
                .isEqualTo(new Outcome.Completed<>(scene.action().id(), List.of("P-1", "P-2")));
    }

    @Test
    @DisplayName("EXE-7: it exists: not confirmed by a document that is missing, not as asked, or another action's")
    void notConfirmed() {
        heldWithoutLookup();
        scene.backEnd.papers.put(PortKey.of("OTHER"), List.of(Paper.of("P-7", BigDecimal.valueOf(7))));
        scene.engine.execute(Scene.MARTA, Take.of("INV-2", 4, Take.Shape.ONE), RequestKey.of("request-2"));
        ActionId id = scene.action().id();

        assertThat(code(scene.operations().resolveDone(Scene.OLGA, id, "P-404", "a guess")))
                .isEqualTo(RefusalCode.RESOLUTION_NOT_CONFIRMED);
        assertThat(code(scene.operations().resolveDone(Scene.OLGA, id, "P-7", "a guess")))
                .isEqualTo(RefusalCode.RESOLUTION_NOT_CONFIRMED);
        assertThat(scene.documents()).extracting(Document::id).containsExactly("P-2");
        assertThat(code(scene.operations().resolveDone(Scene.OLGA, id, "P-2", "a guess")))
                .isEqualTo(RefusalCode.RESOLUTION_NOT_CONFIRMED);
        assertThat(scene.action().state()).isEqualTo(ActionState.HELD);
    }

    @Test
    @DisplayName("EXE-7: it exists: the document an action changes is confirmed though another action made it")
    void changedDocument() {
        scene.execute(Take.one(4));
        scene.backEnd.promises(EffectGuarantee.none()).nextRequestIsLost();
        RequestKey key = RequestKey.of("request-2");
        scene.engine.execute(Scene.MARTA, Take.of("P-1", 4, Take.Shape.CHANGE), key);
        ActionId id = scene.store.action(Scene.TENANT, key).orElseThrow().id();

        assertThat(scene.operations()
                        .resolveDone(Scene.OLGA, id, "P-1", "seen in the ledger")
                        .accepted())
                .isTrue();
    }

    @Test
    @DisplayName("EXE-7: it exists: a document the action has recorded already is confirmed again")
    void recordedAlready() {
        scene.backEnd.next(obey -> {
            scene.untilQuiet();
            scene.recover();
            return Answer.done(Paper.of("P-9", BigDecimal.valueOf(4)));
        });
        scene.execute(Take.one(4));
        assertThat(scene.action().state()).isEqualTo(ActionState.HELD);

        Ruling ruling =
                scene.operations().resolveDone(Scene.OLGA, scene.action().id(), "P-1", "P-9 was cancelled");

        assertThat(ruling.action().orElseThrow().outcome()).isInstanceOf(Outcome.Completed.class);
        assertThat(scene.taken()).as("nothing is consumed again").isEqualTo("0+8");
    }

    @Test
    @DisplayName("EXE-7: it does not exist: not before the quiet time")
    void notQuiet() {
        scene.backEnd.nextRequestIsLost();
        scene.execute(Take.one(4));

        assertThat(code(scene.operations()
                        .resolveNotDone(Scene.OLGA, scene.action().id(), "lost")))
                .isEqualTo(RefusalCode.NOT_QUIET_YET);
    }

    @Test
    @DisplayName("EXE-7: it does not exist: refused as presumed lost, its holds freed, with who and why")
    void itDoesNot() {
        heldWithoutLookup();

        Ruling ruling =
                scene.operations().resolveNotDone(Scene.OLGA, scene.action().id(), "asked the bank");

        assertThat(ruling.action().orElseThrow().outcome())
                .isEqualTo(new Outcome.Refused<>(List.of(Refusal.of(RefusalCode.PRESUMED_LOST))));
        assertThat(scene.taken()).isEqualTo("0+0");
        assertThat(lastTold().kind()).isEqualTo(EntryKind.RESOLVED_NOT_DONE);
        assertThat(lastTold().data()).containsEntry("why", "asked the bank");
    }

    @Test
    @DisplayName("EXE-5: of two operators at once one is heard; the other sees how the action stands")
    void twoOperators() {
        heldWithoutLookup();
        scene.spy.next("transition", call -> {
            scene.operations().resolveDone(Scene.OLGA, scene.action().id(), "P-1", "seen");
            return call.get();
        });

        assertThat(code(scene.operations()
                        .resolveNotDone(Scene.OLGA, scene.action().id(), "not seen")))
                .isEqualTo(RefusalCode.ACTION_NOT_STUCK);
        assertThat(scene.taken()).isEqualTo("0+4");
    }

    @Test
    @DisplayName("EXE-5: a verdict on an action that never stands still is given up")
    void neverStandsStill() {
        heldWithoutLookup();
        for (int i = 0; i < 20; i++) {
            scene.spy.next("transition", call -> false);
        }

        assertThat(code(scene.operations()
                        .resolveNotDone(Scene.OLGA, scene.action().id(), "lost")))
                .isEqualTo(RefusalCode.TOO_MUCH_CONTENTION);
    }
}

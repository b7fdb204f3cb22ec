/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.Outcome;
import dev.aftersales.command.RequestKey;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.EntryKind;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PresumedRefusalTest {

    private final Scene scene = new Scene();

    private void presumedLost(Take take) {
        scene.backEnd.nextRequestIsLost();
        scene.execute(take);
        scene.untilQuiet();
        scene.operations().resolveNotDone(Scene.OLGA, scene.action().id(), "not in the ledger");
        assertThat(scene.action().presumed()).isTrue();
    }

    private void arrivesLate(int quantity) {
        scene.backEnd.obey(
                scene.backEnd.calls.get(0), new PaperRequest("INV-1", BigDecimal.valueOf(quantity), false, ""));
    }

    private RecoveryReport nextLook() {
        scene.clock.advance(scene.timing.poll());
        return scene.recover();
    }

    @Test
    @DisplayName("EXE-3: a late document completes it after all, and counts")
    void completes() {
        presumedLost(Take.one(4));
        assertThat(nextLook()).isEqualTo(new RecoveryReport(1, 1, 0, 0));
        assertThat(scene.action().state()).isEqualTo(ActionState.REFUSED);

        arrivesLate(4);
        nextLook();

        assertThat(scene.execute(Take.one(4)))
                .isEqualTo(new Outcome.Completed<>(scene.action().id(), List.of("P-1")));
        assertThat(scene.taken()).isEqualTo("0+4");
        assertThat(scene.told()).endsWith(EntryKind.LATE_DOCUMENT);
        assertThat(scene.documents()).hasSize(1);
    }

    @Test
    @DisplayName("EXE-3: a late document over the cap is held, and consumed all the same")
    void overCap() {
        presumedLost(Take.one(4));
        scene.engine.execute(Scene.CARLA, Take.one(7), RequestKey.of("request-2"));
        arrivesLate(4);

        assertThat(nextLook()).isEqualTo(new RecoveryReport(1, 0, 0, 1));
        assertThat(scene.action().evidence()).contains("a document appeared after the action was given up: [P-2]");
        assertThat(scene.taken()).isEqualTo("0+11");

        Ruling retried = scene.operations().retry(Scene.OLGA, scene.action().id(), "accepted by the customer");
        assertThat(retried.action().orElseThrow().outcome()).isInstanceOf(Outcome.Completed.class);
        assertThat(scene.taken()).as("consumed once").isEqualTo("0+11");
    }

    @Test
    @DisplayName("EXE-4: a late document of the pivot goes forward to the steps that follow")
    void goesForward() {
        presumedLost(Take.of("INV-1", 4, Take.Shape.TWO));
        arrivesLate(4);
        nextLook();

        assertThat(scene.execute(Take.of("INV-1", 4, Take.Shape.TWO)))
                .isEqualTo(new Outcome.Completed<>(scene.action().id(), List.of("P-1", "P-2")));
        assertThat(scene.taken()).isEqualTo("0+4");
    }

    @Test
    @DisplayName("EXE-6: a late document that is not as asked is held")
    void violation() {
        presumedLost(Take.one(4));
        arrivesLate(400);

        assertThat(nextLook().held()).isEqualTo(1);
        assertThat(scene.action().evidence()).contains("another quantity [P-1]");
    }

    @Test
    @DisplayName("EXE-3: STAGED: a late inert draft is withdrawn, and the refusal stands")
    void inertDraft() {
        scene.backEnd.promises(EffectGuarantee.staged(Duration.ofSeconds(45)));
        presumedLost(Take.of("INV-1", 4, Take.Shape.STAGED));
        scene.backEnd.obey(scene.backEnd.calls.get(0), new PaperRequest("INV-1", BigDecimal.valueOf(4), true, ""));
        nextLook();

        assertThat(scene.action().state()).isEqualTo(ActionState.REFUSED);
        assertThat(scene.backEnd.discarded).containsExactly("P-1");
    }

    @Test
    @DisplayName("EXE-3: the watch grows sparser, and ends")
    void ends() {
        presumedLost(Take.one(4));
        int looks = 0;
        while (scene.action().dueAt() != null) {
            scene.clock.advance(
                    Duration.between(scene.clock.instant(), scene.action().dueAt()));
            assertThat(scene.recover().taken()).isEqualTo(1);
            looks++;
        }

        assertThat(scene.clock.instant()).isEqualTo(scene.action().watchUntil());
        assertThat(looks).isBetween(10, 30);
    }

    @Test
    @DisplayName("EXE-3: nothing is watched that cannot be asked, or that surely never comes")
    void nothingToCome() {
        presumedLost(Take.one(4));
        scene.backEnd.nextLookUp(() -> new Lookup.Failed<>(PortRefusalCode.REJECTED));
        nextLook();
        assertThat(scene.action().dueAt()).isNull();

        Scene other = new Scene();
        other.backEnd.promises(EffectGuarantee.none()).nextRequestIsLost();
        other.execute(Take.one(4));
        other.untilQuiet();
        other.operations().resolveNotDone(Scene.OLGA, other.action().id(), "not sent");
        other.clock.advance(other.timing.poll());
        other.recover();
        assertThat(other.action().dueAt()).isNull();
        assertThat(other.backEnd.lookups).isEmpty();
    }
}

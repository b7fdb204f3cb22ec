/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.Outcome;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.command.RequestKey;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.access.AccessDecision;
import dev.aftersales.spi.access.AccessPolicy;
import dev.aftersales.store.EntryKind;
import dev.aftersales.store.Hold;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EngineRequestsTest {

    private final Scene scene = new Scene();

    private static List<RefusalCode> codes(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome)
                .refusals().stream().map(Refusal::code).toList();
    }

    @Test
    @DisplayName("EXE-1: an accepted command is called and completed, its document recorded, its holds consumed")
    void completes() {
        Outcome<List<String>> outcome = scene.execute(Take.one(4));

        assertThat(outcome).isEqualTo(new Outcome.Completed<>(scene.action().id(), List.of("P-1")));
        assertThat(scene.taken()).isEqualTo("0+4");
        assertThat(scene.told()).containsExactly(EntryKind.COMPLETED);
        assertThat(scene.documents()).singleElement().satisfies(document -> {
            assertThat(document.id()).isEqualTo("P-1");
            assertThat(document.number()).isEqualTo("N/P-1");
            assertThat(document.holds()).containsExactly(new Hold(scene.cap().key(), new BigDecimal("4")));
            assertThat(document.action()).isEqualTo(scene.action().id());
        });
    }

    @Test
    @DisplayName("TKT-5: the same request again does nothing and gives the current outcome")
    void replay() {
        Outcome<List<String>> first = scene.execute(Take.one(4));

        assertThat(scene.execute(Take.one(4))).isEqualTo(first);
        assertThat(scene.backEnd.calls).hasSize(1);
        assertThat(scene.handler.decisions()).isEqualTo(1);
        assertThat(scene.taken()).isEqualTo("0+4");
    }

    @Test
    @DisplayName("TKT-5: the outcome of a replay is the current one, not the first")
    void currentOutcome() {
        scene.backEnd.nextIsUnavailable();
        assertThat(scene.execute(Take.one(4))).isInstanceOf(Outcome.Accepted.class);

        scene.untilQuiet();
        scene.recover();

        assertThat(scene.execute(Take.one(4))).isInstanceOf(Outcome.Completed.class);
    }

    @Test
    @DisplayName("TKT-5: a request key with other content, or of another actor, is refused")
    void reused() {
        scene.execute(Take.one(4));

        assertThat(codes(scene.execute(Take.one(5)))).containsExactly(RefusalCode.REQUEST_KEY_REUSED);
        Actor inPersonOf = Actor.system(Scene.TENANT, Scene.MARTA.user());
        assertThat(codes(scene.engine.execute(Scene.CARLA, Take.one(4), Scene.KEY)))
                .containsExactly(RefusalCode.REQUEST_KEY_REUSED);
        assertThat(codes(scene.engine.execute(inPersonOf, Take.one(4), Scene.KEY)))
                .containsExactly(RefusalCode.REQUEST_KEY_REUSED);
        assertThat(scene.backEnd.calls).hasSize(1);
    }

    @Test
    @DisplayName("TKT-5: a refusal before acceptance leaves the request key unused")
    void refusalLeavesKey() {
        assertThat(codes(scene.execute(Take.one(11)))).containsExactly(RefusalCode.EXCEEDS_REFUNDABLE);

        assertThat(scene.store.action(Scene.TENANT, Scene.KEY)).isEmpty();
        assertThat(scene.execute(Take.one(10))).isInstanceOf(Outcome.Completed.class);
    }

    @Test
    @DisplayName("EXE-9: access is asked before the key is looked at, and the key before anything else")
    void order() {
        scene.execute(Take.one(4));
        scene.policy.set((actor, requests) -> List.of(AccessDecision.deny("NO")));

        assertThat(codes(scene.execute(Take.one(4)))).containsExactly(RefusalCode.ACCESS_DENIED);
        assertThat(codes(scene.execute(Take.one(5)))).containsExactly(RefusalCode.ACCESS_DENIED);
        scene.policy.set((actor, requests) -> List.of(AccessDecision.hide()));
        assertThat(codes(scene.execute(Take.one(4)))).containsExactly(RefusalCode.TICKET_NOT_FOUND);
        scene.policy.set(AccessPolicy.hostChecks());
        assertThat(scene.execute(Take.one(4)))
                .as("replayed although nothing remains to decide")
                .isInstanceOf(Outcome.Completed.class);
        assertThat(scene.handler.decisions()).isEqualTo(1);
    }

    @Test
    @DisplayName("EXE-9: a policy that answers nothing hides")
    void silentPolicy() {
        scene.policy.set((actor, requests) -> List.of());

        assertThat(codes(scene.execute(Take.one(4)))).containsExactly(RefusalCode.TICKET_NOT_FOUND);
    }

    @Test
    @DisplayName("TKT-6: a malformed key or field is refused by name before anything is decided")
    void malformed() {
        assertThat(scene.engine.execute(Scene.MARTA, Take.one(4), RequestKey.of(" ")))
                .isEqualTo(new Outcome.Refused<>(List.of(Refusal.at("requestKey", RefusalCode.REQUIRED))));
        Take nameless = new Take(null, "INV-1", BigDecimal.ONE, Take.Shape.ONE, "");
        assertThat(scene.execute(nameless))
                .isEqualTo(new Outcome.Refused<>(List.of(Refusal.at("ticket", RefusalCode.REQUIRED))));
        assertThat(scene.handler.decisions()).isZero();
    }

    @Test
    @DisplayName("TKT-6: a text at fault is reported together with what the rules say")
    void together() {
        Take blank = new Take(Take.TICKET, " ", BigDecimal.valueOf(11), Take.Shape.ONE, "");

        assertThat(codes(scene.execute(blank))).containsExactly(RefusalCode.REQUIRED, RefusalCode.EXCEEDS_REFUNDABLE);
    }

    @Test
    @DisplayName("EXE-8: keys of two tenants never meet")
    void tenants() {
        Actor other = Actor.agent(TenantId.of("other"), Scene.MARTA.user());

        scene.execute(Take.one(10));

        assertThat(scene.engine.execute(other, Take.one(10), Scene.KEY)).isInstanceOf(Outcome.Completed.class);
        assertThat(scene.backEnd.calls).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    @DisplayName("TKT-5: an outcome can be read by its key, by whoever may see the ticket")
    void outcomeByKey() {
        Outcome<List<String>> outcome = scene.execute(Take.one(4));

        assertThat(scene.engine.outcome(Scene.CARLA, Scene.KEY)).hasValueSatisfying(view -> {
            assertThat(view.outcome()).isEqualTo(outcome);
            assertThat(view.requestedBy()).isEqualTo(Scene.MARTA.user());
            assertThat(view.command()).isEqualTo("fake.take");
            assertThat(view.ticket()).isEqualTo(Take.TICKET);
        });
        assertThat(scene.engine.outcome(Scene.CARLA, RequestKey.of("other"))).isEmpty();
        scene.policy.set((actor, requests) -> List.of(AccessDecision.hide()));
        assertThat(scene.engine.outcome(Scene.CARLA, Scene.KEY)).isEmpty();
    }

    @Test
    @DisplayName("TKT-7: a preview tells effects, caps and refusals, and changes nothing")
    void preview() {
        scene.approvals.set((actor, command, plan) -> Optional.of(Duration.ofHours(1)));

        Preview preview = scene.engine.preview(Scene.MARTA, Take.of("INV-1", 4, Take.Shape.TWO));

        assertThat(preview.accepted()).isTrue();
        assertThat(preview.needsApproval()).isTrue();
        assertThat(preview.effects()).extracting(PlannedEffect::name).containsExactly("fake.take", "fake.more");
        assertThat(preview.caps())
                .singleElement()
                .satisfies(cap -> assertThat(cap.asked()).isEqualByComparingTo("4"));
        assertThat(scene.engine.preview(Scene.MARTA, Take.one(11)).refusals())
                .extracting(Refusal::code)
                .containsExactly(RefusalCode.EXCEEDS_REFUNDABLE);
        scene.policy.set((actor, requests) -> List.of(AccessDecision.hide()));
        assertThat(scene.engine.preview(Scene.MARTA, Take.one(4)).accepted()).isFalse();
        assertThat(scene.store.entitlements(Scene.TENANT, Set.of(TakeHandler.KIND), "INV-1"))
                .isEmpty();
        assertThat(scene.backEnd.calls).isEmpty();
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.command.Outcome;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.access.AccessDecision;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.CapClaim;
import dev.aftersales.store.EntryKind;
import dev.aftersales.store.Team;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ApprovalTest {

    private final Scene scene = new Scene();

    private Outcome<List<String>> ask(Take take) {
        scene.approvals.set((actor, command, plan) -> Optional.of(Duration.ofHours(1)));
        return scene.execute(take);
    }

    private Ruling approve(Actor actor) {
        return scene.operations().approve(actor, scene.action().id(), "fine with me");
    }

    private static RefusalCode code(Ruling ruling) {
        return ruling.refusals().get(0).code();
    }

    @Test
    @DisplayName("POL-2: above a limit an action waits, with its reservation, and nothing is called")
    void waits() {
        assertThat(ask(Take.one(4)))
                .isEqualTo(new Outcome.AwaitingApproval<>(
                        scene.action().id(), scene.clock.instant().plus(Duration.ofHours(1))));
        assertThat(scene.taken()).isEqualTo("4+0");
        assertThat(scene.backEnd.calls).isEmpty();
        assertThat(scene.recover().taken()).isZero();
    }

    @Test
    @DisplayName("POL-2: approved by somebody else it is called at once; its own reservation is not in its way")
    void approved() {
        ask(Take.one(10));

        assertThat(approve(Scene.CARLA).action().orElseThrow().outcome()).isInstanceOf(Outcome.Completed.class);
        assertThat(scene.taken()).isEqualTo("0+10");
        assertThat(scene.told())
                .containsExactly(
                        EntryKind.APPROVAL_REQUESTED, EntryKind.APPROVED, EntryKind.CALLED, EntryKind.COMPLETED);
        assertThat(code(approve(Scene.CARLA))).isEqualTo(RefusalCode.NOT_AWAITING_APPROVAL);
    }

    @Test
    @DisplayName("POL-2: requester and approver are two persons")
    void samePerson() {
        ask(Take.one(4));

        assertThat(code(approve(Scene.MARTA))).isEqualTo(RefusalCode.SAME_PERSON);
        assertThat(code(scene.operations().reject(Scene.MARTA, scene.action().id(), "no")))
                .isEqualTo(RefusalCode.SAME_PERSON);
        assertThat(scene.action().state()).isEqualTo(ActionState.AWAITING_APPROVAL);
    }

    @Test
    @DisplayName("EXE-9: to who may not approve, the action does not exist")
    void mayNot() {
        ask(Take.one(4));
        scene.policy.set((actor, requests) -> List.of(AccessDecision.deny("NO")));

        assertThat(code(approve(Scene.CARLA))).isEqualTo(RefusalCode.ACTION_NOT_FOUND);
    }

    @Test
    @DisplayName("POL-2: rejected it is cancelled, its reservation freed")
    void rejected() {
        ask(Take.one(4));

        Ruling ruling = scene.operations().reject(Scene.CARLA, scene.action().id(), "too much");

        assertThat(ruling.action().orElseThrow().outcome()).isInstanceOf(Outcome.Cancelled.class);
        assertThat(scene.taken()).isEqualTo("0+0");
        assertThat(scene.told()).containsExactly(EntryKind.APPROVAL_REQUESTED, EntryKind.REJECTED);
    }

    @Test
    @DisplayName("POL-2: withdrawn by its requester it is cancelled")
    void withdrawn() {
        ask(Take.one(4));

        scene.operations().cancel(Scene.MARTA, scene.action().id(), "not needed");

        assertThat(scene.action().state()).isEqualTo(ActionState.CANCELLED);
        assertThat(scene.taken()).isEqualTo("0+0");
    }

    @Test
    @DisplayName("POL-2: an approval comes in time or not at all")
    void expires() {
        ask(Take.one(4));
        scene.clock.advance(Duration.ofHours(1));

        assertThat(code(approve(Scene.CARLA))).isEqualTo(RefusalCode.NOT_AWAITING_APPROVAL);
        assertThat(scene.recover()).isEqualTo(new RecoveryReport(1, 1, 0, 0));
        assertThat(scene.action().state()).isEqualTo(ActionState.CANCELLED);
        assertThat(scene.taken()).isEqualTo("0+0");
        assertThat(scene.told()).endsWith(EntryKind.APPROVAL_EXPIRED);
    }

    @Test
    @DisplayName("POL-2: an action that would be refused by now is not approved")
    void refusedByNow() {
        ask(Take.one(4));
        scene.handler.changing(plan -> {
            throw ReadFailed.violation(PortKind.ACCOUNTING, "null");
        });

        assertThat(code(approve(Scene.CARLA))).isEqualTo(RefusalCode.PORT_CONTRACT_VIOLATION);
        assertThat(scene.action().state()).isEqualTo(ActionState.AWAITING_APPROVAL);
    }

    static Stream<UnaryOperator<Plan>> otherPlans() {
        return Stream.of(
                plan -> Plan.builder()
                        .from(plan)
                        .claims(plan.claims().stream()
                                .map(claim -> CapClaim.builder()
                                        .from(claim)
                                        .quantity(BigDecimal.ONE)
                                        .build())
                                .toList())
                        .build(),
                plan -> Plan.builder().from(plan).addAllSteps(plan.steps()).build(),
                plan -> Plan.builder()
                        .from(plan)
                        .subject(new DocumentRef(DocumentKind.CREDIT_NOTE, "P-1"))
                        .build(),
                plan -> Plan.builder()
                        .from(plan)
                        .team(Team.builder()
                                .tenant(Scene.TENANT)
                                .id(Scene.TEAM)
                                .version(1)
                                .name("Support")
                                .services(Set.of())
                                .settingsRevision(1)
                                .build())
                        .build());
    }

    @ParameterizedTest
    @MethodSource("otherPlans")
    @DisplayName("POL-2: a plan that comes out otherwise needs asking again")
    void anotherPlan(UnaryOperator<Plan> other) {
        ask(Take.one(4));
        scene.handler.changing(other);

        assertThat(code(approve(Scene.CARLA))).isEqualTo(RefusalCode.DOCUMENT_CHANGED);
        assertThat(scene.backEnd.calls).isEmpty();
    }

    @Test
    @DisplayName("POL-2: the same quantity written with other decimals is the same plan")
    void samePlan() {
        ask(Take.one(4));
        scene.handler.changing(plan -> Plan.builder()
                .from(plan)
                .claims(plan.claims().stream()
                        .map(claim -> CapClaim.builder()
                                .from(claim)
                                .quantity(new BigDecimal("4.000"))
                                .build())
                        .toList())
                .build());

        assertThat(approve(Scene.CARLA).accepted()).isTrue();
    }

    @Test
    @DisplayName("POL-2: an approved plan without steps is done, its team settings written, its holds consumed")
    void withoutSteps() {
        scene.store.put(Team.builder()
                .tenant(Scene.TENANT)
                .id(Scene.TEAM)
                .version(1)
                .name("Support")
                .services(Set.of())
                .settingsRevision(0)
                .build());
        ask(Take.of("INV-1", 4, Take.Shape.TEAM));
        assertThat(scene.store.team(Scene.TENANT, Scene.TEAM).orElseThrow().services())
                .isEmpty();

        assertThat(approve(Scene.CARLA).action().orElseThrow().outcome()).isInstanceOf(Outcome.Completed.class);
        assertThat(scene.store.team(Scene.TENANT, Scene.TEAM).orElseThrow().services())
                .containsExactly(AfterSalesService.REFUND);
        assertThat(scene.taken()).isEqualTo("0+4");
    }

    @Test
    @DisplayName("EXE-5: approved and expired at once, one of them counts")
    void race() {
        ask(Take.one(4));
        scene.spy.next("transition", call -> {
            scene.clock.advance(Duration.ofHours(1));
            scene.recover();
            return call.get();
        });

        assertThat(code(approve(Scene.CARLA))).isEqualTo(RefusalCode.NOT_AWAITING_APPROVAL);
        assertThat(scene.backEnd.calls).isEmpty();
        assertThat(scene.taken()).isEqualTo("0+0");
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.ActionId;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.command.RequestKey;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.UserId;
import dev.aftersales.store.Action;
import dev.aftersales.store.ActionBuilder;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.CapKey;
import dev.aftersales.store.CapKind;
import dev.aftersales.store.DocumentStanding;
import dev.aftersales.store.Hold;
import dev.aftersales.store.Step;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Actions at the points of the state table, for the tests of where they go from there. */
final class Actions {

    static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    static final Timing TIMING = Timing.defaults();
    static final Duration SETTLES = Duration.ofSeconds(45);
    static final Instant LEASE = NOW.plus(TIMING.lease());
    static final Instant QUIET = LEASE.plus(SETTLES);
    static final TenantId TENANT = TenantId.of("acme");
    static final CapKey CAP = new CapKey(TENANT, CapKind.CREDIT_TOTAL, "INV-1", "");
    static final Refusal REFUSAL = Refusal.of(RefusalCode.BACK_END_REFUSED);

    private Actions() {}

    /** One step, the pivot, with five of a cap on hold. */
    static ActionBuilder oneStep(ActionState state) {
        return base(state).steps(List.of(step("A", true)));
    }

    /** A first step that counts as the pivot, and a second one. */
    static ActionBuilder pivotThenMore(ActionState state) {
        return base(state).steps(List.of(step("A", true), step("B", false)));
    }

    /** A draft, and its activation, which is the pivot. */
    static ActionBuilder draftThenPivot(ActionState state) {
        return base(state).steps(List.of(step("A", false), step("B", true)));
    }

    /** Past the pivot, in the second step. */
    static ActionBuilder pastPivot(ActionState state) {
        return base(state)
                .steps(List.of(step("A", true).done("result"), step("B", false)))
                .step(1)
                .holding(false);
    }

    static Step step(String key, boolean pivot) {
        return new Step("effect", PortKey.of(key), pivot, "{}", null);
    }

    private static ActionBuilder base(ActionState state) {
        boolean under = state == ActionState.CALLING;
        return Action.builder()
                .tenant(TENANT)
                .id(new ActionId(new UUID(1, 1)))
                .requestKey(RequestKey.of("request"))
                .contentHash("hash")
                .commandName("take")
                .command("{}")
                .ticket(TicketRef.of("HD-1"))
                .actor(Actor.agent(TENANT, UserId.of("marta")))
                .state(state)
                .fence(4)
                .unsure(state == ActionState.ACCEPTED ? 0 : 1)
                .attempts(1)
                .leaseUntil(under ? LEASE : null)
                .quietAt(state == ActionState.ACCEPTED ? null : QUIET)
                .dueAt(under ? LEASE : NOW)
                .cancelWanted(false)
                .presumed(false)
                .step(0)
                .holds(List.of(new Hold(CAP, new BigDecimal("5"))))
                .holding(true)
                .refusals(List.of())
                .createdAt(NOW)
                .changedAt(NOW);
    }

    static Terms terms(EffectStrength strength) {
        return new Terms(new EffectGuarantee(strength, SETTLES), TIMING);
    }

    static Settlement settlement(EffectStrength strength, Instant now) {
        return new Settlement(step -> terms(strength), now);
    }

    static Settlement settlement() {
        return settlement(EffectStrength.LOOKUP, NOW);
    }

    static Evidence.Done done(int step, String identity) {
        return new Evidence.Done(step, "result-" + identity, identity, List.of(facts(identity)), List.of());
    }

    static Evidence.Done inertDraft(int step, String identity) {
        return new Evidence.Done(
                step,
                "result-" + identity,
                identity,
                List.of(),
                List.of(new Evidence.Draft(identity, "result-" + identity)));
    }

    static DocumentFacts facts(String id) {
        return DocumentFacts.builder()
                .kind(DocumentKind.CREDIT_NOTE)
                .id(id)
                .state("POSTED")
                .standing(DocumentStanding.COUNTED)
                .settled(false)
                .snapshot("snapshot")
                .build();
    }

    /** What may change of an action is what a row says; everything else stays. */
    static Action unlike(Action to, Action from) {
        return to.change()
                .state(from.state())
                .fence(from.fence())
                .unsure(from.unsure())
                .attempts(from.attempts())
                .leaseUntil(from.leaseUntil())
                .quietAt(from.quietAt())
                .dueAt(from.dueAt())
                .changedAt(from.changedAt())
                .build();
    }
}

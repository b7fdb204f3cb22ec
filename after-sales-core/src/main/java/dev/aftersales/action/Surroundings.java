/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.spi.Actor;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.ports.Ports;
import dev.aftersales.store.Action;
import dev.aftersales.store.Step;
import dev.aftersales.store.Store;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Function;

/**
 * What the engine works with. Immutable; everything in it is thread-safe.
 *
 * @param store where things are kept
 * @param ports the ports of each tenant
 * @param calls how ports are called
 * @param clock the host's clock, for business dates
 * @param zones the zone of each tenant
 * @param timing how long things may take
 * @param codec the codec of stored values
 * @param identities the names of actions and effects
 * @param effects all kinds of effects
 * @param handlers all command handlers
 * @param approvals which plans wait for somebody else
 * @param moves told of each move once it is committed
 */
public record Surroundings(
        Store store,
        Function<TenantId, Ports> ports,
        PortCalls calls,
        Clock clock,
        Function<TenantId, ZoneId> zones,
        Timing timing,
        Codec codec,
        Identities identities,
        Effects effects,
        Handlers handlers,
        ApprovalRule approvals,
        MoveListener moves) {

    /**
     * Checks that the lease that is in force outlives a call.
     *
     * @param store where things are kept
     * @param ports the ports of each tenant
     * @param calls how ports are called
     * @param clock the host's clock, for business dates
     * @param zones the zone of each tenant
     * @param timing how long things may take
     * @param codec the codec of stored values
     * @param identities the names of actions and effects
     * @param effects all kinds of effects
     * @param handlers all command handlers
     * @param approvals which plans wait for somebody else
     * @param moves told of each move once it is committed
     */
    public Surroundings {
        if (timing.lease().compareTo(calls.deadline()) <= 0) {
            throw new IllegalArgumentException("a call of " + calls.deadline() + " could outlive its lease");
        }
    }

    /**
     * An inquiry on behalf of an actor.
     *
     * @param actor who asks
     * @return where that actor's facts are read
     */
    public Inquiry inquiry(Actor actor) {
        Clock local = clock.withZone(zones.apply(actor.tenant()));
        return new Inquiry(actor, ports.apply(actor.tenant()), store, calls, local, codec);
    }

    /** An attempt at a step, in the name of whoever asked for the action. */
    Call call(Action action, Step step) {
        return call(action, step, callUntil());
    }

    /**
     * An attempt under a lease that began after a moment of this node: no back end that honours its deadline acts once the lease
     * is spent, even if this node was halted just before the call.
     */
    Call leasedCall(Action action, Instant since) {
        Instant spent = since.plus(timing.lease());
        Instant until = callUntil();
        return call(action, action.currentStep(), until.isBefore(spent) ? until : spent);
    }

    private static Call call(Action action, Step step, Instant until) {
        return new Call(action.tenant(), step.key(), until, action.actor(), action.ticket(), action.company());
    }

    /** A read in the name of whoever asked for the action. */
    ReadContext reading(Action action) {
        return new ReadContext(action.tenant(), callUntil(), action.actor().locale());
    }

    private Instant callUntil() {
        return clock.instant().plus(calls.deadline());
    }
}

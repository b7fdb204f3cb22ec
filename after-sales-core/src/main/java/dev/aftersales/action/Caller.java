/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.Datum;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.CloseResult;
import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.PortUnavailable;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.ports.Ports;
import dev.aftersales.store.Action;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls the port of an action's current step, or asks it for the key, and says what is known after it. */
final class Caller {

    private static final Logger LOG = LoggerFactory.getLogger(Caller.class);

    private final Surroundings with;
    private final Judge judge;

    Caller(Surroundings with) {
        this.with = with;
        this.judge = new Judge(with.codec());
    }

    /** One attempt at the current step, under a lease that began after a moment of this node. */
    Evidence call(Action action, Instant since) {
        return call(Asked.of(with, action, effect(action)), since);
    }

    private <Q, D> Evidence call(Asked<Q, D> asked, Instant since) {
        Effect<Q, D> effect = asked.effect();
        Action action = asked.action();
        Call call = with.leasedCall(action, since);
        try {
            return answered(
                    asked, with.calls().call(() -> effect.call(asked.ports(), call, asked.request(), asked.earlier())));
        } catch (PortRefused refused) {
            return new Evidence.No(PortRefusals.of(effect.port(), refused));
        } catch (PortUnavailable unavailable) {
            return new Evidence.NotReached(
                    Refusal.of(RefusalCode.BACK_END_UNAVAILABLE).with("port", Datum.of(effect.port())));
        } catch (RuntimeException unsure) {
            LOG.warn("{} {}: {} gave no answer", action.tenant(), action.id(), effect.name(), Trace.of(unsure));
            return new Evidence.Unsure(unsure.getClass().getSimpleName());
        }
    }

    /** One attempt on this thread, in the transaction that is open on it; what the port throws is thrown. */
    Evidence callHere(Action action) {
        return callHere(Asked.of(with, action, effect(action)));
    }

    private <Q, D> Evidence callHere(Asked<Q, D> asked) {
        Call call = with.call(asked.action(), asked.action().currentStep());
        return answered(asked, asked.effect().call(asked.ports(), call, asked.request(), asked.earlier()));
    }

    private <Q, D> Evidence answered(Asked<Q, D> asked, @Nullable Answer<D> answer) {
        if (answer instanceof Answer.Accepted<D> accepted) {
            return new Evidence.Working(String.valueOf(accepted.reference()));
        }
        if (answer instanceof Answer.Done<D> done && done.document() != null) {
            return judge.judge(asked, List.of(done.document()));
        }
        return new Evidence.Unsure("answered with nothing");
    }

    /** Asks what the back end knows of the current step's key. */
    Evidence lookUp(Action action) {
        return lookUp(Asked.of(with, action, effect(action)));
    }

    private <Q, D> Evidence lookUp(Asked<Q, D> asked) {
        Effect<Q, D> effect = asked.effect();
        Action action = asked.action();
        if (effect.guarantee(asked.ports()).strength() == EffectStrength.NONE) {
            return new Evidence.NoLookup();
        }
        ReadContext context = with.reading(action);
        try {
            return known(
                    asked,
                    with.calls()
                            .call(() -> effect.lookup(
                                    asked.ports(), context, action.currentStep().key())));
        } catch (RuntimeException failed) {
            LOG.debug("{} {}: a look-up failed", action.tenant(), action.id(), Trace.of(failed));
            return new Evidence.NoAnswer();
        }
    }

    private <Q, D> Evidence known(Asked<Q, D> asked, @Nullable Lookup<D> known) {
        if (known instanceof Lookup.Found<D> found) {
            return judge.judge(asked, found.documents());
        }
        if (known instanceof Lookup.InProgress<D>) {
            return new Evidence.Working(
                    Objects.requireNonNullElse(asked.action().reference(), "in progress"));
        }
        if (known instanceof Lookup.Failed<D> failed) {
            return new Evidence.FailedThere(PortRefusals.of(asked.effect().port(), failed.code(), Map.of()));
        }
        return known instanceof Lookup.NotFound<D> ? new Evidence.Absent() : new Evidence.NoAnswer();
    }

    /**
     * Asks the back end to make sure that the current key has no effect any more; empty when it cannot, and past the pivot,
     * where a closed key would keep the action from going forward.
     */
    Optional<Evidence> close(Action action, List<Refusal> refusals) {
        if (action.pastPivot()) {
            return Optional.empty();
        }
        Effect<?, ?> effect = effect(action);
        Ports ports = with.ports().apply(action.tenant());
        ReadContext context = with.reading(action);
        try {
            CloseResult result = with.calls()
                    .call(() -> effect.effectPort(ports)
                            .close(context, action.currentStep().key()));
            return result == CloseResult.CLOSED ? Optional.of(new Evidence.Closed(refusals)) : Optional.empty();
        } catch (RuntimeException failed) {
            LOG.debug("{} {}: a key was not closed", action.tenant(), action.id(), Trace.of(failed));
            return Optional.empty();
        }
    }

    /** Reads the document that an operator says the current step made; empty unless it is there, and as asked. */
    Optional<Evidence.Done> readBack(Action action, String id) {
        return readBack(Asked.of(with, action, effect(action)), id);
    }

    private <Q, D> Optional<Evidence.Done> readBack(Asked<Q, D> asked, String id) {
        ReadContext context = with.reading(asked.action());
        try {
            return with.calls()
                    .call(() -> asked.effect().readBack(asked.ports(), context, id))
                    .map(document -> judge.judge(asked, List.of(document)))
                    .filter(Evidence.Done.class::isInstance)
                    .map(Evidence.Done.class::cast);
        } catch (RuntimeException failed) {
            LOG.debug(
                    "{} {}: not read back",
                    asked.action().tenant(),
                    asked.action().id(),
                    Trace.of(failed));
            return Optional.empty();
        }
    }

    private Effect<?, ?> effect(Action action) {
        return with.effects().named(action.currentStep().effect());
    }
}

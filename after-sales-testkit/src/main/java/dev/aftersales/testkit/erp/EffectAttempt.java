/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp;

import dev.aftersales.spi.Answer;
import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.PortException;
import dev.aftersales.spi.PortKey;
import dev.aftersales.testkit.fault.Attempt;
import dev.aftersales.testkit.fault.LateArrivals;
import dev.aftersales.testkit.fault.Request;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * An effect on its way. When it arrives, its key and the effect are decided under the lock of one ledger, so that of two
 * arrivals with the same key only one acts where the back end is KEYED.
 */
record EffectAttempt<R>(
        Request request, PortKey key, Effect<R> effect, EffectStrength strength, LateArrivals late, PendingWork pending)
        implements Attempt {

    @Override
    public Object proceed() {
        synchronized (effect.ledger()) {
            String work = strength == EffectStrength.KEYED ? effect.keys().workOn(key) : null;
            return work == null ? Answer.done(actOnce()) : Answer.accepted(work);
        }
    }

    private R actOnce() {
        effect.keys().refuseClosed(key);
        String earlier = strength == EffectStrength.KEYED ? effect.keys().earlier(key, request.operation()) : null;
        return earlier == null ? act() : effect.resume().apply(earlier);
    }

    private R act() {
        R document = effect.act().apply(key);
        if (strength != EffectStrength.NONE) {
            effect.keys().use(key, request.operation(), effect.id().apply(document));
        }
        return document;
    }

    @Override
    public void arriveLate(@Nullable Duration delay) {
        late.add(delay, this::actUnseen);
    }

    private void actUnseen() {
        try {
            proceed();
        } catch (PortException refused) {
            // nobody is there any more to hear of it
        }
    }

    @Override
    public Object accept() {
        synchronized (effect.ledger()) {
            return isKnown() ? proceed() : begin();
        }
    }

    /** Whether the key was taken on or acted upon before, where the back end minds. */
    private boolean isKnown() {
        KeyBook keys = effect.keys();
        return strength == EffectStrength.KEYED
                && (keys.workOn(key) != null || keys.earlier(key, request.operation()) != null);
    }

    private Answer<R> begin() {
        effect.keys().refuseClosed(key);
        String reference = pending.add(this::finish, this::forget);
        effect.keys().begin(key, reference);
        return Answer.accepted(reference);
    }

    private void finish() {
        synchronized (effect.ledger()) {
            effect.keys().end(key);
            actUnseen();
        }
    }

    private void forget() {
        synchronized (effect.ledger()) {
            effect.keys().end(key);
        }
    }
}

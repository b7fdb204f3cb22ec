/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.spi.Call;
import dev.aftersales.spi.ports.Ports;
import dev.aftersales.store.Action;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.Step;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Withdraws inert drafts that nothing goes on with (STAGED). Best effort, after the settlement is written: what stays behind
 * does no harm.
 */
final class Drafts {

    private static final Logger LOG = LoggerFactory.getLogger(Drafts.class);

    private final Surroundings with;
    private final StepDocuments documents;

    Drafts(Surroundings with, StepDocuments documents) {
        this.with = with;
        this.documents = documents;
    }

    /** Withdraws the drafts of an action that came to nothing. */
    void discardAll(Action givenUp) {
        for (Step step : givenUp.steps()) {
            if (step.result() != null) {
                discard(givenUp, step, step.result());
            }
        }
    }

    /** Withdraws those drafts an answer showed that the action, as it stands now, did not record. */
    void discardSurplus(Action current, Evidence.Done seen) {
        if (current.state() == ActionState.HELD) {
            return;
        }
        Step step = current.steps().get(seen.step());
        String recorded = documents.identity(step).orElse("");
        seen.drafts().stream()
                .filter(draft -> !draft.identity().equals(recorded))
                .forEach(draft -> discard(current, step, draft.text()));
    }

    private void discard(Action action, Step step, String text) {
        discard(action, step, text, with.effects().named(step.effect()));
    }

    private <D> void discard(Action action, Step step, String text, Effect<?, D> effect) {
        try {
            D document = effect.decode(text, with.codec());
            if (effect.inert(document)) {
                withdraw(action, step, effect, document);
            }
        } catch (RuntimeException failed) {
            LOG.info(
                    "{} {}: an inert draft of {} stays behind",
                    action.tenant(),
                    action.id(),
                    effect.name(),
                    Trace.of(failed));
        }
    }

    private <D> void withdraw(Action action, Step step, Effect<?, D> effect, D draft) {
        Ports ports = with.ports().apply(action.tenant());
        Call call = with.call(action, step);
        with.calls().call(() -> {
            effect.discard(ports, call, draft);
            return draft;
        });
    }
}

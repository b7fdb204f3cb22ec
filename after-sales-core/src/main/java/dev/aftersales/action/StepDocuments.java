/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.store.Action;
import dev.aftersales.store.Step;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What the recorded documents of steps say. */
final class StepDocuments {

    private final Surroundings with;

    StepDocuments(Surroundings with) {
        this.with = with;
    }

    /** The identity of the document a step ended with, if it did. */
    Optional<String> identity(Step step) {
        String result = step.result();
        return result == null ? Optional.empty() : Optional.of(identity(effect(step), result));
    }

    private <D> String identity(Effect<?, D> effect, String result) {
        return effect.identity(effect.decode(result, with.codec()));
    }

    /** What the last document takes of caps, where only the back end's answer tells. */
    Optional<DocumentTracker.Tracked> settled(Action completed) {
        List<Step> steps = completed.steps();
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        Step last = steps.get(steps.size() - 1);
        return settled(completed, last, effect(last));
    }

    private <D> Optional<DocumentTracker.Tracked> settled(Action completed, Step step, Effect<?, D> effect) {
        String result = Objects.requireNonNull(step.result(), "all steps of a completed action are done");
        return effect.settled(completed.tenant(), effect.decode(result, with.codec()));
    }

    private Effect<?, ?> effect(Step step) {
        return with.effects().named(step.effect());
    }
}

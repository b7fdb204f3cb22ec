/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.spi.ports.Ports;
import dev.aftersales.store.Action;

/** What the current step of an action asks, and of whom. */
record Asked<Q, D>(Action action, Effect<Q, D> effect, Ports ports, Q request, EarlierSteps earlier) {

    static <Q, D> Asked<Q, D> of(Surroundings with, Action action, Effect<Q, D> effect) {
        return new Asked<>(
                action,
                effect,
                with.ports().apply(action.tenant()),
                with.codec().read(action.currentStep().request(), effect.requestType()),
                new EarlierSteps(action, with.effects(), with.codec()));
    }
}

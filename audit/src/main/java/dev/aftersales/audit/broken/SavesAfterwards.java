/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit.broken;

import dev.aftersales.audit.between.ForwardingStore;
import dev.aftersales.command.ActionId;
import dev.aftersales.command.RequestKey;
import dev.aftersales.spi.TenantId;
import dev.aftersales.store.Acceptance;
import dev.aftersales.store.Action;
import dev.aftersales.store.Admission;
import dev.aftersales.store.Store;
import dev.aftersales.store.Transition;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps an accepted action in memory until there is an answer to save with it. */
final class SavesAfterwards extends ForwardingStore {

    private final Map<ActionId, Acceptance> unsaved = new HashMap<>();

    SavesAfterwards(Store inner) {
        super(inner);
    }

    @Override
    public Admission accept(Acceptance acceptance) {
        unsaved.put(acceptance.action().id(), acceptance);
        return Admission.ACCEPTED;
    }

    @Override
    public boolean transition(Transition transition) {
        Acceptance acceptance = unsaved.remove(transition.from().id());
        if (acceptance != null) {
            inner.accept(acceptance);
        }
        return inner.transition(transition);
    }

    @Override
    public Optional<Action> action(TenantId tenant, ActionId id) {
        return Optional.ofNullable(unsaved.get(id)).map(Acceptance::action).or(() -> inner.action(tenant, id));
    }

    @Override
    public Optional<Action> action(TenantId tenant, RequestKey key) {
        return unsaved.values().stream()
                .map(Acceptance::action)
                .filter(action -> action.requestKey().equals(key))
                .findFirst()
                .or(() -> inner.action(tenant, key));
    }
}

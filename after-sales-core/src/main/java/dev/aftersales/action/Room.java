/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.store.Entitlement;
import dev.aftersales.store.Hold;
import dev.aftersales.store.Store;
import java.util.List;
import java.util.Set;

/** Whether caps still have room for an action that holds nothing any more, and whose document appeared after all. */
final class Room {

    private final Store store;

    Room(Store store) {
        this.store = store;
    }

    boolean isMissing(List<Hold> holds) {
        return holds.stream().filter(hold -> hold.quantity().signum() > 0).anyMatch(this::isMissing);
    }

    private boolean isMissing(Hold hold) {
        List<Entitlement> rows = store.entitlements(
                hold.cap().tenant(), Set.of(hold.cap().kind()), hold.cap().source());
        return rows.stream()
                .filter(row -> row.key().equals(hold.cap()))
                .anyMatch(row -> row.remaining().compareTo(hold.quantity()) < 0);
    }
}

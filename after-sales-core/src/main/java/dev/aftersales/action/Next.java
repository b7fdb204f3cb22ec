/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.store.Action;
import dev.aftersales.store.EntryKind;
import dev.aftersales.store.HoldEffect;
import java.util.List;

/** Where an action goes: the action as it is to be, and what goes with it. */
record Next(Action to, HoldEffect holds, EntryKind kind, List<DocumentFacts> documents) {

    static Next of(Action to, HoldEffect holds, EntryKind kind) {
        return new Next(to, holds, kind, List.of());
    }
}

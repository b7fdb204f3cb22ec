/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit.world;

import dev.aftersales.audit.Facts;
import dev.aftersales.store.Action;
import dev.aftersales.store.Document;
import dev.aftersales.store.Entitlement;
import dev.aftersales.store.Entry;
import java.util.List;
import java.util.Set;

/** Everything that the library and the back end keep, to see whether something was changed. */
public record Snapshot(
        int done, Set<Action> actions, List<Document> documents, List<Entitlement> caps, List<Entry> entries) {

    public static Snapshot of(World world) {
        Facts facts = new Facts(world);
        return new Snapshot(
                world.journal().size(),
                facts.actions(),
                facts.documents(),
                facts.caps(),
                facts.tickets().stream()
                        .flatMap(ticket -> facts.entries(ticket).stream())
                        .toList());
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.store;

import dev.aftersales.store.Action;
import dev.aftersales.store.CapKey;
import dev.aftersales.store.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What caps are, said as plainly as possible: sums over actions and documents, taken anew at every question. */
final class LedgerModel {

    /** Where the holds of an action are. */
    enum Holding {
        RESERVED,
        CONSUMED,
        FREED
    }

    /** An action that takes of caps for a new document, or gives back what a document took. */
    static final class ModelAction {
        final Action accepted;
        final Map<CapKey, Integer> holds;
        final Optional<ModelDocument> subject;
        Holding holding;

        ModelAction(Action accepted, Map<CapKey, Integer> holds, Optional<ModelDocument> subject, Holding holding) {
            this.accepted = accepted;
            this.holds = holds;
            this.subject = subject;
            this.holding = holding;
        }
    }

    /** A document and what it takes. */
    static final class ModelDocument {
        final Document made;
        final Map<CapKey, Integer> holds = new LinkedHashMap<>();
        boolean busy;

        ModelDocument(Document made) {
            this.made = made;
        }

        void add(Map<CapKey, Integer> more) {
            more.forEach((cap, quantity) -> holds.merge(cap, quantity, Integer::sum));
        }
    }

    final List<ModelAction> actions = new ArrayList<>();
    final List<ModelDocument> documents = new ArrayList<>();
    final Map<CapKey, Integer> external = new LinkedHashMap<>();

    /** Whether anything happened that may take more than there is: a late document, or a change outside. */
    boolean overdrawn;

    int reserved(CapKey cap) {
        return actions.stream()
                .filter(action -> action.holding == Holding.RESERVED)
                .mapToInt(action -> Math.max(0, action.holds.getOrDefault(cap, 0)))
                .sum();
    }

    int consumed(CapKey cap) {
        return documents.stream()
                .mapToInt(document -> document.holds.getOrDefault(cap, 0))
                .sum();
    }

    int external(CapKey cap) {
        return external.getOrDefault(cap, 0);
    }

    boolean fits(CapKey cap, int quantity, int total) {
        return quantity == 0 || external(cap) + reserved(cap) + consumed(cap) + quantity <= total;
    }

    List<ModelAction> holding(Holding holding) {
        return actions.stream().filter(action -> action.holding == holding).toList();
    }

    List<ModelAction> settled() {
        return actions.stream()
                .filter(action -> action.holding != Holding.RESERVED)
                .toList();
    }

    /** Given up, so that their documents may still appear; what was to give back is left alone, for it may be gone. */
    List<ModelAction> freedTakes() {
        return holding(Holding.FREED).stream()
                .filter(action -> action.subject.isEmpty())
                .toList();
    }
}

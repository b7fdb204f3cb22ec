/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.store;

import dev.aftersales.store.Action;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.Admission;
import dev.aftersales.store.CapClaim;
import dev.aftersales.store.CapClaimBuilder;
import dev.aftersales.store.CapKey;
import dev.aftersales.store.Document;
import dev.aftersales.store.DocumentChange;
import dev.aftersales.store.Entitlement;
import dev.aftersales.store.Entry;
import dev.aftersales.store.EntryKind;
import dev.aftersales.store.Hold;
import dev.aftersales.store.HoldEffect;
import dev.aftersales.store.Revision;
import dev.aftersales.store.Store;
import dev.aftersales.store.Transition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The store as the ledger machine speaks to it: whole numbers per cap. */
final class LedgerStore {

    private final Store store;
    private final Sample sample;

    LedgerStore(Store store, String tenant) {
        this.store = store;
        this.sample = new Sample(tenant, store.now());
    }

    List<CapKey> caps() {
        return List.of(sample.cap("1"), sample.cap(""));
    }

    Action action(ActionState state) {
        return sample.action().state(state).build();
    }

    Document documentOf(Action action) {
        return sample.document("CN-" + action.id(), action).build();
    }

    DocumentChange change(Document document, Map<CapKey, Integer> add) {
        return new DocumentChange(document, holds(add));
    }

    Admission accept(
            Action action, Map<CapKey, Integer> wanted, Map<CapKey, Integer> external, DocumentChange... documents) {
        CapClaim[] claims = wanted.entrySet().stream()
                .map(want -> claim(want.getKey(), want.getValue(), external.getOrDefault(want.getKey(), 0))
                        .build())
                .toArray(CapClaim[]::new);
        return store.accept(
                Sample.acceptance(action, claims).documents(List.of(documents)).build());
    }

    Admission observe(CapKey cap, int external, long gen) {
        CapClaim claim = claim(cap, 0, external).gen(gen).build();
        return store.accept(Sample.acceptance(sample.action().build(), claim).build());
    }

    boolean move(Action from, ActionState state, HoldEffect effect, DocumentChange... documents) {
        Action to = from.change().state(state).build();
        Entry entry = sample.entry(EntryKind.CALLED).build();
        return store.transition(new Transition(from, to, effect, List.of(documents), null, entry));
    }

    boolean revise(Document document, Map<CapKey, Integer> holds) {
        Document seen = store.document(document.tenant(), document.ref()).orElseThrow();
        Document changed = seen.change().holds(holds(holds)).build();
        return store.revise(new Revision(seen, changed, List.of()));
    }

    Action read(Action action) {
        return store.action(action.tenant(), action.id()).orElseThrow();
    }

    Optional<Entitlement> row(CapKey cap) {
        return store.entitlements(cap.tenant(), Set.of(cap.kind()), cap.source()).stream()
                .filter(row -> row.key().equals(cap))
                .findFirst();
    }

    private CapClaimBuilder claim(CapKey cap, int quantity, int external) {
        return sample.observed(cap, "" + quantity).external(BigDecimal.valueOf(external));
    }

    private List<Hold> holds(Map<CapKey, Integer> quantities) {
        List<Hold> holds = new ArrayList<>();
        quantities.forEach((cap, quantity) -> holds.add(sample.hold(cap, "" + quantity)));
        return holds;
    }
}

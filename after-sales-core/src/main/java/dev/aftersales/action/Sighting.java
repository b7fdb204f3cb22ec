/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.store.CapKey;
import dev.aftersales.store.Document;
import dev.aftersales.store.DocumentStanding;
import dev.aftersales.store.Entry;
import dev.aftersales.store.EntryKind;
import dev.aftersales.store.Hold;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A document as it was kept, and as the back end shows it now (EXE-10). Pure. */
record Sighting(Document known, Document now) {

    /** The back end shows it. */
    static Sighting of(Document known, DocumentTracker.Tracked found, String snapshot, Instant at) {
        DocumentFacts facts = found.facts();
        Document now = known.change()
                .number(facts.number())
                .version(facts.version())
                .state(facts.state())
                .standing(facts.standing())
                .settled(facts.settled())
                .link(facts.link())
                .snapshot(snapshot)
                .holds(holds(known, found.holds()))
                .overCap(found.overCap())
                .checkedAt(at)
                .build();
        return new Sighting(known, now);
    }

    /** It is not there. A draft that was deleted takes nothing any more; what vanished otherwise keeps its caps, to be safe. */
    static Sighting gone(Document known, Instant at) {
        boolean draft = known.standing() == DocumentStanding.OPEN_WORK;
        Document now = known.change()
                .state("GONE")
                .standing(draft ? DocumentStanding.HIDDEN : known.standing())
                .settled(true)
                .holds(draft ? List.<Hold>of() : known.holds())
                .checkedAt(at)
                .build();
        return new Sighting(known, now);
    }

    /** Nothing could be seen. */
    static Sighting none(Document known, Instant at) {
        return new Sighting(known, known.change().checkedAt(at).build());
    }

    /** What it takes: in the order and scale it is kept in, unless it is something else now. */
    private static List<Hold> holds(Document known, List<Hold> found) {
        return amounts(found).equals(amounts(known.holds())) ? known.holds() : found;
    }

    private static Map<CapKey, BigDecimal> amounts(List<Hold> holds) {
        Map<CapKey, BigDecimal> amounts = new HashMap<>();
        holds.forEach(hold -> amounts.merge(
                hold.cap(),
                hold.quantity().stripTrailingZeros(),
                (one, other) -> one.add(other).stripTrailingZeros()));
        amounts.values().removeIf(amount -> amount.signum() == 0);
        return amounts;
    }

    /** Whether anything but the time of the look is new. */
    boolean isNews() {
        return !known.equals(now.change().checkedAt(known.checkedAt()).build());
    }

    /** What to tell. An overshoot is told once, also when the document itself stayed as it was. */
    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        Document butForCaps = now.change().overCap(known.overCap()).build();
        if (new Sighting(known, butForCaps).isNews()) {
            entries.add(entry(EntryKind.DOCUMENT_CHANGED));
        }
        if (now.overCap() && !known.overCap()) {
            entries.add(entry(EntryKind.OVER_CAP));
        }
        return entries;
    }

    private Entry entry(EntryKind kind) {
        return Entry.builder()
                .tenant(now.tenant())
                .sequence(0)
                .kind(kind)
                .ticket(now.ticket())
                .action(now.action())
                .fence(0)
                .user(Entry.OUTSIDE)
                .at(now.checkedAt())
                .document(now.ref())
                .number(now.number())
                .link(now.link())
                .data(Map.of("before", known.state(), "after", now.state()))
                .build();
    }
}

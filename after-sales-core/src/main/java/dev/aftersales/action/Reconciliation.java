/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.UserId;
import dev.aftersales.store.CapKey;
import dev.aftersales.store.Document;
import dev.aftersales.store.DocumentStanding;
import dev.aftersales.store.Entry;
import dev.aftersales.store.EntryKind;
import dev.aftersales.store.Hold;
import dev.aftersales.store.Revision;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings outside changes of documents into view, chatter and caps: when the host tells of one, or by polling (EXE-10).
 * Thread-safe.
 */
public final class Reconciliation {

    private static final Logger LOG = LoggerFactory.getLogger(Reconciliation.class);
    private static final UserId OUTSIDE = UserId.of("back-end");

    private final Surroundings with;
    private final Map<DocumentKind, DocumentTracker> trackers = new EnumMap<>(DocumentKind.class);

    /**
     * Reconciles with these trackers.
     *
     * @param with what the engine works with
     * @param trackers one per kind of document that can change outside
     */
    public Reconciliation(Surroundings with, Collection<? extends DocumentTracker> trackers) {
        this.with = with;
        trackers.forEach(tracker -> this.trackers.put(tracker.kind(), tracker));
    }

    /**
     * Reads a document that changed outside. Unknown documents, and those with an unfinished action, are left alone: the
     * action's own settlement reads them.
     *
     * @param tenant the tenant
     * @param ref the document
     * @return whether something about it had changed
     * @throws ReadFailed if the back end cannot be read; nothing was changed
     */
    public boolean documentChanged(TenantId tenant, DocumentRef ref) {
        return with.store().document(tenant, ref).map(this::reconcile).orElse(false);
    }

    /**
     * Reads documents that have not been read for a while.
     *
     * @param limit how many at most
     * @return how many had changed
     */
    public int poll(int limit) {
        Instant before = with.store().now().minus(with.timing().poll());
        int changed = 0;
        for (Document document : with.store().toPoll(limit, before)) {
            changed += reconcileSafely(document) ? 1 : 0;
        }
        return changed;
    }

    private boolean reconcileSafely(Document document) {
        try {
            return reconcile(document);
        } catch (RuntimeException failed) {
            LOG.warn("{} {}: not reconciled", document.tenant(), document.ref(), Trace.of(failed));
            putOff(document);
            return false;
        }
    }

    /** Counts as checked, so that a document that cannot be read does not keep the others from their turn. */
    private void putOff(Document unread) {
        Document checked = unread.change().checkedAt(with.store().now()).build();
        with.store().revise(new Revision(unread, checked, List.of()));
    }

    private boolean reconcile(Document known) {
        DocumentTracker tracker = trackers.get(known.kind());
        if (tracker == null || known.openAction() != null) {
            return false;
        }
        Inquiry inquiry = with.inquiry(Actor.system(known.tenant(), OUTSIDE));
        Optional<DocumentTracker.Tracked> tracked = tracker.read(known, inquiry);
        Document now = tracked.map(found -> updated(known, found)).orElseGet(() -> gone(known));
        boolean changed = !sameButForChecking(known, now);
        return with.store().revise(new Revision(known, now, changed ? entries(known, now) : List.of())) && changed;
    }

    private Document updated(Document known, DocumentTracker.Tracked found) {
        DocumentFacts facts = found.facts();
        return known.change()
                .number(facts.number())
                .version(facts.version())
                .state(facts.state())
                .standing(facts.standing())
                .settled(facts.settled())
                .link(facts.link())
                .snapshot(with.codec().write(facts.snapshot()))
                .holds(holds(known, found.holds()))
                .overCap(found.overCap())
                .checkedAt(with.store().now())
                .build();
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

    /** A draft that was deleted takes nothing any more; what vanished otherwise keeps its caps, to be safe. */
    private Document gone(Document known) {
        boolean draft = known.standing() == DocumentStanding.OPEN_WORK;
        return known.change()
                .state("GONE")
                .standing(draft ? DocumentStanding.HIDDEN : known.standing())
                .settled(true)
                .holds(draft ? List.<Hold>of() : known.holds())
                .checkedAt(with.store().now())
                .build();
    }

    private static boolean sameButForChecking(Document known, Document now) {
        return known.equals(now.change().checkedAt(known.checkedAt()).build());
    }

    /** An overshoot is told once, also when the document itself stayed as it was. */
    private static List<Entry> entries(Document known, Document now) {
        List<Entry> entries = new ArrayList<>();
        if (!known.equals(now.change()
                .checkedAt(known.checkedAt())
                .overCap(known.overCap())
                .build())) {
            entries.add(entry(known, now, EntryKind.DOCUMENT_CHANGED));
        }
        if (now.overCap() && !known.overCap()) {
            entries.add(entry(known, now, EntryKind.OVER_CAP));
        }
        return entries;
    }

    private static Entry entry(Document known, Document now, EntryKind kind) {
        return Entry.builder()
                .tenant(now.tenant())
                .sequence(0)
                .kind(kind)
                .ticket(now.ticket())
                .action(now.action())
                .fence(0)
                .user(OUTSIDE)
                .at(now.checkedAt())
                .document(now.ref())
                .number(now.number())
                .link(now.link())
                .data(Map.of("before", known.state(), "after", now.state()))
                .build();
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.TenantId;
import dev.aftersales.store.Document;
import dev.aftersales.store.Entry;
import dev.aftersales.store.Revision;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
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
        keep(Sighting.none(unread, with.store().now()));
    }

    private boolean reconcile(Document known) {
        DocumentTracker tracker = trackers.get(known.kind());
        if (tracker == null || known.openAction() != null) {
            return false;
        }
        return keep(look(known, tracker));
    }

    private Sighting look(Document known, DocumentTracker tracker) {
        Inquiry inquiry = with.inquiry(Actor.system(known.tenant(), Entry.OUTSIDE));
        Optional<DocumentTracker.Tracked> found = tracker.read(known, inquiry);
        Instant at = with.store().now();
        return found.map(tracked -> Sighting.of(
                        known, tracked, with.codec().write(tracked.facts().snapshot()), at))
                .orElseGet(() -> Sighting.gone(known, at));
    }

    /** Whether there was news, and it was kept; a document that somebody else changed meanwhile is left to them. */
    private boolean keep(Sighting sighting) {
        Revision revision = new Revision(sighting.known(), sighting.now(), sighting.entries());
        return with.store().revise(revision) && sighting.isNews();
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.store.Entry;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells several listeners, none of which can do harm: the move is committed already. */
public final class MoveListeners implements MoveListener {

    private static final Logger LOG = LoggerFactory.getLogger(MoveListeners.class);

    private final List<MoveListener> listeners;

    /**
     * All of these.
     *
     * @param listeners whom to tell
     */
    public MoveListeners(List<MoveListener> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    @Override
    public void moved(Entry entry) {
        listeners.forEach(listener -> tell(listener, entry));
    }

    private static void tell(MoveListener listener, Entry entry) {
        try {
            listener.moved(entry);
        } catch (RuntimeException failed) {
            LOG.warn("{}: a listener of moves failed", entry.tenant(), Trace.of(failed));
        }
    }
}

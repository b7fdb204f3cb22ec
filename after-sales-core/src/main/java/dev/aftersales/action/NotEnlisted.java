/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.store.Admission;

/**
 * A prepared command does not fit any more: somebody else took of the cap, changed the document, or made the same request since.
 * The host's transaction is marked to be rolled back. Roll it back, prepare the command again, and enlist what comes of it in a
 * new one; preparing tells if the command is to be refused.
 */
public final class NotEnlisted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What got between. */
    private final Admission why;

    NotEnlisted(Admission why) {
        super("somebody else got between (" + why + "): roll the transaction back, and prepare the command again");
        this.why = why;
    }

    /**
     * What got between.
     *
     * @return anything but {@link Admission#ACCEPTED}
     */
    public Admission why() {
        return why;
    }
}

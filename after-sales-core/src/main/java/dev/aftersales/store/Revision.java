/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.store;

import java.util.List;

/**
 * A document changed outside, with the caps it adjusts: one transaction, under the condition that the
 * document still has the revision of {@code from} and no unfinished action.
 *
 * @param from the document as it was read
 * @param to the document as it is to be, its holds included; where it came from (ticket, action, creator,
 *    creation time) stays as it is
 * @param entries what to tell; empty when nothing but the check time changed
 */
public record Revision(Document from, Document to, List<Entry> entries) {

    /**
     * Copies the collections it is given.
     *
     * @param from the document as it was read
     * @param to the document as it is to be, its holds included; where it came from (ticket, action, creator,
     *    creation time) stays as it is
     * @param entries what to tell; empty when nothing but the check time changed
     */
    public Revision {
        entries = List.copyOf(entries);
    }
}

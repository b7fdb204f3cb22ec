/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.store;

import java.util.List;

/**
 * A document to be recorded with a transition.
 *
 * @param document the document as it is to be kept; its holds, open action and revision are not looked at,
 *    and of a document already there ticket, action, creator and creation time stay as they are
 * @param add what to add to its holds, signed
 */
public record DocumentChange(Document document, List<Hold> add) {

    /**
     * Copies the collections it is given.
     *
     * @param document the document as it is to be kept; its holds, open action and revision are not looked at,
     *    and of a document already there ticket, action, creator and creation time stay as they are
     * @param add what to add to its holds, signed
     */
    public DocumentChange {
        add = List.copyOf(add);
    }
}

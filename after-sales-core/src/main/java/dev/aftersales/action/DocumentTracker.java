/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.DocumentKind;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.store.Document;
import dev.aftersales.store.Hold;
import java.util.List;
import java.util.Optional;

/** Reads a document as it stands in the back end now, so that outside changes are noticed (EXE-10). Stateless. */
public interface DocumentTracker {

    /**
     * What it tracks.
     *
     * @return the kind of document
     */
    DocumentKind kind();

    /**
     * Which port it reads.
     *
     * @return the kind of port
     */
    PortKind port();

    /**
     * Reads the document.
     *
     * @param known the document as last seen
     * @param inquiry where facts are read
     * @return the document as it stands; empty when the back end does not know it (any more)
     */
    Optional<Tracked> read(Document known, Inquiry inquiry);

    /**
     * A document as it stands.
     *
     * @param facts what to keep of it
     * @param holds what it takes of caps now
     * @param overCap whether the back end shows more taken of its source than there is (REF-9)
     */
    record Tracked(DocumentFacts facts, List<Hold> holds, boolean overCap) {

        /**
         * Copies the list.
         *
         * @param facts what to keep of it
         * @param holds what it takes of caps now
         * @param overCap whether more is taken of its source than there is
         */
        public Tracked {
            holds = List.copyOf(holds);
        }
    }
}

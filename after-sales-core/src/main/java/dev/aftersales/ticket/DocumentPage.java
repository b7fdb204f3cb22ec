/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.ticket;

import dev.aftersales.command.Refusal;
import dev.aftersales.spi.Cursor;
import java.util.List;
import java.util.Optional;

/**
 * A page of a ticket's documents.
 *
 * @param documents the documents, oldest first
 * @param next where the next page starts; empty on the last one
 * @param refusals why nothing is listed; empty when the question could be answered
 */
public record DocumentPage(List<DocumentLink> documents, Optional<Cursor> next, List<Refusal> refusals) {

    /**
     * Copies the lists.
     *
     * @param documents the documents, oldest first
     * @param next where the next page starts; empty on the last one
     * @param refusals why nothing is listed; empty when the question could be answered
     */
    public DocumentPage {
        documents = List.copyOf(documents);
        refusals = List.copyOf(refusals);
    }

    static DocumentPage refused(List<Refusal> refusals) {
        return new DocumentPage(List.of(), Optional.empty(), refusals);
    }
}

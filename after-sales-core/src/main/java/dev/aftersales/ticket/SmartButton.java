/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.ticket;

import dev.aftersales.command.DocumentKind;
import java.util.List;

/**
 * One kind of documents of a ticket (TKT-3). There is none for a kind without documents.
 *
 * @param kind what they are
 * @param label its label, in the actor's language
 * @param count how many
 * @param documents the documents, oldest first; of a ticket with very many the first ones, {@code Desk.documents} pages on
 */
public record SmartButton(DocumentKind kind, String label, int count, List<DocumentLink> documents) {

    /**
     * Copies the collections it is given.
     *
     * @param kind what they are
     * @param label its label, in the actor's language
     * @param count how many
     * @param documents the documents, oldest first; of a ticket with very many the first ones, {@code Desk.documents} pages on
     */
    public SmartButton {
        documents = List.copyOf(documents);
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.ticket;

import dev.aftersales.action.DocumentFacts;
import dev.aftersales.command.Refusal;
import dev.aftersales.store.Document;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document as it stands in the back end now, or why it is not shown.
 *
 * @param refusals why it is not shown; empty when it is
 * @param link number, state and link; null when refused
 * @param content the port's own record, for example a {@code Repair}; null when refused
 */
public record OpenedDocument(
        List<Refusal> refusals,
        @Nullable DocumentLink link,
        @Nullable Object content) {

    /**
     * Copies the collections it is given.
     *
     * @param refusals why it is not shown; empty when it is
     * @param link number, state and link; null when refused
     * @param content the port's own record, for example a {@code Repair}; null when refused
     */
    public OpenedDocument {
        refusals = List.copyOf(refusals);
    }

    static OpenedDocument of(Document known, DocumentFacts now) {
        DocumentLink link = new DocumentLink(
                now.ref(), now.number(), now.version(), now.state(), now.link(), known.creator(), known.createdAt());
        return new OpenedDocument(List.of(), link, now.snapshot());
    }

    static OpenedDocument refused(Refusal refusal) {
        return new OpenedDocument(List.of(refusal), null, null);
    }

    /**
     * The port's own record.
     *
     * @param type the type it must have
     * @param <D> the type it must have
     * @return the record
     * @throws java.util.NoSuchElementException if the document is not shown, or of another type
     */
    public <D> D as(Class<D> type) {
        return Optional.ofNullable(content)
                .filter(type::isInstance)
                .map(type::cast)
                .orElseThrow();
    }
}

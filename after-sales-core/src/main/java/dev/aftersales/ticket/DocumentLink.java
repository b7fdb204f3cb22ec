/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.ticket;

import dev.aftersales.command.DocumentRef;
import dev.aftersales.spi.DocumentVersion;
import dev.aftersales.spi.UserId;
import dev.aftersales.store.Document;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A document behind a smart button, or a draft in open work.
 *
 * @param document the document
 * @param number as printed; null for drafts
 * @param version the version to name when it is amended or confirmed
 * @param state how far it has come, in the port's own word
 * @param link where a person can see it
 * @param creator who made it
 * @param createdAt when it was made
 */
public record DocumentLink(
        DocumentRef document,
        @Nullable String number,
        @Nullable DocumentVersion version,
        String state,
        @Nullable URI link,
        UserId creator,
        Instant createdAt) {

    static DocumentLink of(Document document) {
        return new DocumentLink(
                document.ref(),
                document.number(),
                document.version(),
                document.state(),
                document.link(),
                document.creator(),
                document.createdAt());
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.spi.DocumentVersion;
import dev.aftersales.store.DocumentStanding;
import java.net.URI;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What to keep of a document of the back end.
 *
 * @param kind what it is
 * @param id its id in the back end
 * @param number as printed
 * @param version its version
 * @param state how far it has come, in the port's own word
 * @param standing how it shows on the ticket
 * @param settled whether nothing outside can change it any more
 * @param link where a person can see it
 * @param snapshot the document as the port returned it
 */
@Value.Builder
public record DocumentFacts(
        DocumentKind kind,
        String id,
        @Nullable String number,
        @Nullable DocumentVersion version,
        String state,
        DocumentStanding standing,
        boolean settled,
        @Nullable URI link,
        Object snapshot) {

    /**
     * An empty builder.
     *
     * @return a builder; {@code build()} throws {@link IllegalStateException} naming each value left out that is not marked nullable
     */
    public static DocumentFactsBuilder builder() {
        return new DocumentFactsBuilder();
    }

    /**
     * Kind and id.
     *
     * @return the reference
     */
    public DocumentRef ref() {
        return new DocumentRef(kind, id);
    }
}

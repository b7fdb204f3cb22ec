/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.store;

import dev.aftersales.command.ActionId;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.spi.DocumentVersion;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.UserId;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A document of the back end, as last seen.
 *
 * @param tenant the tenant
 * @param ticket the ticket it was made from
 * @param kind what it is
 * @param id its id in the back end
 * @param number as printed
 * @param version its version, where the back end has them
 * @param state how far it has come: the name of the state in the port's own words
 * @param standing how it shows on the ticket
 * @param settled whether nothing outside can change it any more, so that it is not polled
 * @param link where a person can see it
 * @param snapshot the document, as JSON of the port's own type
 * @param holds what it takes of caps
 * @param overCap whether the back end showed more taken of its source than there is when it was last asked (REF-9)
 * @param action the action that made it
 * @param creator who made it
 * @param openAction the unfinished action on it
 * @param revision how often it was changed
 * @param createdAt when it was made
 * @param checkedAt when the back end was last asked for it
 */
@Value.Builder
public record Document(
        TenantId tenant,
        TicketRef ticket,
        DocumentKind kind,
        String id,
        @Nullable String number,
        @Nullable DocumentVersion version,
        String state,
        DocumentStanding standing,
        boolean settled,
        @Nullable URI link,
        String snapshot,
        List<Hold> holds,
        boolean overCap,
        ActionId action,
        UserId creator,
        @Nullable ActionId openAction,
        long revision,
        Instant createdAt,
        Instant checkedAt) {

    /**
     * Copies the collections it is given.
     *
     * @param tenant the tenant
     * @param ticket the ticket it was made from
     * @param kind what it is
     * @param id its id in the back end
     * @param number as printed
     * @param version its version, where the back end has them
     * @param state how far it has come: the name of the state in the port's own words
     * @param standing how it shows on the ticket
     * @param settled whether nothing outside can change it any more, so that it is not polled
     * @param link where a person can see it
     * @param snapshot the document, as JSON of the port's own type
     * @param holds what it takes of caps
     * @param overCap whether more was taken of its source than there is
     * @param action the action that made it
     * @param creator who made it
     * @param openAction the unfinished action on it
     * @param revision how often it was changed
     * @param createdAt when it was made
     * @param checkedAt when the back end was last asked for it
     */
    public Document {
        holds = List.copyOf(holds);
    }

    /**
     * A builder of a document that is not over its cap, and has nothing else said of it.
     *
     * @return a builder; {@code build()} throws {@link IllegalStateException} naming each value left out that is not marked nullable
     */
    public static DocumentBuilder builder() {
        return new DocumentBuilder().overCap(false);
    }

    /**
     * Kind and id.
     *
     * @return the reference
     */
    public DocumentRef ref() {
        return new DocumentRef(kind, id);
    }

    /**
     * Where it stands in a list of its ticket's documents.
     *
     * @return its place
     */
    public DocumentPosition position() {
        return new DocumentPosition(createdAt, ref());
    }

    /** Without the snapshot, which may hold secrets (CPN-7). */
    @Override
    public String toString() {
        return "Document[" + tenant + " " + kind + " " + id + ", " + state + "]";
    }

    /**
     * A builder filled with this document.
     *
     * @return the builder
     */
    public DocumentBuilder change() {
        return builder().from(this);
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.store;

import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An action to be accepted, with all its conditions: one transaction.
 *
 * @param action the action; its request key must be free
 * @param claims what to observe and reserve, in any order
 * @param documents documents to record at once, for an action without steps
 * @param team team settings to write at once, for an action without steps
 * @param entry what to tell; null for an action that is called at once
 * @param subjectRevision the revision of the subject that the action was decided on, as a condition;
 *     null for any revision
 */
@Value.Builder
public record Acceptance(
        Action action,
        List<CapClaim> claims,
        List<DocumentChange> documents,
        @Nullable Team team,
        @Nullable Entry entry,
        @Nullable Long subjectRevision) {

    /**
     * Copies the collections it is given.
     *
     * @param action the action; its request key must be free
     * @param claims what to observe and reserve, in any order
     * @param documents documents to record at once, for an action without steps
     * @param team team settings to write at once, for an action without steps
     * @param entry what to tell; null for an action that is called at once
     * @param subjectRevision the revision of the subject that the action was decided on, as a condition;
     *     null for any revision
     */
    public Acceptance {
        claims = List.copyOf(claims);
        documents = List.copyOf(documents);
    }

    /**
     * An empty builder.
     *
     * @return a builder; {@code build()} throws {@link IllegalStateException} naming each value left out that is not marked nullable
     */
    public static AcceptanceBuilder builder() {
        return new AcceptanceBuilder();
    }
}

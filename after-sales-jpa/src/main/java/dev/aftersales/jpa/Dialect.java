/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.store.CapClaim;
import jakarta.persistence.EntityManager;
import java.util.List;

/** What the databases say each in their own way. Everything else is the same on all of them. */
interface Dialect {

    /** The name of a table or sequence, with the schema where there is one. */
    String qualified(String name);

    /** The expression that draws the number of an entry. */
    String nextEntry();

    /** The expression that says what time it is, in microseconds since 1970. */
    String clock();

    /**
     * Observes and reserves one claim per cap, in the order given, in one statement where there is one.
     *
     * @return false when not all of them hit, so that the transaction is to be rolled back
     */
    boolean claim(EntityManager entities, List<CapClaim> claims);

    /**
     * Adds to what is reserved and consumed of caps, in the order given, in one statement where there is one.
     *
     * @return false when not all of them could be changed, so that the transaction is to be rolled back
     */
    boolean add(EntityManager entities, List<CapDifference> differences);

    /** Whether a snapshot that shows a commit also shows those that it had waited for. */
    boolean snapshotsKeepOrder();

    /** Whether it takes the statements of a {@link Pipeline}. */
    boolean hasPipelines();

    /** Asks for the settings of the connection that lose commits, each as a text; none where commits last. */
    String doubtfulSettings();

    /**
     * Gives each action that is due its next fence and a lease, the longest due first, leaving out those that others have
     * locked. Times are in microseconds since 1970.
     *
     * @return their rows as they are now, in that order
     */
    List<ActionRow> lease(EntityManager entities, int limit, long now, long leaseUntil);
}

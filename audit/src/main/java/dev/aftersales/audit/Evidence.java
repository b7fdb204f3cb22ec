/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit;

import dev.aftersales.command.RequestKey;
import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.TenantId;
import dev.aftersales.store.Action;
import dev.aftersales.store.Store;
import dev.aftersales.testkit.BackOffice;
import dev.aftersales.testkit.erp.JournalEntry;
import java.util.List;
import java.util.Set;

/** What is laid before an audit: what a tenant's clients wrote down, what the store keeps, and what the back end did. */
public interface Evidence {

    /**
     * Whose.
     *
     * @return the tenant
     */
    TenantId tenant();

    /**
     * The store under audit; it is only read.
     *
     * @return the store
     */
    Store store();

    /**
     * The back end as people in it see it, with its ledgers of this moment.
     *
     * @return the tenant's office
     */
    BackOffice office();

    /**
     * All that the back end really did, of all tenants.
     *
     * @return the entries, oldest first
     */
    List<JournalEntry> journal();

    /**
     * What the back end promises of its effects.
     *
     * @return the strength
     */
    EffectStrength strength();

    /**
     * What there is to give back.
     *
     * @return the tickets and what was sold
     */
    Sold sold();

    /**
     * The requests that clients wrote down before they sent them, accepted or not.
     *
     * @return the keys
     */
    Set<RequestKey> requests();

    /**
     * Whether the back end broke its contract towards an action, or somebody interfered in it, so that an operator must judge.
     *
     * @param action the action
     * @return false unless something like it was done on purpose
     */
    default boolean isDisturbed(Action action) {
        return false;
    }
}

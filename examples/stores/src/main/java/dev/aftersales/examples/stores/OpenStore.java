/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.stores;

import dev.aftersales.store.Store;

/**
 * A store in use.
 *
 * <p>Thread-safe.
 */
public final class OpenStore implements AutoCloseable {

    private final Store store;
    private final String place;
    private final boolean lasting;
    private final Runnable onClose;

    OpenStore(Store store, String place, boolean lasting, Runnable onClose) {
        this.store = store;
        this.place = place;
        this.lasting = lasting;
        this.onClose = onClose;
    }

    static OpenStore inMemory(Store store) {
        return new OpenStore(store, "memory", false, () -> {});
    }

    /**
     * The store.
     *
     * @return the store
     */
    public Store store() {
        return store;
    }

    /**
     * Where it keeps things, for a person to read.
     *
     * @return the place, without user and password
     */
    public String place() {
        return place;
    }

    /**
     * Whether the next run with the same options finds what this one kept.
     *
     * @return false for memory and for databases that are made for this run alone
     */
    public boolean isLasting() {
        return lasting;
    }

    /** Lets go of the database, and deletes what was made for this run alone. */
    @Override
    public void close() {
        onClose.run();
    }
}

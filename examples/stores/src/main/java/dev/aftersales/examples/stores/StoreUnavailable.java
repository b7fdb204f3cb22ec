/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.stores;

/** A store that cannot be opened; its message is one line that says why. */
public final class StoreUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}

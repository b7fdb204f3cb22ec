/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.rpc;

/**
 * The server may or may not have acted: no answer in time, a broken connection, or an error without a type, which can come
 * after the commit as well as before it.
 */
public final class OutcomeUnknown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * An unknown outcome.
     *
     * @param message what is missing, without anything the server said
     */
    public OutcomeUnknown(String message) {
        super(message);
    }
}

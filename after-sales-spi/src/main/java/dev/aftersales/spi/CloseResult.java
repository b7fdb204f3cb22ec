/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi;

/** What became of a request to close a port key. */
public enum CloseResult {
    /** No document carries the key, and none ever will. */
    CLOSED,
    /** A document already carries the key: look it up. */
    EXISTS,
    /** This back end cannot close keys. */
    UNSUPPORTED
}

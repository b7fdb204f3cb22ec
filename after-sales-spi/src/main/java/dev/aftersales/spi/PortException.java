/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi;

/**
 * A failure that a port is certain about. Everything else that leaves a port, a time-out and null included, is an
 * unknown outcome.
 */
public abstract sealed class PortException extends RuntimeException permits PortRefused, PortUnavailable {

    private static final long serialVersionUID = 1L;

    PortException(String message) {
        super(message);
    }
}

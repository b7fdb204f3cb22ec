/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi;

/**
 * The back end could not be reached: this attempt surely did not act, and may be repeated.
 *
 * <p>Only for failures before the request left, such as a refused connection. A connection that broke after the request was
 * sent is an unknown outcome: let its own exception pass.
 */
public final class PortUnavailable extends PortException {

    private static final long serialVersionUID = 1L;

    /**
     * The back end could not be reached.
     *
     * @param message why, without secrets
     */
    public PortUnavailable(String message) {
        super(message);
    }
}

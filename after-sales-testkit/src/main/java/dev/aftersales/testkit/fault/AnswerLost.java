/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.fault;

/**
 * The answer never came: the connection broke or timed out after the request was sent, so that the outcome is unknown. It
 * is none of the failures a port is certain about.
 */
public final class AnswerLost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * An answer that never came.
     *
     * @param request what was asked
     */
    public AnswerLost(Request request) {
        super("no answer to " + request.operation());
    }
}

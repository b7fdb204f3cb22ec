/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spring;

/**
 * Stands for what a port threw, by type and place alone: its message may quote codes, addresses and notes, which no trace must
 * show (CPN-7).
 */
final class PortCallFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PortCallFailure(Throwable thrown) {
        super(thrown.getClass().getName());
        setStackTrace(thrown.getStackTrace());
    }
}

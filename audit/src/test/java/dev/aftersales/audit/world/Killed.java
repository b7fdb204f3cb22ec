/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit.world;

/** The node is gone: nothing that it had in memory is left, and none of its code runs any more. */
public final class Killed extends VirtualMachineError {

    private static final long serialVersionUID = 1L;

    public Killed(String where) {
        super(where);
    }
}

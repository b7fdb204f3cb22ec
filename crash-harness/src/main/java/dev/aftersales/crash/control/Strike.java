/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.control;

/** What the controller does to the others. */
enum Strike {
    /** SIGKILL to a node at a random instant. */
    KILL,
    /** SIGKILL to a node at a named instant of the protocol. */
    KILL_AT_INSTANT,
    /** SIGSTOP to a node until its leases are over and others may have taken over, then SIGCONT. */
    HALT,
    /** The reply to a COMMIT never arrives. */
    CUT_COMMIT,
    /** All connections of a node to the database break. */
    CUT_CONNECTIONS,
    /** The database crashes and starts again. */
    CRASH_DATABASE,
    /** SIGKILL to the back end, which comes back with what its journal holds. */
    KILL_BACK_END
}

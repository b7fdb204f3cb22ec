/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.node;

import java.util.Arrays;
import java.util.List;

/** Every named step of the protocol; a node can be stopped before each and after each. */
public enum Point {
    /** Writing an action and its reservations. */
    ACCEPT,
    /** Beginning an attempt of an action that recovery claimed. */
    LEASE,
    /** Noting that a lease is over, and its outcome unknown. */
    DOUBT,
    /** Writing what an attempt or a look-up came to. */
    SETTLE,
    /** Claiming what is due. */
    CLAIM,
    /** Putting the next look off. */
    POSTPONE,
    /** Writing what changed outside. */
    REVISE,
    /** Calling the back end. */
    CALL,
    /** Asking the back end for a key. */
    LOOK_UP,
    /** Closing a key there. */
    CLOSE,
    /** Telling the listener. */
    TELL,
    /** Marking as told. */
    RELAY,
    /** Sending COMMIT. */
    COMMIT;

    /** Before a point, or after it. */
    public enum Side {
        /** It did not happen. */
        BEFORE,
        /** It happened, and nobody on this node knows. */
        AFTER
    }

    /** The name of an instant. */
    public String instant(Side side) {
        return side + " " + this;
    }

    /** All instants there are. */
    public static List<String> instants() {
        return Arrays.stream(values())
                .flatMap(point -> Arrays.stream(Side.values()).map(point::instant))
                .toList();
    }
}

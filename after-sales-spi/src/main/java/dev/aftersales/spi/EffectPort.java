/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi;

/** What every port with effects has in common. */
public interface EffectPort {

    /**
     * Whether this back end is in the database of the library's store, so that its effects can be part of the transaction
     * that records them. Constant for the life of the port.
     *
     * <p>A command all of whose effects join is executed in one transaction: accepted, done and recorded, or none of it. The
     * port is then called on the thread of that transaction and within it. It does its work there, neither commits nor rolls
     * back, and has no other deadline than the transaction's. Whatever it throws, {@link PortRefused} included, takes back
     * all it has written.
     *
     * <p>It can be called without such a transaction all the same, by recovery, after an approval, or when another effect of
     * the plan does not join: then it does its work in a transaction of its own, as its guarantee says.
     *
     * @return true only for such a back end
     */
    default boolean joinsCallerTransaction() {
        return false;
    }

    /**
     * Makes sure that no request with this key can have an effect any more.
     *
     * <p>A back end that cannot do that keeps this default, which says so.
     *
     * @param context who asks
     * @param key the key to close
     * @return what became of it
     */
    default CloseResult close(ReadContext context, PortKey key) {
        return CloseResult.UNSUPPORTED;
    }
}

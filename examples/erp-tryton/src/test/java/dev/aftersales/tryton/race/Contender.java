/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.race;

/** Two nodes that send requests to the server. Thread-safe. */
interface Contender extends AutoCloseable {

    /** Credits some units of the invoice, unless that was done, or too few are left. */
    void refund(int node, Prize prize, Wish wish);

    /** Takes some units of the delivery back, unless that was done, or too few are left. */
    void takeBack(int node, Prize prize, Wish wish);

    /** Ends what is open, over connections that hold again. */
    void settle();

    /** How many requests are neither done nor refused. */
    int open();

    /** How often a connection was cut. */
    int cuts();

    @Override
    void close();
}

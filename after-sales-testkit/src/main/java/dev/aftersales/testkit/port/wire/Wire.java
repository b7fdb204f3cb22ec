/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.wire;

/**
 * What lies between a port and its back end, and can be cut. {@link TcpWire} is one for every back end that is reached over
 * TCP. Thread-safe.
 */
public interface Wire extends AutoCloseable {

    /**
     * Loses one answer: the back end has done what it was asked, and the port never hears of it, because the connection breaks.
     *
     * @param nth which one, counted from now on over all connections; 1 is the next
     */
    void loseAnswer(int nth);

    /**
     * Loses one request: the connection breaks, and the back end has done nothing.
     *
     * @param nth which one, counted from now on over all connections; 1 is the next
     */
    void loseRequest(int nth);

    /**
     * Whether what was to be lost has been lost.
     *
     * @return true once the answer or request has been lost
     */
    boolean hasStruck();

    /** Cuts all connections and refuses new ones, as a back end does that is down. */
    void cut();

    /** Lets nothing pass in either direction, and breaks nothing: who waits for an answer waits on, until {@link #mend()}. */
    void hold();

    /** Lets everything pass again, what was held first, and loses nothing any more. */
    void mend();

    /** Ends it. */
    @Override
    void close();
}

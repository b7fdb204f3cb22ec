/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.wire;

/** What is to be lost next. Thread-safe. */
final class Loss {

    private int requestsBefore = -1;
    private int answersBefore = -1;
    private boolean struck;
    private boolean holding;

    synchronized void request(int nth) {
        none();
        requestsBefore = nth;
    }

    synchronized void answer(int nth) {
        none();
        answersBefore = nth;
    }

    synchronized void none() {
        requestsBefore = -1;
        answersBefore = -1;
        struck = false;
        holding = false;
        notifyAll();
    }

    synchronized void hold() {
        none();
        holding = true;
    }

    /** Waits while everything is held. */
    synchronized void await() throws InterruptedException {
        while (holding) {
            wait();
        }
    }

    /** Whether the request that begins now is the one. */
    synchronized boolean takesRequest() {
        requestsBefore--;
        struck |= requestsBefore == 0;
        return requestsBefore == 0;
    }

    /** Whether the answer that begins now is the one. */
    synchronized boolean takesAnswer() {
        answersBefore--;
        struck |= answersBefore == 0;
        return answersBefore == 0;
    }

    synchronized boolean hasStruck() {
        return struck;
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.race;

import dev.aftersales.testkit.port.wire.TcpWire;
import java.util.SplittableRandom;

/** A wire that loses a request or an answer again and again, at moments drawn from a seed. Thread-safe. */
final class FrayedWire implements AutoCloseable {

    private static final int LONGEST = 12;

    private final TcpWire wire;
    private final SplittableRandom chance;
    private boolean fraying = true;
    private boolean drawn;
    private int cuts;

    FrayedWire(int server, long seed) {
        this.wire = TcpWire.before("127.0.0.1", server);
        this.chance = new SplittableRandom(seed);
    }

    int port() {
        return wire.port();
    }

    /** Draws the next loss, once the one before has happened. */
    synchronized void fray() {
        if (!fraying || drawn && !wire.hasStruck()) {
            return;
        }
        count();
        int nth = chance.nextInt(1, LONGEST + 1);
        if (chance.nextBoolean()) {
            wire.loseAnswer(nth);
        } else {
            wire.loseRequest(nth);
        }
        drawn = true;
    }

    private void count() {
        if (wire.hasStruck()) {
            cuts++;
        }
    }

    /** From now on nothing is lost. */
    synchronized void mend() {
        count();
        fraying = false;
        wire.mend();
    }

    synchronized int cuts() {
        return cuts;
    }

    @Override
    public void close() {
        wire.close();
    }
}

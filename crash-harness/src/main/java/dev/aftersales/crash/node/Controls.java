/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.node;

import dev.aftersales.crash.wire.Wire;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The node's way to tell the controller. Thread-safe. */
final class Controls {

    private final PrintStream out;

    Controls(PrintStream out) {
        this.out = out;
    }

    synchronized void tell(Report report) {
        byte[] line = (Wire.line(report) + '\n').getBytes(StandardCharsets.UTF_8);
        out.write(line, 0, line.length);
        out.flush();
    }
}

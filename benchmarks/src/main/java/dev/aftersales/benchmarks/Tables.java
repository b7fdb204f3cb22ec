/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/**
 * Prints figures for people.
 *
 * @param out where to
 */
record Tables(PrintWriter out) {

    void timings(Group group, List<Timing> timings) {
        line("%n%-58s %10s %10s %10s %9s", group + ", microseconds", "p50", "p99", "mean", "samples");
        for (Timing timing : timings) {
            line(
                    "%-58s %10.1f %10.1f %10.1f %9d",
                    timing.what(), timing.p50(), timing.p99(), timing.mean(), timing.samples());
        }
    }

    void flatness(List<Flatness.Size> sizes) {
        line("%n%-20s %12s %12s %10s", "PER COMMAND", "cpu micros", "clock micros", "bytes");
        sizes.get(0)
                .perCommand()
                .forEach((kind, cost) ->
                        line("%-20s %12.1f %12.1f %10.0f", kind, cost.cpuMicros(), cost.wallMicros(), cost.bytes()));
        line("%n%-20s %12s %14s %14s", "TICKETS", "cpu ratio", "clock ratio", "bytes/ticket");
        for (Flatness.Size size : sizes) {
            line("%-20d %12.2f %14.2f %14d", size.tickets(), size.ratio(), size.wallRatio(), size.heapPerTicket());
        }
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
        out.flush();
    }
}

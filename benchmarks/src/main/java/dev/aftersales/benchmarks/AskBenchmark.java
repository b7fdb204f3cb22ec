/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks;

import dev.aftersales.action.Preview;
import dev.aftersales.refund.IssueRefund;
import dev.aftersales.refund.Refund;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** What changes nothing: the preview of a refund, and a refund that is sent again. Takes turns on many tickets. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AskBenchmark {

    private record Asked(OpenTicket ticket, IssueRefund refund) {}

    private final List<Asked> fresh = new ArrayList<>();
    private final List<Asked> done = new ArrayList<>();
    private @Nullable Helpdesk helpdesk;
    private int turn;

    /** For JMH. */
    public AskBenchmark() {}

    /** Opens the helpdesk. */
    @Setup(Level.Trial)
    public void open() {
        Helpdesk.practise(PortThread.CALLER);
        Helpdesk opened = Helpdesk.open(PortThread.CALLER);
        for (int i = 0; i < 1_000; i++) {
            fresh.add(asked(opened));
            Asked executed = asked(opened);
            opened.execute(executed.refund(), "once", executed.ticket());
            done.add(executed);
        }
        helpdesk = opened;
    }

    private static Asked asked(Helpdesk at) {
        OpenTicket ticket = at.openTicket();
        return new Asked(ticket, ticket.refund());
    }

    /** Closes it. */
    @TearDown(Level.Trial)
    public void close() {
        Objects.requireNonNull(helpdesk).close();
    }

    /**
     * Previews a refund.
     *
     * @return what it would do
     */
    @Benchmark
    public Preview preview() {
        turn++;
        return Objects.requireNonNull(helpdesk)
                .desk()
                .preview(fresh.get(turn % fresh.size()).refund());
    }

    /**
     * Sends a refund again.
     *
     * @return the refund of the first time
     */
    @Benchmark
    public Refund replay() {
        turn++;
        Asked again = done.get(turn % done.size());
        return Objects.requireNonNull(helpdesk).execute(again.refund(), "once", again.ticket());
    }
}

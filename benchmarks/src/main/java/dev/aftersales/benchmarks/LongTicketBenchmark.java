/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks;

import dev.aftersales.spi.TicketRef;
import dev.aftersales.ticket.TicketView;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The view of a ticket with few and many actions of its own: coupons and tasks by turns. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LongTicketBenchmark {

    /** How many actions the ticket has. */
    @Param({"10", "1000"})
    public int ownActions = 10;

    private @Nullable Helpdesk helpdesk;
    private @Nullable TicketRef ticket;

    /** For JMH. */
    public LongTicketBenchmark() {}

    /** Opens the helpdesk. */
    @Setup(Level.Trial)
    public void open() {
        Helpdesk.practise(PortThread.CALLER);
        Helpdesk opened = Helpdesk.open(PortThread.CALLER);
        OpenTicket busy = opened.openTicket();
        for (int i = 0; i < ownActions / 2; i++) {
            OpenTicket again = new OpenTicket(busy.number(), -i);
            opened.execute(again.coupon(), "coupon", again);
            opened.execute(again.task(), "task", again);
        }
        ticket = busy.ref();
        helpdesk = opened;
    }

    /** Closes it. */
    @TearDown(Level.Trial)
    public void close() {
        Objects.requireNonNull(helpdesk).close();
    }

    /**
     * The ticket view.
     *
     * @return the view
     */
    @Benchmark
    public TicketView view() {
        return Objects.requireNonNull(helpdesk).desk().view(Objects.requireNonNull(ticket));
    }
}

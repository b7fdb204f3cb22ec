/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks;

import dev.aftersales.command.Command;
import java.util.ArrayDeque;
import java.util.Deque;
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

/**
 * Executing one command: access, request key, constraints, facts, decision, acceptance, the back end's own work, settlement,
 * result. Each on a ticket, an invoice and a delivery of its own, prepared outside the measurement. A command that does not
 * complete fails the run.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ExecuteBenchmark {

    /** How many commands wait, so that a draft is not confirmed while all caches still hold it. */
    private static final int QUEUE = 500;

    private record Prepared(Command<?> command, OpenTicket ticket) {}

    /** What is executed. */
    @Param
    public CommandKind command = CommandKind.REFUND;

    /** Where ports are called. */
    @Param
    public PortThread ports = PortThread.CALLER;

    private final Deque<Prepared> queue = new ArrayDeque<>();
    private @Nullable Helpdesk helpdesk;
    private @Nullable Prepared next;

    /** For JMH. */
    public ExecuteBenchmark() {}

    /** Has everything compiled. */
    @Setup(Level.Trial)
    public void warmUp() {
        Helpdesk.practise(ports);
    }

    /** Opens a helpdesk for an iteration: whatever is executed is kept. */
    @Setup(Level.Iteration)
    public void open() {
        Helpdesk opened = Helpdesk.open(ports);
        helpdesk = opened;
        while (queue.size() < QUEUE) {
            queue.add(prepared(opened));
        }
    }

    /** Closes it. */
    @TearDown(Level.Iteration)
    public void close() {
        queue.clear();
        Objects.requireNonNull(helpdesk).close();
    }

    /** Prepares a command, and takes the one that waited longest. */
    @Setup(Level.Invocation)
    public void prepare() {
        queue.add(prepared(Objects.requireNonNull(helpdesk)));
        next = queue.remove();
    }

    private Prepared prepared(Helpdesk at) {
        OpenTicket ticket = at.openTicket();
        return new Prepared(command.prepare(at, ticket), ticket);
    }

    /**
     * Executes it.
     *
     * @return its result
     */
    @Benchmark
    public Object execute() {
        Prepared prepared = Objects.requireNonNull(next);
        return Objects.requireNonNull(helpdesk).execute(prepared.command(), "measured", prepared.ticket());
    }
}

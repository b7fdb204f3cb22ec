/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks;

import dev.aftersales.coupon.CouponForm;
import dev.aftersales.refund.RefundForm;
import dev.aftersales.returns.ReturnForm;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.ticket.TicketView;
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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Forms and the view of a ticket with five actions of its own, among few and many actions of other tickets. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FormsBenchmark {

    private static final int ACTIONS_PER_TICKET = 5;

    /** How many actions the store holds. */
    @Param({"10", "1000", "100000"})
    public int actions = 10;

    private final List<TicketRef> tickets = new ArrayList<>();
    private @Nullable Helpdesk helpdesk;
    private int turn;

    /** For JMH. */
    public FormsBenchmark() {}

    /** Opens the helpdesk; the shown tickets are spread over all of them. */
    @Setup(Level.Trial)
    public void open() {
        Helpdesk.practise(PortThread.CALLER);
        Helpdesk opened = Helpdesk.open(PortThread.CALLER);
        for (int i = 0; i < actions / ACTIONS_PER_TICKET; i++) {
            OpenTicket ticket = opened.openTicket();
            opened.play(ticket);
            tickets.add(ticket.ref());
        }
        helpdesk = opened;
    }

    /** Closes it. */
    @TearDown(Level.Trial)
    public void close() {
        Objects.requireNonNull(helpdesk).close();
    }

    private Helpdesk helpdesk() {
        return Objects.requireNonNull(helpdesk);
    }

    /** Another ticket each time, by a stride that meets all of them. */
    private TicketRef ticket() {
        turn = (turn + 7_919) % tickets.size();
        return tickets.get(turn);
    }

    /**
     * The form of a refund.
     *
     * @return the form
     */
    @Benchmark
    public RefundForm refundForm() {
        return helpdesk().desk().refundForm(ticket());
    }

    /**
     * The form of a return.
     *
     * @return the form
     */
    @Benchmark
    public ReturnForm returnForm() {
        return helpdesk().desk().returnForm(ticket());
    }

    /**
     * The form of a coupon.
     *
     * @return the form
     */
    @Benchmark
    public CouponForm couponForm() {
        return helpdesk().desk().couponForm(ticket());
    }

    /**
     * The ticket view.
     *
     * @return the view
     */
    @Benchmark
    public TicketView view() {
        return helpdesk().desk().view(ticket());
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.fault;

import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.ports.PortKind;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The faults of one back end: told one by one, or drawn at random from a seed. Thread-safe.
 *
 * <p>Told faults strike in the order they were told, each at one request that fits; a random plan is asked when none fits.
 */
public final class Faults {

    private final List<ToldFaults> told = new CopyOnWriteArrayList<>();
    private final List<FaultStruck> struck = Collections.synchronizedList(new ArrayList<>());
    private final LateArrivals late;
    private volatile @Nullable RandomFaults random;

    /**
     * No faults yet.
     *
     * @param clock the back end's clock, by which late requests arrive
     */
    public Faults(Clock clock) {
        this.late = new LateArrivals(clock);
    }

    /**
     * Faults for the next requests of one operation, one each.
     *
     * @param operation the operation
     * @param faults what goes wrong, in order
     */
    public void next(Operation operation, Fault... faults) {
        tell(request -> request.operation() == operation, List.of(faults));
    }

    /**
     * Faults for the next effects of one port, one each.
     *
     * @param port the port
     * @param faults what goes wrong, in order
     */
    public void next(PortKind port, Fault... faults) {
        tell(request -> request.port() == port && isEffect(request), List.of(faults));
    }

    /**
     * Faults for the next effects of any port, one each.
     *
     * @param faults what goes wrong, in order
     */
    public void next(Fault... faults) {
        tell(Faults::isEffect, List.of(faults));
    }

    /**
     * Faults for the next effects with one key, one each.
     *
     * @param key the key
     * @param faults what goes wrong, in order
     */
    public void at(PortKey key, Fault... faults) {
        tell(request -> key.equals(request.key()) && isEffect(request), List.of(faults));
    }

    /**
     * A fault for every request that fits, until {@link #clear()}.
     *
     * @param which the requests
     * @param fault what goes wrong
     */
    public void always(Predicate<Request> which, Fault fault) {
        told.add(ToldFaults.forever(which, fault));
    }

    /**
     * A fault for every request of one operation, until {@link #clear()}.
     *
     * @param operation the operation
     * @param fault what goes wrong
     */
    public void always(Operation operation, Fault fault) {
        always(request -> request.operation() == operation, fault);
    }

    /**
     * A fault for every request of one port, reads included, until {@link #clear()}.
     *
     * @param port the port
     * @param fault what goes wrong
     */
    public void always(PortKind port, Fault fault) {
        always(request -> request.port() == port, fault);
    }

    /**
     * Faults drawn at random. The same seed gives the same fault to the same attempt of the same key, in whichever order
     * threads get there.
     *
     * @param seed the seed
     * @param odds how likely each fault is
     */
    public void random(long seed, FaultOdds odds) {
        random = new RandomFaults(seed, odds);
    }

    /** Ends all faults told and drawn; late requests still arrive. */
    public void clear() {
        told.clear();
        random = null;
    }

    /**
     * Lets all late requests arrive now.
     *
     * @return how many there were
     */
    public int deliverLate() {
        return late.deliverAll();
    }

    /**
     * What went wrong so far.
     *
     * @return each fault that struck, in order
     */
    public List<FaultStruck> struck() {
        synchronized (struck) {
            return List.copyOf(struck);
        }
    }

    /**
     * Where late requests wait.
     *
     * @return the late arrivals
     */
    public LateArrivals late() {
        return late;
    }

    /**
     * Lets an attempt happen, with the fault that is due to it, if any.
     *
     * @param attempt the attempt
     * @return what the caller is answered
     */
    public @Nullable Object handle(Attempt attempt) {
        late.deliverDue();
        Optional<Fault> fault = due(attempt.request());
        if (fault.isEmpty()) {
            return attempt.proceed();
        }
        struck.add(new FaultStruck(attempt.request(), fault.get()));
        return fault.get().behaviour().strike(attempt);
    }

    private Optional<Fault> due(Request request) {
        for (ToldFaults faults : told) {
            Optional<Fault> fault = faults.take(request);
            if (fault.isPresent()) {
                return fault;
            }
        }
        RandomFaults plan = random;
        return plan == null ? Optional.empty() : plan.draw(request);
    }

    private void tell(Predicate<Request> which, List<Fault> faults) {
        told.removeIf(ToldFaults::isSpent);
        told.add(ToldFaults.once(which, faults));
    }

    private static boolean isEffect(Request request) {
        return request.operation().kind() == Operation.Kind.EFFECT;
    }
}

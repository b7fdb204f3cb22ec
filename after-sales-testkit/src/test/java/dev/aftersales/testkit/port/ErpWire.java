/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.fault.Fault;
import dev.aftersales.testkit.fault.FaultGate;
import dev.aftersales.testkit.fault.Operation;
import dev.aftersales.testkit.fault.Request;
import dev.aftersales.testkit.port.wire.Wire;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The way to a back end in the same process: its faults. */
final class ErpWire implements Wire {

    private static final Predicate<Request> ANY = request -> true;

    private final InMemoryErp erp;
    private int struckBefore;
    private @Nullable FaultGate gate;

    ErpWire(InMemoryErp erp) {
        this.erp = erp;
    }

    @Override
    public void loseAnswer(int nth) {
        arm(nth, Fault.actThenTimeOut());
    }

    @Override
    public void loseRequest(int nth) {
        arm(nth, Fault.lost());
    }

    private void arm(int nth, Fault fault) {
        mend();
        struckBefore = losses();
        List<Fault> faults = Stream.concat(Collections.nCopies(nth - 1, Fault.none()).stream(), Stream.of(fault))
                .toList();
        erp.faults().next(faults.toArray(new Fault[0]));
    }

    @Override
    public boolean hasStruck() {
        return losses() > struckBefore;
    }

    private int losses() {
        return (int) erp.faults().struck().stream()
                .filter(struck -> !struck.fault().equals(Fault.none()))
                .count();
    }

    @Override
    public void cut() {
        erp.faults().always(ANY, Fault.unavailable());
    }

    @Override
    public void hold() {
        FaultGate shut = FaultGate.closed();
        gate = shut;
        erp.faults().always(request -> request.operation().kind() == Operation.Kind.EFFECT, Fault.delay(shut));
    }

    @Override
    public void mend() {
        erp.faults().clear();
        if (gate != null) {
            gate.open();
            gate = null;
        }
    }

    @Override
    public void close() {
        mend();
    }
}

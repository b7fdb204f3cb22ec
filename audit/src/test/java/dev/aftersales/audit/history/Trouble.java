/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit.history;

import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.testkit.fault.Fault;
import dev.aftersales.testkit.fault.Faults;
import dev.aftersales.testkit.fault.Operation;
import java.time.Duration;
import java.util.function.Consumer;

/** What goes wrong with the next thing that the back end is asked. */
enum Trouble {
    NONE(faults -> {}),
    REFUSED(effect(Fault.refuse(PortRefusalCode.REJECTED))),
    UNAVAILABLE(effect(Fault.unavailable())),
    ACTS_AND_TIMES_OUT(effect(Fault.actThenTimeOut())),
    LOST(effect(Fault.lost())),
    LOST_THEN_REFUSED(effect(Fault.lost(), Fault.refuse(PortRefusalCode.REJECTED))),
    LATE(effect(late())),
    LATE_THEN_REFUSED(effect(late(), Fault.refuse(PortRefusalCode.REJECTED))),
    LATE_THEN_UNAVAILABLE(effect(late(), Fault.unavailable())),
    LATE_AND_LOST(effect(late(), Fault.lost())),
    MAKES_TWICE(on(Fault.twice(), Operation.CREDIT, Operation.CREATE_RETURN, Operation.ISSUE)),
    CHANGES_TWICE(on(Fault.twice(), Operation.AMEND, Operation.POST, Operation.CANCEL_DRAFT, Operation.CANCEL_RETURN)),
    ANSWERS_NULL(effect(Fault.answerNull())),
    WRONG_CUSTOMER(effect(Fault.wrongCustomer())),
    MORE_THAN_ASKED(
            on(Fault.moreThanAsked(), Operation.CREDIT, Operation.AMEND, Operation.POST, Operation.CREATE_RETURN)),
    TAKEN_ON(effect(Fault.pending())),
    FIRST_DONE_THEN_TIMES_OUT(effect(Fault.none(), Fault.actThenTimeOut())),
    FIRST_DONE_THEN_REFUSED(effect(Fault.none(), Fault.refuse(PortRefusalCode.REJECTED))),
    READS_FAIL(on(
            Fault.unavailable(), Operation.CREDITS_OF, Operation.RETURNS_OF, Operation.CREDIT_NOTE, Operation.RETURN)),
    LOOK_UPS_FAIL(
            on(Fault.unavailable(), Operation.LOOKUP_CREDIT_NOTE, Operation.LOOKUP_RETURN, Operation.LOOKUP_COUPON));

    private final Consumer<Faults> tell;

    Trouble(Consumer<Faults> tell) {
        this.tell = tell;
    }

    void tell(Faults faults) {
        tell.accept(faults);
    }

    private static Consumer<Faults> effect(Fault... next) {
        return faults -> faults.next(next);
    }

    private static Consumer<Faults> on(Fault fault, Operation... operations) {
        return faults -> {
            for (Operation operation : operations) {
                faults.next(operation, fault);
            }
        };
    }

    /** Late, but within what the back end promises. */
    private static Fault late() {
        return Fault.late(Duration.ofMinutes(2));
    }
}

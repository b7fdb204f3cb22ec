/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.assertion;

import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.ticket.Availability;
import dev.aftersales.ticket.ServiceButton;
import java.util.List;

/** Assertions of a service's button on a ticket, and its why-not (TKT-2). Not thread-safe. */
public final class ServiceButtonAssert extends RefusingAssert<ServiceButtonAssert, ServiceButton> {

    private final TicketViewAssert view;

    ServiceButtonAssert(ServiceButton actual, TicketViewAssert view) {
        super(actual, ServiceButtonAssert.class);
        this.view = view;
    }

    @Override
    String shown() {
        String why = actual.whyNot().isEmpty() ? "" : " because of " + Shown.refusals(actual.whyNot());
        return actual.service() + " " + actual.availability() + why;
    }

    @Override
    List<Refusal> refusals() {
        return actual.whyNot();
    }

    /**
     * The button can be pressed.
     *
     * @return this
     */
    public ServiceButtonAssert isAvailable() {
        return is(Availability.AVAILABLE);
    }

    /**
     * The button cannot be pressed, for exactly these reasons.
     *
     * @param codes the reasons in any order
     * @return this
     */
    public ServiceButtonAssert isUnavailableBecause(RefusalCode... codes) {
        return is(Availability.UNAVAILABLE).isRefusedWith(codes);
    }

    /**
     * A back end cannot be asked whether the button can be pressed.
     *
     * @return this
     */
    public ServiceButtonAssert isUnknown() {
        return is(Availability.UNKNOWN);
    }

    /**
     * Goes on with the view.
     *
     * @return the assertions of the view this button is on
     */
    public TicketViewAssert and() {
        return view;
    }

    private ServiceButtonAssert is(Availability expected) {
        isNotNull();
        if (actual.availability() != expected) {
            fail(actual.service() + " " + expected);
        }
        return this;
    }
}

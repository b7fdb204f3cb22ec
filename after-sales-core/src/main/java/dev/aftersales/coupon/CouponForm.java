/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import dev.aftersales.command.Refusal;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.loyalty.ProgramId;
import java.util.List;
import java.util.Optional;

/**
 * What can be chosen before a coupon is generated (CPN-1). Immutable.
 *
 * @param ticket the ticket
 * @param programs the programs to choose from
 * @param notOffered the customer's other programs, and why they are not offered
 * @param refusals why there is nothing to choose from; empty when there is
 */
public record CouponForm(
        TicketRef ticket, List<ProgramChoice> programs, List<ProgramNotOffered> notOffered, List<Refusal> refusals) {

    /**
     * Copies the lists.
     *
     * @param ticket the ticket
     * @param programs the programs to choose from
     * @param notOffered the customer's other programs, and why they are not offered
     * @param refusals why there is nothing to choose from
     */
    public CouponForm {
        programs = List.copyOf(programs);
        notOffered = List.copyOf(notOffered);
        refusals = List.copyOf(refusals);
    }

    static CouponForm refused(TicketRef ticket, List<Refusal> refusals) {
        return new CouponForm(ticket, List.of(), List.of(), refusals);
    }

    /**
     * A program to choose.
     *
     * @param id the program
     * @return the choice, if the program is offered
     */
    public Optional<ProgramChoice> program(ProgramId id) {
        return programs.stream()
                .filter(choice -> choice.program().id().equals(id))
                .findFirst();
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.repair;

import dev.aftersales.Desk;
import dev.aftersales.action.ActionView;
import dev.aftersales.command.Outcome;
import dev.aftersales.command.RequestKey;
import dev.aftersales.spi.repair.Quotation;
import dev.aftersales.spi.repair.RepairId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Quotations that were made: each is known by the key of the form that asked for it, to whoever may know of that request (REP-5). */
@Component
class Quotations {

    /** Empty while it is not made, and for whom the library does not tell. */
    Optional<Quotation> find(String key, RepairId order, Desk desk) {
        return key.isEmpty()
                ? Optional.empty()
                : desk.outcome(RequestKey.of(key))
                        .flatMap(Quotations::quotation)
                        .filter(made -> made.repair().equals(order));
    }

    private static Optional<Quotation> quotation(ActionView action) {
        return action.outcome() instanceof Outcome.Completed<?> completed
                        && completed.result() instanceof Quotation quotation
                ? Optional.of(quotation)
                : Optional.empty();
    }
}

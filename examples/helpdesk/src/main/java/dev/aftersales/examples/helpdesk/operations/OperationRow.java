/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.operations;

import dev.aftersales.command.ActionId;
import dev.aftersales.spi.TicketRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An action that is not finished, as the page shows it.
 *
 * @param id the action
 * @param situation where it stands
 * @param reason why it is not finished
 * @param what what was asked for, in words
 * @param icon the icon of its service
 * @param service the service, in words; empty for the settings of a team
 * @param ticket the ticket; null for the settings of a team
 * @param title the title of the ticket
 * @param askedBy the name of who asked
 * @param since when it was accepted
 * @param attempts how often the back end was called
 * @param next when recovery looks at it again; null when it does not
 * @param cancelWanted whether somebody asked to cancel it
 * @param evidence what is known, for operators; empty when there is nothing
 * @param offers what can be done about it
 */
record OperationRow(
        ActionId id,
        Situation situation,
        Reason reason,
        String what,
        String icon,
        String service,
        @Nullable TicketRef ticket,
        String title,
        String askedBy,
        Instant since,
        int attempts,
        @Nullable Instant next,
        boolean cancelWanted,
        String evidence,
        List<Offer> offers) {

    OperationRow {
        offers = List.copyOf(offers);
    }

    Optional<Offer> offer(Verdict verdict) {
        return offers.stream().filter(offer -> offer.verdict() == verdict).findFirst();
    }
}

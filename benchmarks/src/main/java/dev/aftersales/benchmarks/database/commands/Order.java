/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks.database.commands;

import dev.aftersales.command.ActionId;
import dev.aftersales.command.RequestKey;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import java.time.Instant;

/**
 * What tells one command from the others of its kind.
 *
 * @param tenant whose it is
 * @param number counts the commands of a run
 * @param action its id
 * @param ticket the ticket it is for
 * @param source the invoice or delivery it takes from
 * @param at when it is made, to the microsecond
 */
record Order(TenantId tenant, String number, ActionId action, TicketRef ticket, String source, Instant at) {

    RequestKey requestKey() {
        return RequestKey.of("command-" + number);
    }

    PortKey portKey() {
        return PortKey.of(number);
    }

    String documentId() {
        return "DOC-" + number;
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.Command;
import dev.aftersales.command.constraint.WellFormed;
import dev.aftersales.spi.TicketRef;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;

/** Takes a quantity of a source: the command of these tests. */
record Take(
        @NotNull TicketRef ticket, @NotNull @WellFormed String source, BigDecimal quantity, Shape shape, String secret)
        implements Command<List<String>> {

    /** What the plan looks like. */
    enum Shape {
        /** One step, the pivot. */
        ONE,
        /** The pivot, and a step after it. */
        TWO,
        /** A draft, and its activation, the pivot. */
        STAGED,
        /** No step at all. */
        NOTHING,
        /** One step that changes the document named as the source. */
        CHANGE,
        /** No step, but new settings of a team. */
        TEAM
    }

    static final TicketRef TICKET = TicketRef.of("HD-1");
    static final String SECRET = "ABCD-EFGH-SECRET";

    static Take of(String source, int quantity, Shape shape) {
        return new Take(TICKET, source, BigDecimal.valueOf(quantity), shape, SECRET);
    }

    static Take one(int quantity) {
        return of("INV-1", quantity, Shape.ONE);
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks;

import dev.aftersales.command.Command;

/** The commands that are measured, each asking for something small and usual. */
public enum CommandKind {
    /** Drafts a partial refund: one line of three, by quantity. */
    REFUND {
        @Override
        public Command<?> prepare(Helpdesk at, OpenTicket ticket) {
            return ticket.refund();
        }
    },
    /** Posts such a draft. */
    CONFIRM {
        @Override
        public Command<?> prepare(Helpdesk at, OpenTicket ticket) {
            return ticket.confirm(at.execute(ticket.refund(), "draft", ticket));
        }
    },
    /** Returns one line of a delivery of three. */
    RETURN {
        @Override
        public Command<?> prepare(Helpdesk at, OpenTicket ticket) {
            return ticket.returnGoods();
        }
    },
    /** Generates a coupon. */
    COUPON {
        @Override
        public Command<?> prepare(Helpdesk at, OpenTicket ticket) {
            return ticket.coupon();
        }
    },
    /** Creates a field-service task. */
    TASK {
        @Override
        public Command<?> prepare(Helpdesk at, OpenTicket ticket) {
            return ticket.task();
        }
    };

    /**
     * Does what has to come first, and says what to execute then.
     *
     * @param at where
     * @param ticket the ticket, about a sale of its own
     * @return the command
     */
    public abstract Command<?> prepare(Helpdesk at, OpenTicket ticket);
}

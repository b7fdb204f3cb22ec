/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.command.DocumentKind;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.Document;
import dev.aftersales.store.DocumentStanding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a transaction changes of the counters of tickets, written before its entries are: whoever tells something of a ticket holds
 * the ticket's row, so that its entries are committed in the order of their numbers.
 */
final class TicketCounts {

    private static final String STUCK = "stuck";

    private final TenantId tenant;
    private final Map<TicketRef, Map<String, Integer>> tickets = new TreeMap<>(Comparator.comparing(TicketRef::value));

    TicketCounts(TenantId tenant) {
        this.tenant = tenant;
    }

    /** Something is told of the ticket. */
    void told(@Nullable TicketRef ticket) {
        if (ticket != null) {
            of(ticket);
        }
    }

    /** A document is kept, in place of what was kept of it before. */
    void moved(@Nullable Document before, Document after) {
        if (before != null) {
            count(before, -1);
        }
        count(after, 1);
    }

    /** An action of the ticket goes from one state to another. */
    void moved(@Nullable TicketRef ticket, @Nullable ActionState before, ActionState after) {
        int difference = stuck(after) - (before == null ? 0 : stuck(before));
        if (ticket != null && difference != 0) {
            of(ticket).merge(STUCK, difference, Integer::sum);
        }
    }

    /** What writes it: a statement for each ticket, in the order of their names. */
    List<NativeStatement> updates(Dialect dialect) {
        List<NativeStatement> updates = new ArrayList<>();
        tickets.forEach((ticket, counts) -> {
            NativeStatement update = new NativeStatement().add("update ").add(dialect.qualified("as_ticket"));
            set(update, counts);
            updates.add(update.set(" where tenant", tenant.value()).set(" and ref", ticket.value()));
        });
        return updates;
    }

    /** What does not change is left out; if nothing does, the row is held all the same. */
    private static void set(NativeStatement update, Map<String, Integer> counts) {
        String separator = " set ";
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            if (count.getValue() != 0) {
                String column = count.getKey();
                update.add(separator)
                        .add(column)
                        .add(" = ")
                        .add(column)
                        .add(" + ")
                        .value(count.getValue());
                separator = ", ";
            }
        }
        if (separator.equals(" set ")) {
            update.add(separator).add(STUCK).add(" = ").add(STUCK);
        }
    }

    private void count(Document document, int difference) {
        DocumentStanding standing = document.standing();
        if (standing == DocumentStanding.COUNTED) {
            of(document.ticket()).merge(column(document.kind()), difference, Integer::sum);
        } else if (standing == DocumentStanding.OPEN_WORK) {
            of(document.ticket()).merge("open_work", difference, Integer::sum);
        }
    }

    private static String column(DocumentKind kind) {
        return switch (kind) {
            case CREDIT_NOTE -> "credit_notes";
            case DRAFT_INVOICE -> "draft_invoices";
            case COUPON -> "coupons";
            case RETURN -> "returns";
            case REPAIR -> "repairs";
            case TASK -> "tasks";
        };
    }

    private static int stuck(ActionState state) {
        return state == ActionState.HELD || state == ActionState.UNKNOWN ? 1 : 0;
    }

    private Map<String, Integer> of(TicketRef ticket) {
        return tickets.computeIfAbsent(ticket, unused -> new TreeMap<>());
    }
}

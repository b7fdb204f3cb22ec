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
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a transaction changes of the counters of tickets, written before its entries are: whoever tells something of a ticket holds
 * the ticket's row, so that its entries are committed in the order of their numbers.
 */
final class TicketCounts {

    private final TenantId tenant;
    private final Map<TicketRef, Counts> tickets = new TreeMap<>(Comparator.comparing(TicketRef::value));

    TicketCounts(TenantId tenant) {
        this.tenant = tenant;
    }

    private static final class Counts {
        final Map<DocumentKind, Integer> counted = new EnumMap<>(DocumentKind.class);
        int openWork;
        int stuck;

        int counted(DocumentKind kind) {
            return counted.getOrDefault(kind, 0);
        }
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
            of(ticket).stuck += difference;
        }
    }

    /** What is added to each counter of a ticket, by column. */
    Map<String, Integer> columns(TicketRef ticket) {
        Counts counts = of(ticket);
        return Map.of(
                "credit_notes", counts.counted(DocumentKind.CREDIT_NOTE),
                "draft_invoices", counts.counted(DocumentKind.DRAFT_INVOICE),
                "coupons", counts.counted(DocumentKind.COUPON),
                "returns", counts.counted(DocumentKind.RETURN),
                "repairs", counts.counted(DocumentKind.REPAIR),
                "tasks", counts.counted(DocumentKind.TASK),
                "open_work", counts.openWork,
                "stuck", counts.stuck);
    }

    void write(EntityManager entities, Dialect dialect) {
        for (TicketRef ticket : tickets.keySet()) {
            NativeStatement statement = new NativeStatement().add("update ").add(dialect.qualified("as_ticket"));
            String separator = " set ";
            for (Map.Entry<String, Integer> column : new TreeMap<>(columns(ticket)).entrySet()) {
                String name = column.getKey();
                statement.add(separator + name + " = " + name + " + ").value(column.getValue());
                separator = ", ";
            }
            statement
                    .set(" where tenant", tenant.value())
                    .set(" and ref", ticket.value())
                    .update(entities);
        }
    }

    private void count(Document document, int difference) {
        DocumentStanding standing = document.standing();
        if (standing == DocumentStanding.COUNTED) {
            of(document.ticket()).counted.merge(document.kind(), difference, Integer::sum);
        } else if (standing == DocumentStanding.OPEN_WORK) {
            of(document.ticket()).openWork += difference;
        }
    }

    private static int stuck(ActionState state) {
        return state == ActionState.HELD || state == ActionState.UNKNOWN ? 1 : 0;
    }

    private Counts of(TicketRef ticket) {
        return tickets.computeIfAbsent(ticket, unused -> new Counts());
    }
}

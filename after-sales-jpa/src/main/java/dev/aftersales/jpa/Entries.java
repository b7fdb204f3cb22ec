/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.store.Entry;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Entries: chatter of tickets and outbox in one. */
final class Entries {

    private static final String OF_TICKET = "SELECT e FROM EntryRow e WHERE e.tenant = :tenant AND e.ticket = :ticket"
            + " AND e.sequence > :after AND e.sequence <= :upTo ORDER BY e.sequence";
    private static final String LAST_OF_TICKET =
            "SELECT MAX(e.sequence) FROM EntryRow e WHERE e.tenant = :tenant AND e.ticket = :ticket";
    private static final String UNSENT =
            "SELECT e FROM EntryRow e WHERE e.unsent = TRUE AND e.sequence > :after ORDER BY e.sequence";
    private static final String SENT =
            "UPDATE EntryRow e SET e.unsent = NULL" + " WHERE e.tenant = :tenant AND e.sequence IN :sequences";

    private final Dialect dialect;
    private final EntryMapper mapper = new EntryMapperImpl();

    Entries(Dialect dialect) {
        this.dialect = dialect;
    }

    /** The number is drawn by the statement that inserts it, while the transaction holds the row of the ticket. */
    NativeStatement insert(Entry entry) {
        EntryRow row = mapper.row(entry);
        NativeInsert insert = new NativeInsert(dialect.qualified("as_entry"));
        insert.expression("seq", dialect.nextEntry());
        insert.value("tenant", row.tenant);
        insert.value("kind", row.kind);
        insert.value("ticket", row.ticket);
        insert.uuid("action_id", row.actionId);
        insert.value("service", row.service);
        insert.value("command_name", row.commandName);
        insert.value("state_before", row.stateBefore);
        insert.value("state_after", row.stateAfter);
        insert.value("fence", row.fence);
        insert.value("told_by", row.toldBy);
        insert.value("told_at", row.toldAt);
        insert.value("document_kind", row.documentKind);
        insert.value("document_id", row.documentId);
        insert.value("number", row.number);
        insert.value("link", row.link);
        insert.value("data", row.data);
        insert.value("unsent", row.unsent);
        return insert.statement();
    }

    /** The highest number of a ticket's entries. */
    Optional<Long> last(EntityManager entities, TenantId tenant, TicketRef ticket) {
        return Optional.ofNullable(entities.createQuery(LAST_OF_TICKET, Long.class)
                .setParameter("tenant", tenant.value())
                .setParameter("ticket", ticket.value())
                .getSingleResult());
    }

    List<Entry> ofTicket(EntityManager entities, TenantId tenant, TicketRef ticket, long after, long upTo, int limit) {
        return entities
                .createQuery(OF_TICKET, EntryRow.class)
                .setParameter("tenant", tenant.value())
                .setParameter("ticket", ticket.value())
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(mapper::entry)
                .toList();
    }

    List<Entry> unsent(EntityManager entities, long after, int limit) {
        return entities
                .createQuery(UNSENT, EntryRow.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(mapper::entry)
                .toList();
    }

    void sent(EntityManager entities, Collection<Entry> entries) {
        entries.stream()
                .collect(Collectors.groupingBy(Entry::tenant))
                .forEach((tenant, sent) -> entities.createQuery(SENT)
                        .setParameter("tenant", tenant.value())
                        .setParameter(
                                "sequences", sent.stream().map(Entry::sequence).toList())
                        .executeUpdate());
    }
}

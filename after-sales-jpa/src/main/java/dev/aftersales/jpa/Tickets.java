/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.store.Ticket;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** Snapshots of tickets. */
final class Tickets {

    private static final String UPDATE =
            "UPDATE TicketRow t SET t.version = :version, t.team = :team, t.title = :title,"
                    + " t.customer = :customer, t.product = :product, t.lot = :lot, t.saleOrder = :saleOrder,"
                    + " t.followers = :followers, t.closed = :closed"
                    + " WHERE t.tenant = :tenant AND t.ref = :ref AND t.version < :version";

    private static final List<String> COUNTERS =
            List.of("credit_notes", "draft_invoices", "coupons", "returns", "repairs", "tasks", "open_work", "stuck");

    private final Sessions sessions;
    private final Dialect dialect;
    private final Supplier<Instant> clock;
    private final TicketMapper mapper = new TicketMapperImpl();

    Tickets(Sessions sessions, Dialect dialect, Supplier<Instant> clock) {
        this.sessions = sessions;
        this.dialect = dialect;
        this.clock = clock;
    }

    Optional<Ticket> find(EntityManager entities, TenantId tenant, TicketRef ref) {
        TicketRow row = entities.find(TicketRow.class, new TicketRow.Key(tenant.value(), ref.value()));
        return Optional.ofNullable(row).map(mapper::ticket);
    }

    /** Each statement in a transaction of its own, so that no lock on a gap between tickets is held while another is put. */
    boolean put(Ticket ticket) {
        TicketRow row = mapper.row(ticket);
        if (updated(row)) {
            return true;
        }
        row.createdAt = Objects.requireNonNull(Micros.of(clock.get()));
        return inserted(row) || updated(row);
    }

    /** Asked for a ticket that is kept, which is often, it fails on nothing. */
    private boolean inserted(TicketRow row) {
        return Inserting.wasNew(() -> sessions.write(entities -> {
            NativeInsert insert = new NativeInsert(dialect.qualified("as_ticket"))
                    .value("tenant", row.tenant)
                    .value("ref", row.ref)
                    .value("version", row.version)
                    .value("team", row.team)
                    .value("title", row.title)
                    .value("customer", row.customer)
                    .value("product", row.product)
                    .value("lot", row.lot)
                    .value("sale_order", row.saleOrder)
                    .value("followers", row.followers)
                    .value("closed", row.closed)
                    .value("created_at", row.createdAt);
            COUNTERS.forEach(counter -> insert.value(counter, 0));
            return insert.executeUnlessKept(entities, "tenant", "ref");
        }));
    }

    private boolean updated(TicketRow row) {
        return sessions.write(entities -> entities.createQuery(UPDATE)
                        .setParameter("version", row.version)
                        .setParameter("team", row.team)
                        .setParameter("title", row.title)
                        .setParameter("customer", row.customer)
                        .setParameter("product", row.product)
                        .setParameter("lot", row.lot)
                        .setParameter("saleOrder", row.saleOrder)
                        .setParameter("followers", row.followers)
                        .setParameter("closed", row.closed)
                        .setParameter("tenant", row.tenant)
                        .setParameter("ref", row.ref)
                        .executeUpdate()
                == 1);
    }
}

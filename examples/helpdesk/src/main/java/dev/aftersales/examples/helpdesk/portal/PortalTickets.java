/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.portal;

import dev.aftersales.examples.helpdesk.ticket.StageReader;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.TicketRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tickets of a customer, in {@code hd_ticket}, newest first. */
@Repository
class PortalTickets {

    private static final String OF_CUSTOMER =
            "select ref, title, stage, created_at from hd_ticket where customer = :customer ";

    /** The first of the two conditions is what the index begins with. */
    private static final String EARLIER = "and created_at <= :at and (created_at < :at or ref < :before) ";

    /** All columns of the index, so that a page is read from it in order. */
    private static final String NEWEST_FIRST = "order by customer desc, created_at desc, ref desc limit :limit";

    /** Whatever else is asked for is no ticket's name, and some databases take no NUL. */
    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}]{1,32}");

    private final JdbcClient jdbc;
    private final StageReader stages;

    PortalTickets(JdbcClient jdbc, StageReader stages) {
        this.jdbc = jdbc;
        this.stages = stages;
    }

    List<PortalTicket> newest(CustomerId customer, int limit) {
        return jdbc.sql(OF_CUSTOMER + NEWEST_FIRST)
                .param("customer", customer.value())
                .param("limit", limit)
                .query((row, number) -> ticket(row))
                .list();
    }

    /** Those that were opened before one of the customer's own. */
    List<PortalTicket> before(TicketRef ticket, CustomerId customer, int limit) {
        return opened(ticket, customer)
                .map(at -> before(ticket, at, customer, limit))
                .orElse(List.of());
    }

    private Optional<OffsetDateTime> opened(TicketRef ticket, CustomerId customer) {
        if (!NAME.matcher(ticket.value()).matches()) {
            return Optional.empty();
        }
        return jdbc.sql("select created_at from hd_ticket where ref = :ref and customer = :customer")
                .param("ref", ticket.value())
                .param("customer", customer.value())
                .query(OffsetDateTime.class)
                .optional();
    }

    private List<PortalTicket> before(TicketRef ticket, OffsetDateTime at, CustomerId customer, int limit) {
        return jdbc.sql(OF_CUSTOMER + EARLIER + NEWEST_FIRST)
                .param("customer", customer.value())
                .param("before", ticket.value())
                .param("at", at)
                .param("limit", limit)
                .query((row, number) -> ticket(row))
                .list();
    }

    private PortalTicket ticket(ResultSet row) throws SQLException {
        return new PortalTicket(
                TicketRef.of(row.getString("ref")),
                row.getString("title"),
                stages.read(row),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}

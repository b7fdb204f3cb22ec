/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.ticket;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.FollowerId;
import dev.aftersales.spi.Identifier;
import dev.aftersales.spi.LotNumber;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.SaleOrderId;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TicketRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of tickets and followers, {@code hd_ticket} and {@code hd_follower}. Each change raises the ticket's version. */
@Repository
class TicketTable {

    private static final String SELECT =
            "select ref, version, team, title, description, customer, product, lot, sale_order,"
                    + " stage, created_at from hd_ticket ";

    private final JdbcClient jdbc;
    private final StageReader stages;

    TicketTable(JdbcClient jdbc, StageReader stages) {
        this.jdbc = jdbc;
        this.stages = stages;
    }

    Optional<Ticket> find(TicketRef ref) {
        return jdbc.sql(SELECT + "where ref = ?")
                .param(ref.value())
                .query((row, number) -> ticket(row))
                .optional();
    }

    /** Tickets that the library was not told of in their latest version: the process ended in between. */
    List<Ticket> untold(int limit) {
        return jdbc.sql(SELECT + "where told_version < version order by created_at, ref limit ?")
                .param(limit)
                .query((row, number) -> ticket(row))
                .list();
    }

    /** The next ones, whatever became of those before. */
    List<Ticket> untoldAfter(Ticket last, int limit) {
        OffsetDateTime createdAt = OffsetDateTime.ofInstant(last.createdAt(), ZoneOffset.UTC);
        return jdbc.sql(SELECT + "where told_version < version and (created_at > ? or created_at = ? and ref > ?)"
                        + " order by created_at, ref limit ?")
                .params(createdAt, createdAt, last.ref().value(), limit)
                .query((row, number) -> ticket(row))
                .list();
    }

    void told(Ticket ticket) {
        jdbc.sql("update hd_ticket set told_version = ? where ref = ? and told_version < ?")
                .params(ticket.version(), ticket.ref().value(), ticket.version())
                .update();
    }

    /** In a transaction: the number is locked until its end. */
    TicketRef nextRef() {
        jdbc.sql("update hd_number set latest = latest + 1 where name = 'ticket'")
                .update();
        long number = jdbc.sql("select latest from hd_number where name = 'ticket'")
                .query(Long.class)
                .single();
        return TicketRef.of("HD-" + number);
    }

    /** The ticket that a form made, if it was sent before. */
    Optional<TicketRef> madeBy(String requestKey) {
        return jdbc.sql("select ref from hd_ticket where request_key = ?")
                .param(requestKey)
                .query((row, number) -> TicketRef.of(row.getString("ref")))
                .optional();
    }

    void insert(TicketRef ref, String requestKey, Ticket.Subject subject, Instant now) {
        jdbc.sql(
                        "insert into hd_ticket (ref, version, told_version, request_key, team, title, description, customer,"
                                + " product, lot, sale_order, stage, created_at) values (?, 1, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(ref.value())
                .param(requestKey)
                .param(subject.team().value())
                .param(subject.title())
                .param(subject.description())
                .param(subject.customer().value())
                .param(value(subject.product()))
                .param(value(subject.lot()))
                .param(value(subject.saleOrder()))
                .param(Stage.NEW.name())
                .param(OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    /** False when somebody else changed the ticket meanwhile. */
    boolean update(TicketRef ref, long version, Ticket.Subject subject) {
        return jdbc.sql(
                                "update hd_ticket set version = version + 1, team = ?, title = ?, description = ?, customer = ?,"
                                        + " product = ?, lot = ?, sale_order = ? where ref = ? and version = ?")
                        .param(subject.team().value())
                        .param(subject.title())
                        .param(subject.description())
                        .param(subject.customer().value())
                        .param(value(subject.product()))
                        .param(value(subject.lot()))
                        .param(value(subject.saleOrder()))
                        .param(ref.value())
                        .param(version)
                        .update()
                == 1;
    }

    void move(TicketRef ref, Stage stage) {
        jdbc.sql("update hd_ticket set version = version + 1, stage = ? where ref = ? and stage <> ?")
                .params(stage.name(), ref.value(), stage.name())
                .update();
    }

    List<Follower> followers(TicketRef ref) {
        return jdbc.sql("select id, name, email from hd_follower where ticket = ? order by name, id")
                .param(ref.value())
                .query((row, number) ->
                        new Follower(FollowerId.of(row.getString("id")), row.getString("name"), row.getString("email")))
                .list();
    }

    /** In a transaction: the ticket is locked until its end. False, and nothing is done, when as many follow it as may. */
    boolean follow(TicketRef ref, Follower follower, int most) {
        jdbc.sql("select ref from hd_ticket where ref = ? for update")
                .param(ref.value())
                .query(String.class)
                .single();
        if (followers(ref).size() >= most) {
            return false;
        }
        jdbc.sql("insert into hd_follower (ticket, id, name, email) values (?, ?, ?, ?)")
                .params(ref.value(), follower.id().value(), follower.name(), follower.email())
                .update();
        touch(ref);
        return true;
    }

    void unfollow(TicketRef ref, FollowerId follower) {
        jdbc.sql("delete from hd_follower where ticket = ? and id = ?")
                .params(ref.value(), follower.value())
                .update();
        touch(ref);
    }

    private void touch(TicketRef ref) {
        jdbc.sql("update hd_ticket set version = version + 1 where ref = ?")
                .param(ref.value())
                .update();
    }

    private Ticket ticket(ResultSet row) throws SQLException {
        Ticket.Subject subject = new Ticket.Subject(
                TeamId.of(row.getString("team")),
                row.getString("title"),
                row.getString("description"),
                CustomerId.of(row.getString("customer")),
                optional(row.getString("product"), ProductId::of),
                optional(row.getString("lot"), LotNumber::of),
                optional(row.getString("sale_order"), SaleOrderId::of));
        return new Ticket(
                TicketRef.of(row.getString("ref")),
                row.getLong("version"),
                subject,
                stages.read(row),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static <T> @Nullable T optional(@Nullable String value, Function<String, T> type) {
        return value == null ? null : type.apply(value);
    }

    private static @Nullable String value(@Nullable Identifier id) {
        return id == null ? null : id.value();
    }
}

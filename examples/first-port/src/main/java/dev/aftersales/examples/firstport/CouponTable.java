/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.firstport;

import dev.aftersales.examples.firstport.ShopDatabase.ShopFailed;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponCode;
import dev.aftersales.spi.loyalty.CouponId;
import dev.aftersales.spi.loyalty.CouponState;
import dev.aftersales.spi.loyalty.IssueRequest;
import dev.aftersales.spi.loyalty.Program;
import dev.aftersales.spi.loyalty.ProgramId;
import dev.aftersales.spi.loyalty.ProgramKind;
import dev.aftersales.spi.loyalty.Reward;
import dev.aftersales.spi.loyalty.RewardKind;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The shop's tables within one transaction. Used by one thread. */
final class CouponTable {

    private static final String COUPON = """
            select c.*, p.percent, (select min(e.port_key) from port_effect e where e.coupon = c.id) as first_key
            from coupon c join program p on p.id = c.program
            """;

    private final Connection connection;
    private final int seconds;

    CouponTable(Connection connection, int seconds) {
        this.connection = connection;
        this.seconds = seconds;
    }

    List<Program> programs() {
        return select(
                "select id, name, percent from program order by id",
                row -> new Program(
                        ProgramId.of(row.getString("id")),
                        row.getString("name"),
                        ProgramKind.COUPON,
                        List.of(reward(row)),
                        null));
    }

    List<Coupon> couponsOf(ProgramId program) {
        return select(COUPON + "where c.program = ? and c.state <> 'REVOKED'", this::coupon, program.value());
    }

    boolean has(ProgramId program) {
        return !select("select id from program where id = ?", row -> 1, program.value())
                .isEmpty();
    }

    boolean has(CouponCode code) {
        return !select("select id from coupon where code = ?", row -> 1, code.value())
                .isEmpty();
    }

    Optional<Coupon> coupon(CouponId id) {
        return select(COUPON + "where cast(c.id as varchar) = ?", this::coupon, id.value()).stream()
                .findFirst();
    }

    /** The coupon that a key was used for; empty if the key is new or closed. */
    Optional<Coupon> effectOf(PortKey key) {
        return select(COUPON + "join port_effect k on k.coupon = c.id where k.port_key = ?", this::coupon, key.value())
                .stream()
                .findFirst();
    }

    /** Makes a key one's own; whoever comes second waits for the first one's commit, and is told false. */
    boolean claim(PortKey key) {
        try {
            update("insert into port_effect (port_key) values (?)", key.value());
            return true;
        } catch (ShopFailed failed) {
            if (failed.isDuplicate()) {
                return false;
            }
            throw failed;
        }
    }

    void record(PortKey key, CouponId coupon) {
        update("update port_effect set coupon = ? where port_key = ?", Long.valueOf(coupon.value()), key.value());
    }

    CouponId insert(IssueRequest request, CouponCode code) {
        CustomerId customer = request.customer();
        update(
                "insert into coupon (code, program, customer, last_day, state) values (?, ?, ?, ?, 'ISSUED')",
                code.value(),
                request.program().value(),
                customer == null ? null : customer.value(),
                request.expires());
        return select("select id from coupon where code = ?", row -> CouponId.of(row.getString("id")), code.value())
                .get(0);
    }

    void setState(CouponId id, CouponState state) {
        update("update coupon set state = ? where id = ?", state.name(), Long.valueOf(id.value()));
    }

    private Coupon coupon(ResultSet row) throws SQLException {
        String customer = row.getString("customer");
        Date lastDay = row.getDate("last_day");
        String key = row.getString("first_key");
        return Coupon.builder()
                .id(CouponId.of(row.getString("id")))
                .code(CouponCode.of(row.getString("code")))
                .program(ProgramId.of(row.getString("program")))
                .customer(customer == null ? null : CustomerId.of(customer))
                .expires(lastDay == null ? null : lastDay.toLocalDate())
                .addRewards(reward(row))
                .state(state(row.getString("state"), lastDay))
                .key(key == null ? null : PortKey.of(key))
                .build();
    }

    private static CouponState state(String kept, @Nullable Date lastDay) {
        CouponState state = CouponState.valueOf(kept);
        boolean over = lastDay != null && lastDay.toLocalDate().isBefore(LocalDate.now(ZoneOffset.UTC));
        return state == CouponState.ISSUED && over ? CouponState.EXPIRED : state;
    }

    private static Reward reward(ResultSet row) throws SQLException {
        return new Reward(RewardKind.DISCOUNT, row.getInt("percent") + " %", null);
    }

    /** Reads one row. */
    @FunctionalInterface
    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> select(String sql, Row<T> row, @Nullable Object... parameters) {
        try (PreparedStatement statement = prepared(sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(row.read(rows));
            }
            return all;
        } catch (SQLException e) {
            throw new ShopFailed(e);
        }
    }

    private void update(String sql, @Nullable Object... parameters) {
        try (PreparedStatement statement = prepared(sql, parameters)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new ShopFailed(e);
        }
    }

    private PreparedStatement prepared(String sql, @Nullable Object... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setQueryTimeout(seconds);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}

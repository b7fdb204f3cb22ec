/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.loyalty;

import dev.aftersales.examples.backoffice.effect.Refused;
import dev.aftersales.examples.backoffice.effect.RowId;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponCode;
import dev.aftersales.spi.loyalty.CouponId;
import dev.aftersales.spi.loyalty.CouponState;
import dev.aftersales.spi.loyalty.IssueRequest;
import dev.aftersales.spi.loyalty.ProgramId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The coupons of one day, worded for one reader: which day it is decides whether a coupon has expired. */
final class CouponTable {

    private static final String COUPON = "select * from bo_coupon ";

    private final JdbcClient statements;
    private final LocalDate today;
    private final Locale locale;

    CouponTable(JdbcClient statements, LocalDate today, Locale locale) {
        this.statements = statements;
        this.today = today;
        this.locale = locale;
    }

    Optional<Coupon> find(CouponId id) {
        return statements
                .sql(COUPON + "where id = ?")
                .param(RowId.of(id))
                .query(this::coupon)
                .optional();
    }

    Optional<Coupon> withCode(CouponCode code) {
        return statements
                .sql(COUPON + "where code = ?")
                .param(code.value())
                .query(this::coupon)
                .optional();
    }

    List<Coupon> ofProgram(ProgramId program) {
        return statements
                .sql(COUPON + "where program = ? and state <> 'REVOKED' order by id")
                .param(RowId.of(program))
                .query(this::coupon)
                .list();
    }

    private Coupon coupon(ResultSet row, int nth) throws SQLException {
        ProgramId program = ProgramId.of(row.getString("program"));
        LocalDate lastDay = row.getObject("last_day", LocalDate.class);
        String customer = row.getString("customer");
        String key = row.getString("port_key");
        CouponState state = state(CouponState.valueOf(row.getString("state")), lastDay);
        return Coupon.builder()
                .id(CouponId.of(row.getString("id")))
                .code(CouponCode.of(row.getString("code")))
                .program(program)
                .customer(customer == null ? null : CustomerId.of(customer))
                .expires(lastDay)
                .rewards(RewardTable.of(statements, program, locale))
                .usesLeft(state == CouponState.ISSUED ? 1 : 0)
                .state(state)
                .key(key == null ? null : PortKey.of(key))
                .build();
    }

    private CouponState state(CouponState kept, @Nullable LocalDate lastDay) {
        boolean over = lastDay != null && lastDay.isBefore(today);
        return kept == CouponState.ISSUED && over ? CouponState.EXPIRED : kept;
    }

    /** What the database says of a code that is there already would tell the code: it goes no further. */
    CouponId insert(IssueRequest request, CouponCode code, PortKey key) {
        CustomerId customer = request.customer();
        try {
            return CouponId.of(RowId.ofInserted(statements
                    .sql("insert into bo_coupon (code, program, customer, last_day, state, port_key)"
                            + " values (?, ?, ?, ?, 'ISSUED', ?)")
                    .param(code.value())
                    .param(RowId.of(request.program()))
                    .param(customer == null ? null : RowId.of(customer))
                    .param(request.expires())
                    .param(key.value())));
        } catch (DuplicateKeyException taken) {
            throw Refused.rejected("the code is another coupon's");
        }
    }

    /** Only one of two who want an unused coupon gets it. */
    boolean leaves(CouponId id, CouponState state) {
        return statements
                        .sql("update bo_coupon set state = ? where id = ? and state = 'ISSUED'")
                        .params(state.name(), RowId.of(id))
                        .update()
                == 1;
    }
}

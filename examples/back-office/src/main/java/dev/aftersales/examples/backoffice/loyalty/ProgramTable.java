/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.loyalty;

import dev.aftersales.examples.backoffice.effect.RowId;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.loyalty.Channel;
import dev.aftersales.spi.loyalty.Program;
import dev.aftersales.spi.loyalty.ProgramId;
import dev.aftersales.spi.loyalty.ProgramKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Coupon programs and their conditions. */
final class ProgramTable {

    /** Restricted programs are for the customers listed, and for their contacts. */
    private static final String IS_FOR = """
            (:customer = 0
                or not exists (select 1 from bo_program_customer a where a.program = p.id)
                or exists (
                    select 1 from bo_program_customer a join bo_customer c on a.customer in (c.id, c.contact_of)
                    where a.program = p.id and c.id = :customer))
            """;

    private static final String TOLD = """
            select p.id, coalesce(n.name, p.name) as shown, p.kind, p.channel from bo_program p
            left join bo_program_name n on n.program = p.id and n.language = :language
            where (p.last_day is null or p.last_day >= :today) and\s""";

    /** In the place of a customer, where a coupon is not bound to one. */
    private static final long ANYBODY = 0;

    private ProgramTable() {}

    /** A program as it decides what is issued and taken. */
    record Rules(ProgramKind kind, @Nullable Channel channel, Conditions conditions) {

        boolean isOver(LocalDate today) {
            LocalDate lastDay = conditions.lastDay();
            return lastDay != null && lastDay.isBefore(today);
        }
    }

    static List<Program> forCustomer(JdbcClient statements, CustomerId customer, LocalDate today, Locale locale) {
        return statements
                .sql(TOLD + IS_FOR + " order by p.id")
                .param("language", locale.getLanguage())
                .param("today", today)
                .param("customer", RowId.of(customer))
                .query((row, nth) -> program(statements, row, locale))
                .list();
    }

    private static Program program(JdbcClient statements, ResultSet row, Locale locale) throws SQLException {
        ProgramId id = ProgramId.of(row.getString("id"));
        return new Program(
                id,
                row.getString("shown"),
                ProgramKind.valueOf(row.getString("kind")),
                RewardTable.of(statements, id, locale),
                channel(row));
    }

    private static @Nullable Channel channel(ResultSet row) throws SQLException {
        String channel = row.getString("channel");
        return channel == null ? null : Channel.valueOf(channel);
    }

    /** Whether a program is for a customer; where none is named, every program is. */
    static boolean isFor(JdbcClient statements, ProgramId program, @Nullable CustomerId customer) {
        return statements
                        .sql("select count(*) from bo_program p where p.id = :program and " + IS_FOR)
                        .param("program", RowId.of(program))
                        .param("customer", customer == null ? ANYBODY : RowId.of(customer))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    static Optional<Rules> rules(JdbcClient statements, ProgramId program) {
        return statements
                .sql("select * from bo_program where id = ?")
                .param(RowId.of(program))
                .query((row, nth) ->
                        new Rules(ProgramKind.valueOf(row.getString("kind")), channel(row), conditions(row)))
                .optional();
    }

    private static Conditions conditions(ResultSet row) throws SQLException {
        String product = row.getString("needed_product");
        return new Conditions(
                row.getObject("last_day", LocalDate.class),
                money(row.getBigDecimal("minimum_amount"), row.getString("minimum_currency")),
                product == null ? null : ProductId.of(product),
                List.of());
    }

    static @Nullable Money money(@Nullable BigDecimal amount, @Nullable String currency) {
        return amount == null || currency == null
                ? null
                : Money.of(CurrencyUnit.of(currency), amount, RoundingMode.UNNECESSARY);
    }

    static ProgramId insert(JdbcClient statements, NewProgram program) {
        Conditions conditions = program.conditions();
        Money minimum = conditions.minimum();
        ProductId needed = conditions.product();
        Channel channel = program.channel();
        return ProgramId.of(RowId.ofInserted(statements
                .sql("insert into bo_program (name, kind, channel, last_day, minimum_amount, minimum_currency,"
                        + " needed_product) values (?, ?, ?, ?, ?, ?, ?)")
                .param(program.name())
                .param(program.kind().name())
                .param(channel == null ? null : channel.name())
                .param(conditions.lastDay())
                .param(minimum == null ? null : minimum.getAmount())
                .param(minimum == null ? null : minimum.getCurrencyUnit().getCode())
                .param(needed == null ? null : RowId.of(needed))));
    }

    static void addName(JdbcClient statements, ProgramId program, String language, String name) {
        statements
                .sql("insert into bo_program_name (program, language, name) values (?, ?, ?)")
                .params(RowId.of(program), language, name)
                .update();
    }

    static void addCustomer(JdbcClient statements, ProgramId program, CustomerId customer) {
        statements
                .sql("insert into bo_program_customer (program, customer) values (?, ?)")
                .params(RowId.of(program), RowId.of(customer))
                .update();
    }
}

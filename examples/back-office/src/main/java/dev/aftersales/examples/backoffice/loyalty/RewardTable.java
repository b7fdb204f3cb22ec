/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.loyalty;

import dev.aftersales.examples.backoffice.effect.RowId;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.loyalty.ProgramId;
import dev.aftersales.spi.loyalty.Reward;
import dev.aftersales.spi.loyalty.RewardKind;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.joda.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the coupons of programs are good for. */
final class RewardTable {

    private static final String REWARD = """
            select r.percent, r.amount, r.currency, r.product, coalesce(n.name, p.name) as product_name
            from bo_program_reward r
            left join bo_product p on p.id = r.product
            left join bo_product_name n on n.product = p.id and n.language = ?
            where r.program = ? order by r.position
            """;

    private RewardTable() {}

    static List<Reward> of(JdbcClient statements, ProgramId program, Locale locale) {
        return statements
                .sql(REWARD)
                .params(locale.getLanguage(), RowId.of(program))
                .query((row, nth) -> reward(row, locale))
                .list();
    }

    private static Reward reward(ResultSet row, Locale locale) throws SQLException {
        BigDecimal percent = row.getBigDecimal("percent");
        Money amount = ProgramTable.money(row.getBigDecimal("amount"), row.getString("currency"));
        if (percent != null) {
            return new Reward(RewardKind.DISCOUNT, RewardWords.percent(percent, locale), null);
        }
        return amount != null
                ? new Reward(RewardKind.DISCOUNT, RewardWords.amount(amount, locale), null)
                : new Reward(
                        RewardKind.FREE_PRODUCT, row.getString("product_name"), ProductId.of(row.getString("product")));
    }

    static void insert(JdbcClient statements, ProgramId program, int position, Benefit benefit) {
        Money amount = benefit.amount();
        ProductId product = benefit.product();
        statements
                .sql("insert into bo_program_reward (program, position, percent, amount, currency, product)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .param(RowId.of(program))
                .param(position)
                .param(benefit.percent())
                .param(amount == null ? null : amount.getAmount())
                .param(amount == null ? null : amount.getCurrencyUnit().getCode())
                .param(product == null ? null : RowId.of(product))
                .update();
    }
}

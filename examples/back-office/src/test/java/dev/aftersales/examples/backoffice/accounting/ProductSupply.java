/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.accounting;

import dev.aftersales.examples.backoffice.effect.ManyRows;
import dev.aftersales.spi.ProductId;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Products to sell, made in advance: the kit asks for thousands of them, one by one. */
final class ProductSupply {

    private static final int MOST = 5_000;

    private final JdbcClient statements;
    private final Deque<ProductId> ready = new ArrayDeque<>();
    private int batch = 4;

    ProductSupply(DataSource office) {
        this.statements = JdbcClient.create(office);
    }

    synchronized ProductId next() {
        if (ready.isEmpty()) {
            make();
        }
        return ready.pop();
    }

    /** More each time, as whoever asks often goes on asking. */
    private void make() {
        String name = "Something " + UUID.randomUUID();
        ManyRows.insert(
                statements,
                "bo_product",
                "name, kind, unit",
                Collections.nCopies(batch, List.of(name, "GOODS", "unit")));
        ready.addAll(statements
                .sql("select id from bo_product where name = ?")
                .param(name)
                .query((row, nth) -> ProductId.of(row.getString("id")))
                .list());
        batch = Math.min(MOST, batch * 4);
    }
}

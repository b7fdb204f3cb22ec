/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.repair;

import dev.aftersales.examples.backoffice.effect.RowId;
import dev.aftersales.spi.repair.Quotation;
import dev.aftersales.spi.repair.RepairId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Quotations as they were sent, numbered from 1 within their repair. */
final class QuotationTable {

    private QuotationTable() {}

    /** How the book of keys names it. */
    static String reference(Quotation quotation) {
        return quotation.repair() + "/" + quotation.version();
    }

    static Optional<Quotation> find(JdbcClient statements, String reference) {
        String[] parts = reference.split("/", 2);
        return statements
                .sql("select repair, version, pdf from bo_quotation where repair = ? and version = ?")
                .params(RowId.of(parts[0]), RowId.of(parts[1]))
                .query((row, nth) -> new Quotation(
                        RepairId.of(row.getString("repair")), row.getString("version"), row.getBytes("pdf")))
                .optional();
    }

    /** The next version is one higher: the row of the repair counts them. */
    static void insert(JdbcClient statements, Quotation quotation) {
        statements
                .sql("insert into bo_quotation (repair, version, pdf) values (?, ?, ?)")
                .params(RowId.of(quotation.repair()), RowId.of(quotation.version()), quotation.pdf())
                .update();
        statements
                .sql("update bo_repair set quotations = ? where id = ?")
                .params(RowId.of(quotation.version()), RowId.of(quotation.repair()))
                .update();
    }
}

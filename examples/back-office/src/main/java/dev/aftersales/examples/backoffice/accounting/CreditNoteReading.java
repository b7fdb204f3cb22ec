/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.accounting;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.DocumentVersion;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteBuilder;
import dev.aftersales.spi.accounting.CreditNoteId;
import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.CreditNoteState;
import dev.aftersales.spi.accounting.InvoiceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How rows become credit notes. */
final class CreditNoteReading {

    private static final String NOTE = """
            select n.*, n.total - n.matched as residual, i.bill_to, i.currency
            from bo_credit_note n join bo_invoice i on i.id = n.invoice
            where\s""";

    private record Row(long id, CreditNoteBuilder note) {}

    private CreditNoteReading() {}

    static List<CreditNote> where(JdbcClient statements, String condition, long parameter) {
        List<Row> rows = statements
                .sql(NOTE + condition)
                .param(parameter)
                .query((row, nth) -> new Row(row.getLong("id"), note(row)))
                .list();
        Map<Long, List<CreditNoteLine>> lines =
                CreditLineTable.of(statements, rows.stream().map(Row::id).toList());
        return rows.stream()
                .map(row -> row.note()
                        .lines(lines.getOrDefault(row.id(), List.of()))
                        .build())
                .toList();
    }

    private static CreditNoteBuilder note(ResultSet row) throws SQLException {
        CreditNoteState state = CreditNoteState.valueOf(row.getString("state"));
        String key = row.getString("port_key");
        return CreditNote.builder()
                .id(CreditNoteId.of(row.getString("id")))
                .number(row.getString("number"))
                .version(DocumentVersion.of(row.getString("version")))
                .state(state)
                .invoice(InvoiceId.of(row.getString("invoice")))
                .billTo(CustomerId.of(row.getString("bill_to")))
                .currency(Amounts.currency(row))
                .date(row.getObject("credited_on", LocalDate.class))
                .reason(row.getString("reason"))
                .total(Amounts.money(row, "total"))
                .residual(state == CreditNoteState.POSTED ? Amounts.money(row, "residual") : null)
                .key(key == null ? null : PortKey.of(key));
    }
}

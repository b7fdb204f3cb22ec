/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.accounting;

import dev.aftersales.examples.backoffice.effect.Numbering;
import dev.aftersales.examples.backoffice.effect.Refused;
import dev.aftersales.examples.backoffice.effect.RowId;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.accounting.AmendRequest;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteId;
import dev.aftersales.spi.accounting.CreditRequest;
import dev.aftersales.spi.accounting.InvoiceId;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The credit notes. Whoever changes one has locked its invoice. */
final class CreditNoteTable {

    private CreditNoteTable() {}

    static Optional<CreditNote> find(JdbcClient statements, CreditNoteId id) {
        return CreditNoteReading.where(statements, "n.id = ?", RowId.of(id)).stream()
                .findFirst();
    }

    static CreditNote require(JdbcClient statements, CreditNoteId id) {
        return find(statements, id).orElseThrow(() -> Refused.notFound("creditNote", id));
    }

    static InvoiceId requireInvoiceOf(JdbcClient statements, CreditNoteId id) {
        return statements
                .sql("select invoice from bo_credit_note where id = ?")
                .param(RowId.of(id))
                .query((row, nth) -> InvoiceId.of(row.getString("invoice")))
                .optional()
                .orElseThrow(() -> Refused.notFound("creditNote", id));
    }

    /** The credit notes of an invoice that are not cancelled, oldest first. */
    static List<CreditNote> live(JdbcClient statements, InvoiceId invoice) {
        return CreditNoteReading.where(
                statements, "n.invoice = ? and n.state <> 'CANCELLED' order by n.id", RowId.of(invoice));
    }

    static CreditNoteId insert(JdbcClient statements, CreditRequest request, @Nullable PortKey key) {
        String id = RowId.ofInserted(statements
                .sql("""
                        insert into bo_credit_note (state, invoice, credited_on, reason, total, reason_code, port_key)
                        values ('DRAFT', ?, ?, ?, ?, ?, ?)""")
                .params(
                        RowId.of(request.invoice()),
                        request.date(),
                        request.reason(),
                        CreditLineTable.total(request.lines()).getAmount())
                .param(request.reasonCode())
                .param(key == null ? null : key.value()));
        CreditLineTable.insert(statements, RowId.of(id), request.lines());
        return CreditNoteId.of(id);
    }

    static void amend(JdbcClient statements, AmendRequest request) {
        long id = RowId.of(request.id());
        CreditLineTable.delete(statements, id);
        CreditLineTable.insert(statements, id, request.lines());
        statements
                .sql("""
                        update bo_credit_note set credited_on = ?, reason = ?, total = ?, version = version + 1
                        where id = ?""")
                .params(
                        request.date(),
                        request.reason(),
                        CreditLineTable.total(request.lines()).getAmount(),
                        id)
                .update();
    }

    static void post(JdbcClient statements, CreditNoteId id, Money matched) {
        String number = Numbering.next(statements, "CN");
        statements.sql("""
                        update bo_credit_note set state = 'POSTED', number = ?, matched = ?, version = version + 1
                        where id = ?""").params(number, matched.getAmount(), RowId.of(id)).update();
    }

    static void cancel(JdbcClient statements, CreditNoteId id) {
        statements
                .sql("update bo_credit_note set state = 'CANCELLED', version = version + 1 where id = ?")
                .param(RowId.of(id))
                .update();
    }
}

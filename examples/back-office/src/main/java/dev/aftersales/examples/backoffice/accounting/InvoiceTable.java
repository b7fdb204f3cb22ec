/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.accounting;

import dev.aftersales.examples.backoffice.effect.Numbering;
import dev.aftersales.examples.backoffice.effect.Refused;
import dev.aftersales.examples.backoffice.effect.RowId;
import dev.aftersales.spi.SaleOrderId;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.accounting.InvoiceState;
import java.util.Optional;
import org.joda.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The invoices one by one; see {@link InvoiceList} for several. */
final class InvoiceTable {

    private InvoiceTable() {}

    static Optional<Invoice> find(JdbcClient statements, InvoiceId id) {
        return find(statements, id, "i.id = :id");
    }

    private static Optional<Invoice> find(JdbcClient statements, InvoiceId id, String condition) {
        return InvoiceReading.where(statements, condition, spec -> spec.param("id", RowId.of(id))).stream()
                .findFirst();
    }

    static Invoice require(JdbcClient statements, InvoiceId id) {
        return find(statements, id).orElseThrow(() -> Refused.notFound("invoice", id));
    }

    /** The invoice, which nobody else credits, pays or changes until the transaction ends. */
    static Invoice requireLocked(JdbcClient statements, InvoiceId id) {
        return find(statements, id, "i.id = :id for update").orElseThrow(() -> Refused.notFound("invoice", id));
    }

    static InvoiceId insert(JdbcClient statements, InvoiceSheet sheet) {
        SaleOrderId order = sheet.saleOrder();
        String id = RowId.ofInserted(statements
                .sql("""
                        insert into bo_invoice (state, bill_to, company, currency, invoiced_on, total, sale_order)
                        values ('DRAFT', ?, 'main', ?, ?, ?, ?)""")
                .params(
                        RowId.of(sheet.billTo()),
                        sheet.currency().getCode(),
                        sheet.date(),
                        sheet.total().getAmount())
                .param(order == null ? null : RowId.of(order)));
        InvoiceLineTable.insert(statements, RowId.of(id), sheet.lines());
        return InvoiceId.of(id);
    }

    static void post(JdbcClient statements, InvoiceId id) {
        String number = Numbering.next(statements, "INV");
        statements
                .sql("update bo_invoice set state = 'POSTED', number = ?, version = version + 1 where id = ?")
                .params(number, RowId.of(id))
                .update();
    }

    static void setState(JdbcClient statements, InvoiceId id, InvoiceState state) {
        statements
                .sql("update bo_invoice set state = ?, version = version + 1 where id = ?")
                .params(state.name(), RowId.of(id))
                .update();
    }

    static void touch(JdbcClient statements, InvoiceId id) {
        statements
                .sql("update bo_invoice set version = version + 1 where id = ?")
                .param(RowId.of(id))
                .update();
    }

    /** What was paid is no part of what the invoice says: its version stays. */
    static void pay(JdbcClient statements, InvoiceId id, Money amount) {
        statements
                .sql("update bo_invoice set paid = paid + ? where id = ?")
                .params(amount.getAmount(), RowId.of(id))
                .update();
    }

    /** Lowers what is owed by what was credited. */
    static void match(JdbcClient statements, InvoiceId id, Money amount) {
        statements
                .sql("update bo_invoice set matched = matched + ? where id = ?")
                .params(amount.getAmount(), RowId.of(id))
                .update();
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.repair;

import dev.aftersales.examples.backoffice.effect.Numbering;
import dev.aftersales.examples.backoffice.effect.Refused;
import dev.aftersales.examples.backoffice.effect.RowId;
import dev.aftersales.spi.Identifier;
import dev.aftersales.spi.Note;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.repair.RepairId;
import dev.aftersales.spi.repair.RepairRequest;
import dev.aftersales.spi.repair.RepairState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Repair orders. */
final class RepairTable {

    /** More than a workshop has on its benches. */
    private static final int MOST = 200;

    private static final String INSERT = """
            insert into bo_repair (number, state, customer, product, amount, unit, lot, description, sale_order,
                return_reference, invoice_method, warranty, internal_note, quotation_note, currency, port_key)
            values (:number, 'DRAFT', :customer, :product, :amount, :unit, :lot, :description, :saleOrder,
                :returnReference, :invoiceMethod, :warranty, :internalNote, :quotationNote, :currency, :key)
            """;

    private RepairTable() {}

    static Optional<RepairFile> find(JdbcClient statements, RepairId id) {
        return files(
                        statements,
                        statements.sql(RepairReading.REPAIR + "where r.id = ?").param(RowId.of(id)))
                .stream()
                .findFirst();
    }

    static RepairFile require(JdbcClient statements, RepairId id) {
        return find(statements, id).orElseThrow(() -> Refused.notFound("repair", id));
    }

    /** The repair as it stands, which nobody else changes until the transaction ends. */
    static RepairFile lock(JdbcClient statements, RepairId id) {
        statements
                .sql("select id from bo_repair where id = ? for update")
                .param(RowId.of(id))
                .query(Long.class)
                .optional();
        return require(statements, id);
    }

    /** What is not done and not cancelled, newest first. */
    static List<RepairFile> open(JdbcClient statements) {
        return files(
                statements,
                statements.sql(RepairReading.REPAIR
                        + "where r.state not in ('REPAIRED', 'CANCELLED') order by r.id desc fetch first " + MOST
                        + " rows only"));
    }

    static List<RepairFile> ofCustomer(JdbcClient statements, Identifier customer) {
        return files(
                statements,
                statements
                        .sql(RepairReading.REPAIR + "where r.customer = ? order by r.id")
                        .param(RowId.of(customer)));
    }

    private static List<RepairFile> files(JdbcClient statements, StatementSpec select) {
        List<RepairFile> heads = select.query(RepairReading::head).list();
        Map<RepairId, List<WorkLine>> lines =
                WorkLineTable.of(statements, heads.stream().map(RepairFile::id).toList());
        return heads.stream()
                .map(head -> head.with(lines.getOrDefault(head.id(), List.of())))
                .toList();
    }

    static RepairId insert(
            JdbcClient statements,
            RepairRequest request,
            List<WorkLine> lines,
            CurrencyUnit currency,
            @Nullable PortKey key) {
        RepairId id = RepairId.of(RowId.ofInserted(statements
                .sql(INSERT)
                .param("number", Numbering.next(statements, "REP"))
                .param("customer", RowId.of(request.customer()))
                .param("product", RowId.of(request.product()))
                .param("amount", request.quantity().amount())
                .param("unit", request.quantity().unit().value())
                .param("lot", value(request.lot()))
                .param("description", request.description())
                .param("saleOrder", request.saleOrder() == null ? null : RowId.of(request.saleOrder()))
                .param("returnReference", request.returnReference())
                .param("invoiceMethod", request.invoiceMethod().name())
                .param("warranty", request.warranty())
                .param("internalNote", text(request.internalNote()))
                .param("quotationNote", text(request.quotationNote()))
                .param("currency", currency.getCode())
                .param("key", key == null ? null : key.value())));
        WorkLineTable.insert(statements, id, 0, lines);
        return id;
    }

    private static @Nullable String value(@Nullable Identifier id) {
        return id == null ? null : id.value();
    }

    private static @Nullable String text(@Nullable Note note) {
        return note == null ? null : note.value();
    }

    static void setState(JdbcClient statements, RepairId id, RepairState state) {
        statements
                .sql("update bo_repair set state = ? where id = ?")
                .params(state.name(), RowId.of(id))
                .update();
    }

    static void billed(JdbcClient statements, RepairId id, InvoiceId invoice) {
        statements
                .sql("insert into bo_repair_invoice (repair, invoice) values (?, ?)")
                .params(RowId.of(id), RowId.of(invoice))
                .update();
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.repair;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.LotNumber;
import dev.aftersales.spi.Note;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.SaleOrderId;
import dev.aftersales.spi.UnitOfMeasure;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.repair.InvoiceMethod;
import dev.aftersales.spi.repair.RepairId;
import dev.aftersales.spi.repair.RepairInvoice;
import dev.aftersales.spi.repair.RepairInvoiceState;
import dev.aftersales.spi.repair.RepairRequest;
import dev.aftersales.spi.repair.RepairState;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** How rows become repairs. */
final class RepairReading {

    /** A repair with its latest invoice. */
    static final String REPAIR = """
            select r.*, i.id as invoice, i.state as invoice_state, i.total as invoice_total
            from bo_repair r
            left join bo_invoice i on i.id = (select max(b.invoice) from bo_repair_invoice b where b.repair = r.id)
            """;

    private RepairReading() {}

    /** A row, its parts and operations left out. */
    static RepairFile head(ResultSet row, int nth) throws SQLException {
        CurrencyUnit currency = CurrencyUnit.of(row.getString("currency"));
        return new RepairFile(
                RepairId.of(row.getString("id")),
                row.getString("number"),
                RepairState.valueOf(row.getString("state")),
                request(row),
                List.of(),
                currency,
                row.getInt("quotations"),
                invoice(row, currency),
                optional(row.getString("port_key"), PortKey::of));
    }

    private static RepairRequest request(ResultSet row) throws SQLException {
        return RepairRequest.builder()
                .customer(CustomerId.of(row.getString("customer")))
                .product(ProductId.of(row.getString("product")))
                .quantity(Quantity.of(row.getBigDecimal("amount"), UnitOfMeasure.of(row.getString("unit"))))
                .lot(optional(row.getString("lot"), LotNumber::of))
                .description(row.getString("description"))
                .saleOrder(optional(row.getString("sale_order"), SaleOrderId::of))
                .returnReference(row.getString("return_reference"))
                .invoiceMethod(InvoiceMethod.valueOf(row.getString("invoice_method")))
                .warranty(row.getBoolean("warranty"))
                .internalNote(optional(row.getString("internal_note"), Note::of))
                .quotationNote(optional(row.getString("quotation_note"), Note::of))
                .inert(false)
                .build();
    }

    private static @Nullable RepairInvoice invoice(ResultSet row, CurrencyUnit currency) throws SQLException {
        String invoice = row.getString("invoice");
        return invoice == null
                ? null
                : new RepairInvoice(
                        InvoiceId.of(invoice),
                        RepairInvoiceState.valueOf(row.getString("invoice_state")),
                        Money.of(currency, row.getBigDecimal("invoice_total"), RoundingMode.UNNECESSARY));
    }

    private static <T> @Nullable T optional(@Nullable String text, Function<String, T> wrap) {
        return text == null ? null : wrap.apply(text);
    }
}

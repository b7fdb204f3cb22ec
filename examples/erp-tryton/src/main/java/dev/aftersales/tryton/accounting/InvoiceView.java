/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.accounting;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.SaleOrderId;
import dev.aftersales.spi.UnitOfMeasure;
import dev.aftersales.spi.accounting.Company;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.accounting.InvoiceLine;
import dev.aftersales.spi.accounting.InvoiceState;
import dev.aftersales.spi.accounting.LineId;
import dev.aftersales.spi.accounting.LineKind;
import dev.aftersales.spi.accounting.TaxAmount;
import dev.aftersales.spi.accounting.TaxId;
import dev.aftersales.tryton.rpc.Row;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** An invoice of the server in the words of the port. Pure. */
final class InvoiceView {

    private InvoiceView() {}

    static Invoice of(Row row, BigDecimal paid, Company company, URI link) {
        CurrencyUnit currency = currency(row);
        List<ErpLine> lines = ErpLine.of(row);
        List<TaxRow> taxes = TaxRow.of(row);
        LineTaxes lineTaxes = LineTaxes.of(lines, taxes, currency);
        Money total = Amounts.money(currency, row.decimal("total_amount"));
        return Invoice.builder()
                .id(InvoiceId.of(String.valueOf(row.id())))
                .number(Objects.requireNonNullElseGet(row.text("number"), () -> row.required("rec_name")))
                .version(Invoices.version(row))
                .state(state(row.required("state")))
                .billTo(CustomerId.of(row.required("party")))
                .company(company)
                .currency(currency)
                .date(date(row))
                .residual(residual(row, total))
                .paid(Amounts.money(currency, paid))
                .addAllLines(lines.stream()
                        .map(line -> line(line, lineTaxes.of(line), currency))
                        .toList())
                .roundingDifference(Money.zero(currency))
                .addAllDocumentTaxes(byHand(taxes, currency))
                .priceIncludesTax(false)
                .saleOrder(saleOrder(row))
                .link(link)
                .build();
    }

    static CurrencyUnit currency(Row row) {
        return CurrencyUnit.of(row.row("currency").orElseThrow().required("code"));
    }

    /** A draft may have none yet. */
    static LocalDate date(Row row) {
        return Stream.of("invoice_date", "accounting_date", "create_date")
                .map(row::date)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    /** Only a posted invoice says what is still to be paid. */
    private static Money residual(Row row, Money total) {
        return switch (row.required("state")) {
            case "posted" -> Amounts.money(total.getCurrencyUnit(), row.decimal("amount_to_pay"));
            case "paid", "cancelled" -> Money.zero(total.getCurrencyUnit());
            default -> total;
        };
    }

    private static InvoiceState state(String state) {
        return switch (state) {
            case "draft", "validated" -> InvoiceState.DRAFT;
            case "posted", "paid" -> InvoiceState.POSTED;
            case "cancelled" -> InvoiceState.CANCELLED;
            default -> throw new IllegalStateException("an invoice in a state that is not known");
        };
    }

    private static InvoiceLine line(ErpLine line, List<TaxAmount> taxes, CurrencyUnit currency) {
        return InvoiceLine.builder()
                .id(LineId.of(String.valueOf(line.id())))
                .kind(line.isNegative() ? LineKind.DISCOUNT : LineKind.GOODS)
                .product(line.product()
                        .map(id -> ProductId.of(String.valueOf(id)))
                        .orElse(null))
                .description(line.description())
                .quantity(quantity(line.quantity(), line.unit()))
                .net(Amounts.money(currency, line.net()))
                .addAllTaxes(taxes)
                .build();
    }

    /** Without a unit nothing is counted. */
    static @Nullable Quantity quantity(BigDecimal amount, @Nullable String unit) {
        return unit == null ? null : Quantity.of(amount, UnitOfMeasure.of(unit));
    }

    /** A tax entered by hand belongs to no line: the document's amount of it is said instead. */
    private static List<TaxAmount> byHand(List<TaxRow> taxes, CurrencyUnit currency) {
        return taxes.stream()
                .filter(TaxRow::manual)
                .map(TaxRow::name)
                .distinct()
                .map(tax -> whole(tax, taxes, currency))
                .toList();
    }

    private static TaxAmount whole(TaxId tax, List<TaxRow> taxes, CurrencyUnit currency) {
        List<TaxRow> rows = taxes.stream().filter(row -> row.name().equals(tax)).toList();
        BigDecimal sum = rows.stream().map(TaxRow::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new TaxAmount(tax, rows.get(0).rate(), Amounts.money(currency, sum));
    }

    private static @Nullable SaleOrderId saleOrder(Row row) {
        List<Long> sales = row.links("sales");
        return sales.size() == 1 ? SaleOrderId.of(String.valueOf(sales.get(0))) : null;
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.accounting;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.SaleOrderId;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceBuilder;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.accounting.InvoiceState;
import dev.aftersales.spi.accounting.LineId;
import dev.aftersales.spi.accounting.LineKind;
import dev.aftersales.spi.accounting.TaxAmount;
import dev.aftersales.testkit.erp.LedgerContext;
import dev.aftersales.testkit.erp.directory.Tax;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * An invoice as it is being written. Lines are numbered from {@code 1}. Say the currency and whether prices include tax
 * before the first line. Not thread-safe.
 */
public final class InvoiceSeed {

    private final Books books;
    private final LedgerContext context;
    private final InvoiceBuilder invoice = Invoice.builder();
    private final InvoiceId id;
    private final List<TaxAmount> documentTaxes = new ArrayList<>();
    private final InvoiceLines lines;
    private Money rounding;

    InvoiceSeed(Books books, String reference) {
        this.books = books;
        this.context = books.context();
        this.id = InvoiceId.of(reference);
        CurrencyUnit currency = context.settings().currency();
        this.lines = new InvoiceLines(currency);
        this.rounding = Money.zero(currency);
        invoice.id(id).number(reference).date(context.today()).link(context.link("invoices", reference));
    }

    /**
     * Whom it bills.
     *
     * @param customer the commercial entity
     * @return this
     */
    public InvoiceSeed customer(String customer) {
        invoice.billTo(CustomerId.of(customer));
        return this;
    }

    /**
     * Its date; today unless said otherwise.
     *
     * @param date the date
     * @return this
     */
    public InvoiceSeed date(LocalDate date) {
        invoice.date(date);
        return this;
    }

    /**
     * Its date; today unless said otherwise.
     *
     * @param date the date, for example {@code 2026-01-31}
     * @return this
     */
    public InvoiceSeed date(String date) {
        return date(LocalDate.parse(date));
    }

    /**
     * The order it bills.
     *
     * @param saleOrder the order
     * @return this
     */
    public InvoiceSeed saleOrder(String saleOrder) {
        invoice.saleOrder(SaleOrderId.of(saleOrder));
        return this;
    }

    /**
     * Its currency; the back end's unless said otherwise.
     *
     * @param code the ISO code
     * @return this
     */
    public InvoiceSeed currency(String code) {
        lines.currency(CurrencyUnit.of(code));
        rounding = Money.zero(CurrencyUnit.of(code));
        return this;
    }

    /**
     * Prices of lines are with tax.
     *
     * @return this
     */
    public InvoiceSeed taxIncluded() {
        lines.taxIncluded();
        return this;
    }

    /**
     * Sells products by the piece.
     *
     * @param product what
     * @param quantity how many
     * @param unitPrice what one costs
     * @param taxes the taxes
     * @return this
     */
    public InvoiceSeed line(String product, long quantity, String unitPrice, Tax... taxes) {
        return line(product, Quantity.of(quantity, "pcs"), unitPrice, taxes);
    }

    /**
     * Sells products.
     *
     * @param product what
     * @param quantity how much
     * @param unitPrice what one unit costs
     * @param taxes the taxes
     * @return this
     */
    public InvoiceSeed line(String product, Quantity quantity, String unitPrice, Tax... taxes) {
        lines.sell(ProductId.of(product), quantity, new BigDecimal(unitPrice), BigDecimal.ZERO, List.of(taxes));
        return this;
    }

    /**
     * Sells products at a discount, taken off the line itself.
     *
     * @param product what
     * @param quantity how much
     * @param unitPrice what one unit costs before the discount
     * @param percentOff the discount, for example {@code 5} for 5 %
     * @param taxes the taxes
     * @return this
     */
    public InvoiceSeed discountedLine(
            String product, Quantity quantity, String unitPrice, String percentOff, Tax... taxes) {
        BigDecimal share = new BigDecimal(percentOff).movePointLeft(2);
        lines.sell(ProductId.of(product), quantity, new BigDecimal(unitPrice), share, List.of(taxes));
        return this;
    }

    /**
     * Sells products for amounts that are given to the cent.
     *
     * @param product what
     * @param quantity how much
     * @param net the whole amount without tax
     * @param taxes each tax on it
     * @return this
     */
    public InvoiceSeed exactLine(String product, Quantity quantity, String net, TaxAmount... taxes) {
        lines.sellFor(ProductId.of(product), quantity, new PricedLine(lines.money(net), List.of(taxes)));
        return this;
    }

    /**
     * Charges for delivery.
     *
     * @param price the charge
     * @param taxes the taxes
     * @return this
     */
    public InvoiceSeed shipping(String price, Tax... taxes) {
        lines.amount(LineKind.SHIPPING, new BigDecimal(price), List.of(taxes), List.of());
        return this;
    }

    /**
     * Takes something off all goods, as a line of its own.
     *
     * @param amount how much, as a positive number
     * @param taxes the taxes
     * @return this
     */
    public InvoiceSeed discount(String amount, Tax... taxes) {
        lines.amount(LineKind.DISCOUNT, new BigDecimal(amount).negate(), List.of(taxes), List.of());
        return this;
    }

    /**
     * Takes something off some lines, as a line of its own.
     *
     * @param off the lines it is taken off
     * @param amount how much, as a positive number
     * @param taxes the taxes
     * @return this
     */
    public InvoiceSeed discountOn(List<String> off, String amount, Tax... taxes) {
        List<LineId> on = off.stream().map(LineId::of).toList();
        lines.amount(LineKind.DISCOUNT, new BigDecimal(amount).negate(), List.of(taxes), on);
        return this;
    }

    /**
     * Rounds the total, by a line.
     *
     * @param amount the difference
     * @return this
     */
    public InvoiceSeed roundingLine(String amount) {
        lines.amount(LineKind.ROUNDING, new BigDecimal(amount), List.of(), List.of());
        return this;
    }

    /**
     * Rounds the total, without a line.
     *
     * @param amount the difference
     * @return this
     */
    public InvoiceSeed roundingDifference(String amount) {
        rounding = lines.money(amount);
        return this;
    }

    /**
     * Gives a tax for the document as a whole, in place of the sum of the lines.
     *
     * @param tax the tax
     * @param amount how much
     * @return this
     */
    public InvoiceSeed documentTax(Tax tax, String amount) {
        documentTaxes.add(new TaxAmount(tax.id(), tax.rate(), lines.money(amount)));
        return this;
    }

    /**
     * Writes it as a posted, unpaid invoice.
     *
     * @return the invoice
     */
    public Invoice post() {
        return write(InvoiceState.POSTED);
    }

    /**
     * Writes it as a draft.
     *
     * @return the invoice
     */
    public Invoice draft() {
        return write(InvoiceState.DRAFT);
    }

    private Invoice write(InvoiceState state) {
        Money nothing = Money.zero(lines.currency());
        Invoice written = invoice.state(state)
                .version(books.firstVersion())
                .company(books.company())
                .currency(lines.currency())
                .lines(lines.all())
                .priceIncludesTax(lines.isTaxIncluded())
                .documentTaxes(documentTaxes)
                .roundingDifference(rounding)
                .paid(nothing)
                .residual(nothing)
                .build();
        return books.invoiceWork()
                .put(Invoice.builder()
                        .from(written)
                        .residual(Totals.of(written))
                        .build());
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.accounting;

import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.CreditRequest;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceLine;
import dev.aftersales.spi.accounting.LineId;
import dev.aftersales.spi.accounting.TaxAmount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/** A credit note that people make in the back end itself, without a port key. Not thread-safe. */
public final class CreditNoteSeed {

    private final Books books;
    private final Invoice invoice;
    private final List<CreditNoteLine> lines = new ArrayList<>();

    CreditNoteSeed(Books books, Invoice invoice) {
        this.books = books;
        this.invoice = invoice;
    }

    /**
     * Credits the whole invoice.
     *
     * @return this
     */
    public CreditNoteSeed whole() {
        invoice.lines()
                .forEach(line -> lines.add(new CreditNoteLine(line.id(), line.quantity(), line.net(), line.taxes())));
        return this;
    }

    /**
     * Credits a quantity of a line, at its share of the line's amounts, half up.
     *
     * @param line the line
     * @param quantity how much
     * @return this
     */
    public CreditNoteSeed line(String line, long quantity) {
        InvoiceLine sold = sold(line);
        Quantity whole = sold.quantity();
        if (whole == null) {
            throw new IllegalArgumentException("line " + line + " has no quantity");
        }
        BigDecimal amount = BigDecimal.valueOf(quantity);
        lines.add(new CreditNoteLine(
                sold.id(),
                whole.withAmount(amount),
                share(sold.net(), amount, whole.amount()),
                sold.taxes().stream()
                        .map(tax -> new TaxAmount(tax.tax(), tax.rate(), share(tax.amount(), amount, whole.amount())))
                        .toList()));
        return this;
    }

    /**
     * Credits an amount of a line.
     *
     * @param line the line
     * @param net the amount without tax
     * @param taxes each tax
     * @return this
     */
    public CreditNoteSeed amount(String line, String net, TaxAmount... taxes) {
        Money amount = Money.of(invoice.currency(), new BigDecimal(net));
        lines.add(new CreditNoteLine(sold(line).id(), null, amount, List.of(taxes)));
        return this;
    }

    /**
     * Leaves it a draft.
     *
     * @return the credit note
     */
    public CreditNote draft() {
        return write(false, false);
    }

    /**
     * Posts it, and matches it with the invoice.
     *
     * @return the credit note
     */
    public CreditNote post() {
        return write(true, true);
    }

    private CreditNote write(boolean post, boolean reconcile) {
        CreditRequest request = CreditRequest.builder()
                .invoice(invoice.id())
                .billTo(invoice.billTo())
                .lines(lines)
                .date(books.context().today())
                .reason("made in the back end")
                .post(post)
                .reconcile(reconcile)
                .build();
        return books.credit(request, null);
    }

    private InvoiceLine sold(String line) {
        LineId id = LineId.of(line);
        return invoice.lines().stream()
                .filter(sold -> sold.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no line " + line));
    }

    private static Money share(Money whole, BigDecimal part, BigDecimal all) {
        BigDecimal amount = whole.getAmount()
                .multiply(part)
                .divide(all, whole.getCurrencyUnit().getDecimalPlaces(), RoundingMode.HALF_UP);
        return Money.of(whole.getCurrencyUnit(), amount);
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.entitlement.share;

import dev.aftersales.spi.CompanyId;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.Quantity;
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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** An invoice in the words of the tests. */
final class SampleInvoice {

    static final String PIECES = "pcs";

    private final CurrencyUnit currency;
    private final List<InvoiceLine> lines = new ArrayList<>();
    private final List<TaxAmount> documentTaxes = new ArrayList<>();
    private boolean taxIncluded;
    private Money roundingDifference;

    private SampleInvoice(CurrencyUnit currency) {
        this.currency = currency;
        this.roundingDifference = Money.zero(currency);
    }

    static SampleInvoice in(String currency) {
        return new SampleInvoice(CurrencyUnit.of(currency));
    }

    static LineId id(String line) {
        return LineId.of(line);
    }

    static Quantity pieces(String amount) {
        return Quantity.of(new BigDecimal(amount), UnitOfMeasure.of(PIECES));
    }

    SampleInvoice taxIncluded() {
        this.taxIncluded = true;
        return this;
    }

    SampleInvoice goods(String line, String pieces, String net, TaxAmount... taxes) {
        return line(line, LineKind.GOODS, pieces(pieces), net, taxes);
    }

    SampleInvoice service(String line, String net, TaxAmount... taxes) {
        return line(line, LineKind.GOODS, null, net, taxes);
    }

    SampleInvoice shipping(String line, String net, TaxAmount... taxes) {
        return line(line, LineKind.SHIPPING, null, net, taxes);
    }

    SampleInvoice rounding(String line, String net, TaxAmount... taxes) {
        return line(line, LineKind.ROUNDING, null, net, taxes);
    }

    SampleInvoice line(String line, LineKind kind, @Nullable Quantity quantity, String net, TaxAmount... taxes) {
        lines.add(InvoiceLine.builder()
                .id(id(line))
                .kind(kind)
                .quantity(quantity)
                .net(money(net))
                .taxes(Arrays.asList(taxes))
                .build());
        return this;
    }

    SampleInvoice discount(String line, String net, List<String> of, TaxAmount... taxes) {
        lines.add(InvoiceLine.builder()
                .id(id(line))
                .kind(LineKind.DISCOUNT)
                .net(money(net))
                .taxes(Arrays.asList(taxes))
                .appliesTo(of.stream().map(LineId::of).toList())
                .build());
        return this;
    }

    SampleInvoice documentTax(TaxAmount tax) {
        documentTaxes.add(tax);
        return this;
    }

    SampleInvoice roundingDifference(String amount) {
        roundingDifference = money(amount);
        return this;
    }

    /** A tax known by its rate. */
    TaxAmount tax(String rate, String amount) {
        return tax("VAT " + rate, rate, amount);
    }

    TaxAmount tax(String id, @Nullable String rate, String amount) {
        return new TaxAmount(TaxId.of(id), rate == null ? null : new BigDecimal(rate), money(amount));
    }

    Money money(String amount) {
        return Money.of(currency, new BigDecimal(amount));
    }

    Invoice build() {
        return Invoice.builder()
                .id(new InvoiceId("INV/1"))
                .number("INV/1")
                .state(InvoiceState.POSTED)
                .billTo(CustomerId.of("gemini"))
                .company(new Company(CompanyId.of("acme"), ZoneOffset.UTC, null))
                .currency(currency)
                .date(LocalDate.of(2026, 1, 15))
                .residual(Money.zero(currency))
                .paid(Money.zero(currency))
                .lines(lines)
                .roundingDifference(roundingDifference)
                .documentTaxes(documentTaxes)
                .priceIncludesTax(taxIncluded)
                .build();
    }

    /** The invoice in cells. */
    Creditable creditable() {
        return Creditable.of(build()).match(all -> all, problems -> {
            throw new AssertionError(problems);
        });
    }

    /** Why the invoice cannot be brought into cells. */
    List<InvoiceProblem> problems() {
        return Creditable.of(build()).match(all -> List.of(), problems -> problems);
    }

    /** The invoice, and the credits of it. */
    CreditBook book() {
        return new CreditBook(creditable());
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.entitlement.share.Creditable;
import dev.aftersales.spi.CompanyId;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.DocumentVersion;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.UnitOfMeasure;
import dev.aftersales.spi.accounting.Company;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceBuilder;
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
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Invoices that the tests of this package write. */
final class SampleInvoice {

    static final CustomerId CUSTOMER = CustomerId.of("gemini");
    static final InvoiceId ID = InvoiceId.of("INV/1");
    static final LocalDate DATE = LocalDate.of(2026, 1, 15);

    private final CurrencyUnit currency;
    private final List<InvoiceLine> lines = new ArrayList<>();
    private Money rounding;
    private boolean taxIncluded;

    private SampleInvoice(String currency) {
        this.currency = CurrencyUnit.of(currency);
        this.rounding = Money.zero(this.currency);
    }

    static SampleInvoice in(String currency) {
        return new SampleInvoice(currency);
    }

    /** Two lines of 24.00 and 60.00 with tax: 84.00 EUR. */
    static Invoice usual() {
        return in("EUR")
                .goods("chair", 2, "20.00", "4.00")
                .goods("table", 1, "50.00", "10.00")
                .post();
    }

    SampleInvoice taxIncluded() {
        taxIncluded = true;
        return this;
    }

    SampleInvoice goods(String line, long pieces, String net, String tax) {
        return line(line, LineKind.GOODS, Quantity.of(pieces, "pcs"), net, tax);
    }

    SampleInvoice shipping(String line, String net, String tax) {
        return line(line, LineKind.SHIPPING, null, net, tax);
    }

    SampleInvoice roundingLine(String line, String net) {
        return line(line, LineKind.ROUNDING, null, net, List.of());
    }

    SampleInvoice roundingDifference(String amount) {
        rounding = money(amount);
        return this;
    }

    SampleInvoice line(String line, LineKind kind, @Nullable Quantity quantity, String net, @Nullable String tax) {
        List<TaxAmount> taxes = tax == null ? List.of() : List.of(vat(tax));
        return line(line, kind, quantity, net, taxes);
    }

    SampleInvoice line(String line, LineKind kind, @Nullable Quantity quantity, String net, List<TaxAmount> taxes) {
        lines.add(InvoiceLine.builder()
                .id(LineId.of(line))
                .kind(kind)
                .quantity(quantity)
                .net(money(net))
                .taxes(taxes)
                .build());
        return this;
    }

    TaxAmount vat(String amount) {
        return tax("vat", amount);
    }

    TaxAmount tax(String id, String amount) {
        return new TaxAmount(TaxId.of(id), new BigDecimal("0.20"), money(amount));
    }

    Money money(String amount) {
        return Money.of(currency, new BigDecimal(amount));
    }

    /** Posted and unpaid. */
    Invoice post() {
        Invoice unpaid = build().build();
        Money total = Creditable.of(unpaid).match(Creditable::total, problems -> Money.zero(currency));
        return Invoice.builder().from(unpaid).residual(total).build();
    }

    private InvoiceBuilder build() {
        return Invoice.builder()
                .id(ID)
                .number("INV/1")
                .version(DocumentVersion.of("1"))
                .state(InvoiceState.POSTED)
                .billTo(CUSTOMER)
                .company(new Company(CompanyId.of("acme"), ZoneOffset.UTC, null))
                .currency(currency)
                .date(DATE)
                .residual(Money.zero(currency))
                .paid(Money.zero(currency))
                .lines(lines)
                .roundingDifference(rounding)
                .priceIncludesTax(taxIncluded);
    }

    static Quantity pieces(String amount) {
        return Quantity.of(new BigDecimal(amount), UnitOfMeasure.of("pcs"));
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.wrong;

import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.accounting.InvoiceLine;
import dev.aftersales.spi.accounting.InvoiceState;
import dev.aftersales.spi.accounting.TaxAmount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.UnaryOperator;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** How invoices go wrong. */
final class AccountingLapses {

    private static final int CENTS = 2;

    private AccountingLapses() {}

    static Answering amountsOfLines(UnaryOperator<Money> lapse) {
        return invoices(invoice -> Invoice.builder()
                .from(invoice)
                .lines(invoice.lines().stream()
                        .map(line -> amounts(line, lapse))
                        .toList())
                .build());
    }

    private static InvoiceLine amounts(InvoiceLine line, UnaryOperator<Money> lapse) {
        return InvoiceLine.builder()
                .from(line)
                .net(lapse.apply(line.net()))
                .taxes(line.taxes().stream()
                        .map(tax -> new TaxAmount(tax.tax(), tax.rate(), lapse.apply(tax.amount())))
                        .toList())
                .build();
    }

    static Answering invoices(UnaryOperator<Invoice> lapse) {
        return Lapses.documents(Invoice.class, lapse);
    }

    static Money throughFloat(Money money) {
        return Money.ofMinor(money.getCurrencyUnit(), (long) (float) money.getAmountMinorLong());
    }

    static Money twoDecimals(Money money) {
        return Money.of(
                money.getCurrencyUnit(), money.getAmount().setScale(CENTS, RoundingMode.HALF_UP), RoundingMode.HALF_UP);
    }

    static Money euro(Money money) {
        return Money.of(CurrencyUnit.EUR, money.getAmount(), RoundingMode.HALF_UP);
    }

    static Answering inEuro() {
        return invoices(invoice -> Invoice.builder()
                .from(invoice)
                .currency(CurrencyUnit.EUR)
                .residual(euro(invoice.residual()))
                .paid(euro(invoice.paid()))
                .roundingDifference(euro(invoice.roundingDifference()))
                .lines(invoice.lines().stream()
                        .map(line -> amounts(line, AccountingLapses::euro))
                        .toList())
                .build());
    }

    static Answering unpaid() {
        return invoices(invoice -> Invoice.builder()
                .from(invoice)
                .residual(invoice.residual().plus(invoice.paid()))
                .paid(Money.zero(invoice.currency()))
                .build());
    }

    static Answering draftsAsPosted() {
        return invoices(invoice ->
                Invoice.builder().from(invoice).state(InvoiceState.POSTED).build());
    }

    static Answering truncated(int lines) {
        return invoices(invoice -> Invoice.builder()
                .from(invoice)
                .lines(invoice.lines().stream().limit(lines).toList())
                .build());
    }

    /** Takes every id for a number. */
    static Answering failsOnUnknown() {
        return Lapses.instead("invoice", question -> {
            String id = question.arg(InvoiceId.class).value();
            if (id.length() < 9) {
                Integer.parseInt(id);
            }
            return question.proceed();
        });
    }

    /** The taxes of lines by rate, whatever was asked for. */
    static List<CreditNoteLine> byRate(List<CreditNoteLine> lines) {
        return lines.stream()
                .map(line -> new CreditNoteLine(
                        line.invoiceLine(),
                        line.quantity(),
                        line.net(),
                        line.taxes().stream()
                                .map(tax -> byRate(line.net(), tax))
                                .toList()))
                .toList();
    }

    private static TaxAmount byRate(Money net, TaxAmount tax) {
        BigDecimal rate = tax.rate() == null ? BigDecimal.ZERO : tax.rate();
        return new TaxAmount(tax.tax(), tax.rate(), net.multipliedBy(rate, RoundingMode.HALF_UP));
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.entitlement.share;

import dev.aftersales.entitlement.share.InvoiceProblem.Kind;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceLine;
import dev.aftersales.spi.accounting.LineId;
import dev.aftersales.spi.accounting.LineKind;
import dev.aftersales.spi.accounting.TaxAmount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What must hold of an invoice before its amounts are touched, so that nothing after it overflows or hangs. */
final class InvoiceCheck {

    private static final BigDecimal LIMIT = BigDecimal.valueOf(Minor.LIMIT);

    private final Invoice invoice;
    private final List<InvoiceProblem> problems = new ArrayList<>();
    private final Set<LineId> seen = new HashSet<>();
    private BigDecimal volume = BigDecimal.ZERO;

    private InvoiceCheck(Invoice invoice) {
        this.invoice = invoice;
    }

    static List<InvoiceProblem> problemsOf(Invoice invoice) {
        InvoiceCheck check = new InvoiceCheck(invoice);
        invoice.lines().forEach(check::line);
        check.amounts(null, invoice.roundingDifference(), invoice.documentTaxes());
        return check.problems;
    }

    private void line(InvoiceLine line) {
        if (!seen.add(line.id())) {
            problem(Kind.DUPLICATE_LINE, line.id());
        }
        if (line.quantity() != null && !isUsable(line.quantity())) {
            problem(Kind.QUANTITY_UNUSABLE, line.id());
        }
        if (carriesValue(line.kind()) && line.net().isNegative()) {
            problem(Kind.NEGATIVE_LINE, line.id());
        }
        amounts(line.id(), line.net(), line.taxes());
    }

    private void amounts(@Nullable LineId line, Money net, List<TaxAmount> taxes) {
        if (!isInCurrency(net) || !taxes.stream().map(TaxAmount::amount).allMatch(this::isInCurrency)) {
            problem(Kind.CURRENCY_MISMATCH, line);
            return;
        }
        boolean bearable = volume.compareTo(LIMIT) <= 0;
        add(net);
        taxes.forEach(tax -> add(tax.amount()));
        if (bearable && volume.compareTo(LIMIT) > 0) {
            problem(Kind.AMOUNT_TOO_LARGE, line);
        }
    }

    private void problem(Kind kind, @Nullable LineId line) {
        problems.add(new InvoiceProblem(kind, line, null));
    }

    private boolean isInCurrency(Money amount) {
        return amount.getCurrencyUnit().equals(invoice.currency());
    }

    private void add(Money amount) {
        volume = volume.add(amount.getAmountMinor().abs());
    }

    private static boolean isUsable(Quantity quantity) {
        return quantity.amount().signum() >= 0 && Digits.areBearable(quantity.amount());
    }

    /** Whether a line is one that can be credited, and not a correction of others. */
    static boolean carriesValue(LineKind kind) {
        return kind == LineKind.GOODS || kind == LineKind.SHIPPING;
    }
}

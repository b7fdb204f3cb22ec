/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.entitlement.share.Creditable;
import dev.aftersales.entitlement.share.LineCells;
import dev.aftersales.entitlement.share.TaxCell;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.TaxAmount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The caps of an invoice (REF-9): its total, and for each line of goods or shipping its net, each tax and its quantity.
 * Cash rounding and amounts of no line count in the total alone. A negative tax is counted by its size. Immutable.
 */
final class InvoiceCaps {

    /**
     * How much of a cap there is.
     *
     * @param unit the currency code or unit of measure
     * @param total how much
     */
    record Limit(String unit, BigDecimal total) {}

    private final Creditable whole;
    private final Map<Cap, Limit> limits = new HashMap<>();

    /**
     * The caps of an invoice.
     *
     * @param whole the invoice before any credit
     */
    InvoiceCaps(Creditable whole) {
        this.whole = whole;
        String currency = whole.currency().getCode();
        limits.put(Cap.TOTAL, new Limit(currency, whole.total().getAmount()));
        for (LineCells line : whole.lines()) {
            limits.put(Cap.net(line), new Limit(currency, size(line.net())));
            line.taxes().forEach(tax -> limits.put(Cap.tax(line, tax), new Limit(currency, size(tax.amount()))));
            Quantity quantity = line.quantity();
            if (quantity != null) {
                limits.put(Cap.quantity(line), new Limit(quantity.unit().value(), quantity.amount()));
            }
        }
    }

    Creditable whole() {
        return whole;
    }

    Optional<Limit> limit(Cap cap) {
        return Optional.ofNullable(limits.get(cap));
    }

    /** What credit notes take: of the lines, what is less after them; of the total, what they come to. */
    CapAmounts taken(Creditable after, Money total) {
        Map<Cap, BigDecimal> amounts = new HashMap<>();
        List<LineCells> left = after.lines();
        for (int i = 0; i < left.size(); i++) {
            take(whole.lines().get(i), left.get(i), amounts);
        }
        amounts.put(Cap.TOTAL, total.getAmount().max(BigDecimal.ZERO));
        return new CapAmounts(amounts);
    }

    private void take(LineCells sold, LineCells left, Map<Cap, BigDecimal> amounts) {
        if (sold.equals(left)) {
            return;
        }
        amounts.put(Cap.net(sold), size(sold.net() - left.net()));
        for (int i = 0; i < sold.taxes().size(); i++) {
            TaxCell tax = sold.taxes().get(i);
            amounts.put(
                    Cap.tax(sold, tax), size(tax.amount() - left.taxes().get(i).amount()));
        }
        Quantity all = sold.quantity();
        Quantity rest = left.quantity();
        if (all != null && rest != null) {
            amounts.put(Cap.quantity(sold), all.amount().subtract(rest.amount()));
        }
    }

    /** The lines of a credit note that would take these amounts; what the total has beyond them is not among them. */
    List<CreditNoteLine> asLines(CapAmounts amounts) {
        if (amounts.byCap().isEmpty()) {
            return List.of();
        }
        List<CreditNoteLine> lines = new ArrayList<>();
        for (LineCells line : whole.lines()) {
            BigDecimal net = amounts.of(Cap.net(line));
            BigDecimal quantity = amounts.of(Cap.quantity(line));
            List<TaxAmount> taxes = line.taxes().stream()
                    .map(tax ->
                            new TaxAmount(tax.tax(), tax.rate(), money(amounts.of(Cap.tax(line, tax)), tax.amount())))
                    .filter(tax -> !tax.amount().isZero())
                    .toList();
            if (net.signum() != 0 || quantity.signum() != 0 || !taxes.isEmpty()) {
                lines.add(new CreditNoteLine(line.id(), counted(line, quantity), money(net, line.net()), taxes));
            }
        }
        return lines;
    }

    private static @Nullable Quantity counted(LineCells line, BigDecimal quantity) {
        Quantity sold = line.quantity();
        return sold == null || quantity.signum() == 0 ? null : sold.withAmount(quantity);
    }

    private Money money(BigDecimal size, long signedLike) {
        Money amount = Money.of(whole.currency(), size);
        return signedLike < 0 ? amount.negated() : amount;
    }

    private BigDecimal size(long minor) {
        return whole.money(Math.abs(minor)).getAmount();
    }
}

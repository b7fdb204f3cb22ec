/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.LineId;
import dev.aftersales.spi.accounting.TaxAmount;
import dev.aftersales.spi.accounting.TaxId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What lines of a credit note say of one invoice line, however a back end splits or orders them. Two lists of lines credit the
 * same when their contents are equal.
 *
 * @param quantities the quantities, by unit
 * @param net the sum without tax
 * @param taxes the sum of each tax, zeros left out
 */
record LineContents(Map<String, Quantity> quantities, Money net, Map<TaxId, Money> taxes) {

    LineContents {
        quantities = Map.copyOf(quantities);
        Map<TaxId, Money> charged = new HashMap<>(taxes);
        charged.values().removeIf(Money::isZero);
        taxes = Map.copyOf(charged);
    }

    /** By invoice line; empty for amounts of no line in particular. */
    static Map<Optional<LineId>, LineContents> of(List<CreditNoteLine> lines) {
        Map<Optional<LineId>, LineContents> contents = new HashMap<>();
        for (CreditNoteLine line : lines) {
            contents.merge(Optional.ofNullable(line.invoiceLine()), of(line), LineContents::plus);
        }
        return contents;
    }

    /** The same, of quantities and net amounts alone. */
    static Map<Optional<LineId>, LineContents> withoutTax(List<CreditNoteLine> lines) {
        return of(lines.stream()
                .map(line -> new CreditNoteLine(line.invoiceLine(), line.quantity(), line.net(), List.of()))
                .toList());
    }

    private static LineContents of(CreditNoteLine line) {
        Map<TaxId, Money> taxes = new HashMap<>();
        for (TaxAmount tax : line.taxes()) {
            taxes.merge(tax.tax(), tax.amount(), Money::plus);
        }
        Quantity quantity = line.quantity();
        Map<String, Quantity> quantities = quantity == null || quantity.amount().signum() == 0
                ? Map.of()
                : Map.of(quantity.unit().value(), quantity);
        return new LineContents(quantities, line.net(), taxes);
    }

    private LineContents plus(LineContents other) {
        Map<String, Quantity> counted = new HashMap<>(quantities);
        other.quantities.forEach((unit, quantity) -> counted.merge(unit, quantity, LineContents::sum));
        Map<TaxId, Money> charged = new HashMap<>(taxes);
        other.taxes.forEach((tax, amount) -> charged.merge(tax, amount, Money::plus));
        return new LineContents(counted, net.plus(other.net), charged);
    }

    private static Quantity sum(Quantity one, Quantity other) {
        return one.withAmount(one.amount().add(other.amount()));
    }
}

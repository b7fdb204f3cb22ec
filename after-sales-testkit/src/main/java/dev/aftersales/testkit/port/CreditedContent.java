/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.LineId;
import dev.aftersales.spi.accounting.TaxAmount;
import dev.aftersales.spi.accounting.TaxId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * What a line of a credit note credits, whatever the order of lines and taxes.
 *
 * @param quantity the quantity; empty for an amount only
 * @param net the amount without tax
 * @param taxes the amount of each tax, zeros left out
 */
record CreditedContent(Optional<Quantity> quantity, Money net, Map<TaxId, Money> taxes) {

    private static final int FEW = 5;

    /** By invoice line; lines of the same invoice line must not occur twice. */
    static Map<Optional<LineId>, CreditedContent> of(List<CreditNoteLine> lines) {
        return lines.stream()
                .collect(Collectors.toMap(line -> Optional.ofNullable(line.invoiceLine()), CreditedContent::of));
    }

    private static CreditedContent of(CreditNoteLine line) {
        Map<TaxId, Money> taxes = line.taxes().stream()
                .filter(tax -> !tax.amount().isZero())
                .collect(Collectors.toMap(TaxAmount::tax, TaxAmount::amount));
        return new CreditedContent(Optional.ofNullable(line.quantity()), line.net(), taxes);
    }

    /** What is otherwise than asked, as sentences for people: the first few of them. */
    static List<String> differences(List<CreditNoteLine> credited, List<CreditNoteLine> asked) {
        if (credited.equals(asked)) {
            return List.of();
        }
        Map<Optional<LineId>, CreditedContent> there = of(credited);
        Map<Optional<LineId>, CreditedContent> wanted = of(asked);
        return Stream.concat(wanted.keySet().stream(), there.keySet().stream())
                .distinct()
                .filter(line -> !Objects.equals(there.get(line), wanted.get(line)))
                .limit(FEW)
                .map(line -> "credited " + there.get(line) + " instead of " + wanted.get(line))
                .toList();
    }

    /** Net and taxes of all lines. */
    static Money total(List<CreditNoteLine> lines) {
        return lines.stream()
                .flatMap(line -> Stream.concat(
                        Stream.of(line.net()), line.taxes().stream().map(TaxAmount::amount)))
                .reduce(Money::plus)
                .orElseThrow();
    }
}

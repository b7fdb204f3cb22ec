/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.accounting;

import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceLine;
import dev.aftersales.spi.accounting.LineId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.joda.money.Money;

/** The cap this accounting enforces where it is set up to: live credit notes never exceed their invoice. */
final class CreditCap {

    private CreditCap() {}

    /** Refuses lines that, with those of other live credit notes, exceed the invoice or a line of it. */
    static void enforce(Invoice invoice, List<CreditNote> others, List<CreditNoteLine> lines) {
        List<CreditNoteLine> all = new ArrayList<>(lines);
        others.forEach(note -> all.addAll(note.lines()));
        if (Totals.of(all, invoice.currency()).isGreaterThan(Totals.of(invoice))) {
            throw exceeds(invoice.id().value());
        }
        Map<LineId, List<CreditNoteLine>> credited = byInvoiceLine(all);
        invoice.lines().forEach(line -> enforce(line, credited.getOrDefault(line.id(), List.of())));
    }

    private static Map<LineId, List<CreditNoteLine>> byInvoiceLine(List<CreditNoteLine> lines) {
        Map<LineId, List<CreditNoteLine>> credited = new HashMap<>();
        lines.forEach(line -> {
            LineId of = line.invoiceLine();
            if (of != null) {
                credited.computeIfAbsent(of, none -> new ArrayList<>()).add(line);
            }
        });
        return credited;
    }

    private static void enforce(InvoiceLine line, List<CreditNoteLine> credited) {
        Money net = credited.stream()
                .map(CreditNoteLine::net)
                .reduce(Money.zero(line.net().getCurrencyUnit()), Money::plus);
        boolean tooMuch = line.net().isPositive() && net.isGreaterThan(line.net());
        if (tooMuch || exceedsQuantity(line, credited)) {
            throw exceeds(line.id().value());
        }
    }

    private static boolean exceedsQuantity(InvoiceLine line, List<CreditNoteLine> credited) {
        if (line.quantity() == null) {
            return false;
        }
        BigDecimal quantity = credited.stream()
                .map(CreditNoteLine::quantity)
                .filter(Objects::nonNull)
                .map(counted -> counted.amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return quantity.compareTo(line.quantity().amount()) > 0;
    }

    private static PortRefused exceeds(String what) {
        return new PortRefused(PortRefusalCode.EXCEEDS_REMAINING, Map.of("of", what));
    }
}

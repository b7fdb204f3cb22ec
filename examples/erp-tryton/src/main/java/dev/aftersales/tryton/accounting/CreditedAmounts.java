/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.accounting;

import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.TaxAmount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a credit note comes to: net, and each tax. Amounts without trailing zeros, positive.
 *
 * @param net the sum without tax
 * @param taxes each tax that is not zero
 */
record CreditedAmounts(BigDecimal net, Map<String, BigDecimal> taxes) {

    static CreditedAmounts of(List<CreditNoteLine> lines) {
        BigDecimal net = BigDecimal.ZERO;
        Map<String, BigDecimal> taxes = new TreeMap<>();
        for (CreditNoteLine line : lines) {
            net = net.add(line.net().getAmount());
            for (TaxAmount tax : line.taxes()) {
                taxes.merge(tax.tax().value(), tax.amount().getAmount(), BigDecimal::add);
            }
        }
        return stripped(net, taxes);
    }

    /** What the server will post, not what stands in notes. */
    static CreditedAmounts of(ErpCreditNote note) {
        BigDecimal net = BigDecimal.ZERO;
        for (ErpLine line : note.lines()) {
            net = net.subtract(line.net());
        }
        Map<String, BigDecimal> taxes = new TreeMap<>();
        note.taxes().forEach(row -> taxes.merge(row.name().value(), row.amount().negate(), BigDecimal::add));
        return stripped(net, taxes);
    }

    private static CreditedAmounts stripped(BigDecimal net, Map<String, BigDecimal> taxes) {
        taxes.values().removeIf(amount -> amount.signum() == 0);
        taxes.replaceAll((tax, amount) -> amount.stripTrailingZeros());
        return new CreditedAmounts(net.stripTrailingZeros(), taxes);
    }
}

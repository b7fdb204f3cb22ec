/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.accounting;

import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceLine;
import dev.aftersales.spi.accounting.LineId;
import dev.aftersales.spi.accounting.TaxAmount;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.Money;

/**
 * The tax of an accounting that takes no amounts from others: the rate of each tax on each line's net, half up. Over
 * several partial credits it may miss the invoice's tax by a cent, as such accountings do.
 */
final class OwnTax {

    private OwnTax() {}

    static List<CreditNoteLine> on(Invoice invoice, List<CreditNoteLine> lines) {
        Map<LineId, InvoiceLine> sold =
                invoice.lines().stream().collect(Collectors.toMap(InvoiceLine::id, Function.identity()));
        return lines.stream()
                .map(line -> on(Optional.ofNullable(line.invoiceLine()).map(sold::get), line))
                .toList();
    }

    private static CreditNoteLine on(Optional<InvoiceLine> credited, CreditNoteLine line) {
        List<TaxAmount> taxes = credited.map(sold -> sold.taxes().stream()
                        .map(tax -> share(tax, sold.net(), line.net()))
                        .toList())
                .orElse(line.taxes());
        return new CreditNoteLine(line.invoiceLine(), line.quantity(), line.net(), taxes);
    }

    private static TaxAmount share(TaxAmount sold, Money soldNet, Money net) {
        return new TaxAmount(sold.tax(), sold.rate(), net.multipliedBy(rate(sold, soldNet), RoundingMode.HALF_UP));
    }

    private static BigDecimal rate(TaxAmount sold, Money soldNet) {
        if (sold.rate() != null) {
            return sold.rate();
        }
        return soldNet.isZero()
                ? BigDecimal.ZERO
                : sold.amount().getAmount().divide(soldNet.getAmount(), MathContext.DECIMAL64);
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.entitlement.share.CreditSelection;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.LineId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.joda.money.Money;

/** Invoices in currencies of 0, 2 and 3 decimals with shipping and cash rounding, and what may be credited of them. */
final class RandomRefunds {

    private record Sale(long minor, int taxPercent, int pieces) {}

    private RandomRefunds() {}

    static Arbitrary<Invoice> invoices() {
        Arbitrary<Sale> sale = Combinators.combine(
                        Arbitraries.longs().between(0, 99_999),
                        Arbitraries.of(0, 5, 20),
                        Arbitraries.integers().between(0, 5))
                .as(Sale::new);
        return Combinators.combine(
                        Arbitraries.of("JPY", "EUR", "KWD"),
                        sale.list().ofMinSize(1).ofMaxSize(5),
                        Arbitraries.integers().between(-2, 2),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(RandomRefunds::invoice);
    }

    private static Invoice invoice(
            String currency, List<Sale> sales, int rounding, boolean taxIncluded, boolean roundingLine) {
        SampleInvoice invoice = SampleInvoice.in(currency);
        if (taxIncluded) {
            invoice.taxIncluded();
        }
        for (int i = 0; i < sales.size(); i++) {
            Sale sale = sales.get(i);
            String net = minor(invoice, sale.minor());
            String tax = minor(invoice, sale.minor() * sale.taxPercent() / 100);
            if (sale.pieces() == 0) {
                invoice.shipping("line/" + i, net, tax);
            } else {
                invoice.goods("line/" + i, sale.pieces(), net, tax);
            }
        }
        invoice.goods("sure", 2, minor(invoice, 1000), minor(invoice, 200));
        if (roundingLine) {
            invoice.roundingLine("cash", minor(invoice, rounding));
        } else {
            invoice.roundingDifference(minor(invoice, rounding));
        }
        return invoice.post();
    }

    private static String minor(SampleInvoice invoice, long minor) {
        return Money.ofMinor(invoice.money("0").getCurrencyUnit(), minor)
                .getAmount()
                .toPlainString();
    }

    /** Something that a user might select of what remains; not always possible. */
    static CreditSelection selection(List<RefundableLine> lines, Money remaining, Random random) {
        return random.nextInt(5) == 0
                ? new CreditSelection.ByGross(part(remaining, random).toBigMoney())
                : ofLine(lines, random);
    }

    /** Something that a user might select of a line. */
    static CreditSelection ofLine(List<RefundableLine> lines, Random random) {
        RefundableLine line = lines.get(random.nextInt(lines.size()));
        LineId id = line.line().id();
        return switch (random.nextInt(4)) {
            case 0 -> new CreditSelection.WholeLine(id);
            case 1 ->
                new CreditSelection.LineByGross(id, part(line.gross(), random).toBigMoney());
            case 2 -> new CreditSelection.LineByNet(id, part(line.net(), random).toBigMoney());
            default -> byQuantity(id, line, random);
        };
    }

    private static CreditSelection byQuantity(LineId id, RefundableLine line, Random random) {
        Quantity quantity = line.quantity();
        return quantity == null || quantity.amount().signum() == 0
                ? new CreditSelection.WholeLine(id)
                : new CreditSelection.LineByQuantity(
                        id,
                        quantity.withAmount(BigDecimal.valueOf(
                                1 + random.nextInt(quantity.amount().intValue()))));
    }

    private static Money part(Money whole, Random random) {
        long minor = whole.getAmountMinorLong();
        return Money.ofMinor(whole.getCurrencyUnit(), minor <= 1 ? minor : 1 + random.nextLong(minor));
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.accounting;

import dev.aftersales.spi.accounting.TaxAmount;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;

/**
 * The taxes of each line. The server keeps them for the document as a whole: each is shared out to the lines it is computed on,
 * so that the lines add up to the document to the cent.
 */
final class LineTaxes {

    private final CurrencyUnit currency;
    private final Map<Long, List<TaxAmount>> byLine = new HashMap<>();

    private LineTaxes(CurrencyUnit currency) {
        this.currency = currency;
    }

    static LineTaxes of(List<ErpLine> lines, List<TaxRow> rows, CurrencyUnit currency) {
        LineTaxes taxes = new LineTaxes(currency);
        for (TaxRow row : rows) {
            List<ErpLine> taxed = lines.stream().filter(row::covers).toList();
            if (!taxed.isEmpty()) {
                taxes.share(row, taxed);
            }
        }
        return taxes;
    }

    List<TaxAmount> of(ErpLine line) {
        return byLine.getOrDefault(line.id(), List.of());
    }

    private void share(TaxRow row, List<ErpLine> lines) {
        BigInteger whole = units(row.amount());
        List<BigDecimal> weights = lines.stream().map(row::weight).toList();
        List<BigInteger> shares = shares(whole, weights);
        for (int i = 0; i < lines.size(); i++) {
            BigDecimal amount = new BigDecimal(shares.get(i), currency.getDecimalPlaces());
            byLine.computeIfAbsent(lines.get(i).id(), id -> new ArrayList<>())
                    .add(new TaxAmount(row.name(), row.rate(), Amounts.money(currency, amount)));
        }
    }

    private BigInteger units(BigDecimal amount) {
        return amount.setScale(currency.getDecimalPlaces()).unscaledValue();
    }

    /** By weight, and what is left by the largest remainder; the earlier line first. */
    private static List<BigInteger> shares(BigInteger whole, List<BigDecimal> weights) {
        int scale = weights.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        List<BigInteger> parts = weights.stream()
                .map(weight -> weight.setScale(scale).unscaledValue())
                .toList();
        BigInteger sum = parts.stream().reduce(BigInteger.ZERO, BigInteger::add);
        List<BigInteger> shares = new ArrayList<>();
        List<BigInteger> remainders = new ArrayList<>();
        for (BigInteger part : parts) {
            BigInteger[] divided = sum.signum() == 0
                    ? new BigInteger[] {BigInteger.ZERO, BigInteger.ZERO}
                    : whole.abs().multiply(part).divideAndRemainder(sum);
            shares.add(divided[0]);
            remainders.add(divided[1]);
        }
        BigInteger left = whole.abs().subtract(shares.stream().reduce(BigInteger.ZERO, BigInteger::add));
        IntStream.range(0, shares.size())
                .boxed()
                .sorted(Comparator.comparing(remainders::get).reversed())
                .limit(left.longValueExact())
                .forEach(i -> shares.set(i, shares.get(i).add(BigInteger.ONE)));
        return whole.signum() < 0 ? shares.stream().map(BigInteger::negate).toList() : shares;
    }
}

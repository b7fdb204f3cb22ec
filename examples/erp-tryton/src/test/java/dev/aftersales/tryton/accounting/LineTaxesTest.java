/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.accounting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.accounting.TaxAmount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LineTaxesTest {

    private static final BigDecimal RATE = new BigDecimal("0.19");

    private static ErpLine line(long id, String net, String quantity) {
        return new ErpLine(
                id,
                new BigDecimal(net),
                new BigDecimal(quantity),
                "u",
                Optional.empty(),
                null,
                null,
                Optional.empty(),
                List.of(1L, 2L));
    }

    private static TaxRow row(long tax, String base, String amount, @Nullable BigDecimal rate) {
        return new TaxRow(tax, Optional.of(tax), new BigDecimal(base), new BigDecimal(amount), rate, false);
    }

    @Test
    @DisplayName("The lines add up to the document to the last cent")
    void addsUp() {
        List<ErpLine> lines = List.of(line(1, "0.33", "1"), line(2, "0.33", "1"), line(3, "0.34", "1"));
        LineTaxes taxes = LineTaxes.of(lines, List.of(row(1, "1.00", "0.20", RATE)), CurrencyUnit.EUR);
        List<Money> amounts = new ArrayList<>();
        lines.forEach(line -> taxes.of(line).forEach(tax -> amounts.add(tax.amount())));
        assertThat(amounts).hasSize(3);
        assertThat(Money.total(amounts)).isEqualTo(Money.parse("EUR 0.20"));
    }

    @Test
    @DisplayName("An amount per unit goes by quantity, a rate by amount")
    void weights() {
        ErpLine many = line(1, "1.00", "9");
        ErpLine dear = line(2, "9.00", "1");
        List<TaxRow> rows = List.of(row(1, "10.00", "1.90", RATE), withoutRate());
        LineTaxes taxes = LineTaxes.of(List.of(many, dear), rows, CurrencyUnit.EUR);
        assertThat(taxes.of(many))
                .extracting(TaxAmount::amount)
                .containsExactly(Money.parse("EUR 0.19"), Money.parse("EUR 9.00"));
        assertThat(taxes.of(dear))
                .extracting(TaxAmount::amount)
                .containsExactly(Money.parse("EUR 1.71"), Money.parse("EUR 1.00"));
    }

    private static TaxRow withoutRate() {
        return new TaxRow(2, Optional.of(2L), BigDecimal.TEN, new BigDecimal("10.00"), null, false);
    }

    @Test
    @DisplayName("A discount has taxes of its own, below zero")
    void discounts() {
        ErpLine goods = line(1, "100.00", "1");
        ErpLine discount = line(2, "-10.00", "1");
        LineTaxes taxes = LineTaxes.of(
                List.of(goods, discount),
                List.of(row(1, "100.00", "19.00", RATE), row(1, "-10.00", "-1.90", RATE)),
                CurrencyUnit.EUR);
        assertThat(taxes.of(goods)).extracting(TaxAmount::amount).containsExactly(Money.parse("EUR 19.00"));
        assertThat(taxes.of(discount)).extracting(TaxAmount::amount).containsExactly(Money.parse("EUR -1.90"));
    }
}

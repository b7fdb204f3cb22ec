/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.entitlement.share;

import static dev.aftersales.entitlement.share.CreditBook.text;
import static dev.aftersales.entitlement.share.CreditBook.units;
import static dev.aftersales.entitlement.share.CreditBook.whole;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The published examples of the arithmetic, one test each. */
class ExampleTableTest {

    @Test
    @DisplayName("REF-11: 88961.77 + 17792.35, 2 units, one at a time: 53377.06 each")
    void twoUnits() {
        SampleInvoice invoice = SampleInvoice.in("EUR");
        CreditBook book = invoice.goods("a", "2", "88961.77", invoice.tax("0.20", "17792.35"))
                .book();

        Credit first = book.credit(units("a", "1"));
        Credit second = book.credit(units("a", "1"));

        assertThat(text(first)).containsExactly("44480.89 + 8896.17");
        assertThat(text(second)).containsExactly("44480.88 + 8896.18");
        assertThat(first.total()).isEqualTo(second.total()).isEqualTo(book.money("53377.06"));
    }

    @Test
    @DisplayName("REF-11: JPY 1000 + 100 on top, 3 units")
    void noDecimals() {
        SampleInvoice invoice = SampleInvoice.in("JPY");
        CreditBook book =
                invoice.goods("a", "3", "1000", invoice.tax("0.10", "100")).book();

        assertThat(text(book.credit(units("a", "1")))).containsExactly("333 + 33");
        assertThat(text(book.credit(units("a", "1")))).containsExactly("334 + 33");
        assertThat(text(book.credit(units("a", "1")))).containsExactly("333 + 34");
    }

    @Test
    @DisplayName("REF-11: JPY 1000 included (909 + 91), 3 units")
    void taxIncluded() {
        SampleInvoice invoice = SampleInvoice.in("JPY").taxIncluded();
        CreditBook book =
                invoice.goods("a", "3", "909", invoice.tax("0.10", "91")).book();

        assertThat(text(book.credit(units("a", "1")))).containsExactly("303 + 30");
        assertThat(text(book.credit(units("a", "1")))).containsExactly("303 + 31");
        assertThat(text(book.credit(units("a", "1")))).containsExactly("303 + 30");
    }

    @Test
    @DisplayName("REF-11: KWD 7 × 1.250 − 5 %: 8.313 + 0.416; quantities 2, 2, 3")
    void threeDecimals() {
        SampleInvoice invoice = SampleInvoice.in("KWD");
        CreditBook book =
                invoice.goods("a", "7", "8.313", invoice.tax("0.05", "0.416")).book();

        assertThat(text(book.credit(units("a", "2")))).containsExactly("2.375 + 0.119");
        assertThat(text(book.credit(units("a", "2")))).containsExactly("2.375 + 0.119");
        assertThat(text(book.credit(units("a", "3")))).containsExactly("3.563 + 0.178");
    }

    @Test
    @DisplayName("REF-11: three tax rates; gross 10.00, then the other 36.50")
    void grossOverTaxGroups() {
        SampleInvoice invoice = SampleInvoice.in("EUR");
        CreditBook book = invoice.goods("shirt", "1", "10.00", invoice.tax("0.10", "1.00"))
                .goods("mug", "1", "20.00", invoice.tax("0.20", "4.00"))
                .shipping("post", "10.00", invoice.tax("0.15", "1.50"))
                .book();

        Credit first = book.credit(book.gross("10.00"));
        Credit second = book.credit(book.gross("36.50"));

        assertThat(text(first)).containsExactly("2.15 + 0.22", "4.30 + 0.86", "2.15 + 0.32");
        assertThat(text(second)).containsExactly("7.85 + 0.78", "15.70 + 3.14", "7.85 + 1.18");
        assertThat(first.total()).isEqualTo(book.money("10.00"));
        assertThat(second.total()).isEqualTo(book.money("36.50"));
        assertThat(second.last()).isTrue();
    }

    @Test
    @DisplayName("REF-11: 33.33 with taxes 7.00 and 1.73, 3 units")
    void twoTaxes() {
        SampleInvoice invoice = SampleInvoice.in("EUR");
        CreditBook book = invoice.goods(
                        "a", "3", "33.33", invoice.tax("A", null, "7.00"), invoice.tax("B", null, "1.73"))
                .book();

        assertThat(text(book.credit(units("a", "1")))).containsExactly("11.11 + 2.33 + 0.58");
        assertThat(text(book.credit(units("a", "1")))).containsExactly("11.11 + 2.33 + 0.57");
        assertThat(text(book.credit(units("a", "1")))).containsExactly("11.11 + 2.34 + 0.58");
    }

    @Test
    @DisplayName("REF-11: 10.00 + 2.00, 3 units: two credited, the first cancelled, then the rest")
    void cancelledInBetween() {
        SampleInvoice invoice = SampleInvoice.in("EUR");
        CreditBook book =
                invoice.goods("a", "3", "10.00", invoice.tax("0.20", "2.00")).book();

        assertThat(text(book.credit(units("a", "1")))).containsExactly("3.33 + 0.67");
        assertThat(text(book.credit(units("a", "1")))).containsExactly("3.34 + 0.66");
        book.cancel(0);
        assertThat(text(book.credit(units("a", "2")))).containsExactly("6.66 + 1.34");
        assertThat(book.remaining().isExhausted()).isTrue();
    }

    @Test
    @DisplayName("REF-11: 10.00 gross over 10,000 lines carries its tax: 8.33 + 1.67")
    void manySmallLines() {
        SampleInvoice invoice = SampleInvoice.in("EUR");
        IntStream.range(0, 10_000).forEach(i -> invoice.goods("l" + i, "1", "0.10", invoice.tax("0.20", "0.02")));
        CreditBook book = invoice.book();

        Credit credit = book.credit(book.gross("10.00"));

        assertThat(credit.net()).isEqualTo(book.money("8.33"));
        assertThat(credit.taxes()).extracting(tax -> tax.amount()).containsExactly(book.money("1.67"));
    }

    @Test
    @DisplayName("REF-11: 10.00 net over 10,000 lines carries its tax as well: 10.00 + 2.00")
    void manySmallLinesByNet() {
        SampleInvoice invoice = SampleInvoice.in("EUR");
        IntStream.range(0, 10_000).forEach(i -> invoice.goods("l" + i, "1", "0.10", invoice.tax("0.20", "0.02")));
        CreditBook book = invoice.book();

        Credit credit = book.credit(book.net("10.00"));

        assertThat(credit.net()).isEqualTo(book.money("10.00"));
        assertThat(credit.taxes()).extracting(tax -> tax.amount()).containsExactly(book.money("2.00"));
    }

    @Test
    @DisplayName("REF-11: the whole at once is everything, with its quantities")
    void wholeAtOnce() {
        SampleInvoice invoice = SampleInvoice.in("EUR");
        CreditBook book = invoice.goods("a", "3", "10.00", invoice.tax("0.20", "2.00"))
                .goods("gift", "1", "0.00", invoice.tax("0.20", "0.00"))
                .book();

        Credit credit = book.credit(whole());

        assertThat(text(credit)).containsExactly("10.00 + 2.00");
        assertThat(credit.lines()).extracting(line -> line.quantity()).containsExactly(SampleInvoice.pieces("3"));
        assertThat(credit.last()).isTrue();
    }
}

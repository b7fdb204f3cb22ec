/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.entitlement.share;

import static dev.aftersales.entitlement.share.CreditBook.text;
import static dev.aftersales.entitlement.share.CreditBook.units;
import static dev.aftersales.entitlement.share.CreditBook.whole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftersales.entitlement.share.CreditProblem.Kind;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What comparable systems hold refunds of orders and payments to, where it is about amounts; each test names its case. */
class ShareCasesTest {

    private final SampleInvoice invoice = SampleInvoice.in("EUR");

    private CreditBook threeUnitsAndShipping() {
        return invoice.goods("unit", "3", "30.00").shipping("post", "10.00").book();
    }

    private CreditBook twoUnitsWithTax() {
        return invoice.goods("unit 1", "1", "10.00", invoice.tax("0.23", "2.30"))
                .goods("unit 2", "1", "10.00", invoice.tax("0.23", "2.30"))
                .book();
    }

    @Test
    @DisplayName("REF-9: A1: all units and shipping refunded: 40.00, nothing refundable remains")
    void a1() {
        CreditBook book = threeUnitsAndShipping();

        Credit credit = book.credit(units("unit", "3"), whole("post"));

        assertThat(credit.total()).isEqualTo(book.money("40.00"));
        assertThat(book.left()).containsExactly("0.00", "0.00");
        assertThat(book.remaining().isExhausted()).isTrue();
        assertThat(book.remaining().total()).isEqualTo(book.money("0.00"));
    }

    @Test
    @DisplayName("REF-11: A3: one unit of 2 × 10.00 and one of 3 × 100.00: 110.00")
    void a3() {
        CreditBook book =
                invoice.goods("a", "2", "20.00").goods("b", "3", "300.00").book();

        assertThat(book.credit(units("a", "1"), units("b", "1")).total()).isEqualTo(book.money("110.00"));
    }

    @Test
    @DisplayName("REF-11: A4: 8.00 of a unit of 12.30: total 8.00, the unit shows 8.00 refunded")
    void a4() {
        CreditBook book = twoUnitsWithTax();

        assertThat(book.credit(book.gross("unit 1", "8.00")).total()).isEqualTo(book.money("8.00"));
        assertThat(book.remaining().lines()).extracting(LineCells::gross).containsExactly(430L, 1230L);
    }

    @Test
    @DisplayName("REF-11: A5: the rest of a unit of 12.30 after 5.00: 7.30 is added, not 12.30")
    void a5() {
        CreditBook book = twoUnitsWithTax();
        book.credit(book.gross("unit 1", "5.00"));

        assertThat(book.credit(whole("unit 1")).total()).isEqualTo(book.money("7.30"));
        assertThat(book.total()).isEqualTo(book.money("12.30"));
    }

    @Test
    @DisplayName("REF-9: A7: 10.00 of a unit with 7.30 left is refused, with what is left")
    void a7() {
        CreditBook book = twoUnitsWithTax();
        book.credit(book.gross("unit 1", "5.00"));

        assertThat(book.refusals(book.gross("unit 1", "10.00")))
                .containsExactly(CreditProblem.of(Kind.EXCEEDS_REFUNDABLE, 0)
                        .on(SampleInvoice.id("unit 1"))
                        .asked(book.amount("10.00"))
                        .remaining(book.money("7.30")));
    }

    @Test
    @DisplayName("REF-10: A8: a negative amount is refused")
    void a8() {
        CreditBook book = twoUnitsWithTax();

        assertThat(book.kinds(book.gross("unit 1", "-8.00"))).containsExactly(Kind.NOT_POSITIVE);
    }

    @Test
    @DisplayName("REF-10: A9: nothing selected is refused")
    void a9() {
        assertThat(twoUnitsWithTax().kinds()).containsExactly(Kind.NOTHING_SELECTED);
    }

    @Test
    @DisplayName("REF-9: A12: 18.00 of shipping 20.00 after 5.00 is refused")
    void a12() {
        CreditBook book =
                invoice.goods("a", "1", "10.00").shipping("post", "20.00").book();
        book.credit(book.gross("post", "5.00"));

        assertThat(book.kinds(book.gross("post", "18.00"))).containsExactly(Kind.EXCEEDS_REFUNDABLE);
    }

    @Test
    @DisplayName("REF-11: A14: shipping 10.00 + 23 %: 12.30")
    void a14() {
        CreditBook book =
                invoice.shipping("post", "10.00", invoice.tax("0.23", "2.30")).book();

        assertThat(book.credit(whole("post")).total()).isEqualTo(book.money("12.30"));
    }

    @Test
    @DisplayName("REF-9: A17: a shipment discounted by 100 % is not refundable")
    void a17() {
        CreditBook book = invoice.goods("a", "1", "10.00")
                .shipping("post", "10.00", invoice.tax("0.23", "2.30"))
                .discount("free post", "-10.00", List.of("post"), invoice.tax("0.23", "-2.30"))
                .book();

        assertThat(book.kinds(whole("post"))).containsExactly(Kind.NOTHING_REFUNDABLE);
        assertThat(book.kinds(book.gross("post", "0.01"))).containsExactly(Kind.EXCEEDS_REFUNDABLE);
        assertThat(text(book.credit(whole()))).containsExactly("10.00");
    }

    @Test
    @DisplayName("REF-11: A21: refunded only when the refunded total is the order's total exactly")
    void a21() {
        CreditBook book = threeUnitsAndShipping();
        book.credit(book.gross("post", "1.00"));
        assertThat(book.remaining().isExhausted()).isFalse();

        book.credit(book.gross("38.99"));
        assertThat(book.remaining().isExhausted()).isFalse();

        book.credit(book.gross("0.01"));
        assertThat(book.remaining().isExhausted()).isTrue();
        assertThat(book.total()).isEqualTo(book.money("40.00"));
    }

    @Test
    @DisplayName("REF-9: A25: 1000 of 100 with 25 refunded is refused, with 75 remaining")
    void a25() {
        CreditBook book = invoice.service("a", "100.00").book();
        book.credit(book.gross("25.00"));

        assertThat(book.refusals(book.gross("1000.00")))
                .extracting(CreditProblem::kind, CreditProblem::remainingAmount)
                .containsExactly(tuple(Kind.EXCEEDS_REFUNDABLE, book.money("75.00")));
    }

    @Test
    @DisplayName("REF-9: A28: 10 of 1 is refused")
    void a28() {
        CreditBook book = invoice.service("a", "1.00").book();

        assertThat(book.kinds(book.gross("10.00"))).containsExactly(Kind.EXCEEDS_REFUNDABLE);
    }

    @Test
    @DisplayName("REF-10: A29: lines of 1, 10 and 0 out of 100: 11; a line may be 0 when given by quantity")
    void a29() {
        CreditBook book = invoice.goods("a", "1", "1.00")
                .goods("b", "1", "10.00")
                .goods("c", "1", "0.00")
                .goods("d", "1", "89.00")
                .book();

        Credit credit = book.credit(units("a", "1"), units("b", "1"), units("c", "1"));

        assertThat(credit.total()).isEqualTo(book.money("11.00"));
        assertThat(text(credit)).containsExactly("1.00", "10.00", "0.00");
    }

    @Test
    @DisplayName("REF-9: A35: one of two units, then the other")
    void a35() {
        CreditBook book = invoice.goods("a", "2", "20.00").book();

        assertThat(book.credit(units("a", "1")).total()).isEqualTo(book.money("10.00"));
        assertThat(book.credit(units("a", "1")).total()).isEqualTo(book.money("10.00"));
    }

    @Test
    @DisplayName("REF-9: A37: far too much is refused with the maximum")
    void a37() {
        CreditBook book = twoUnitsWithTax();

        assertThat(book.refusals(book.gross("9999.99")))
                .extracting(CreditProblem::remainingAmount)
                .containsExactly(book.money("24.60"));
    }

    @Test
    @DisplayName("REF-9: A43: 2.23 of 1.23 is refused, naming the amount")
    void a43() {
        CreditBook book = invoice.service("a", "1.23").book();

        assertThat(book.refusals(book.net("a", "2.23")))
                .extracting(CreditProblem::kind, CreditProblem::amount)
                .containsExactly(tuple(Kind.EXCEEDS_REFUNDABLE, book.amount("2.23")));
    }

    @Test
    @DisplayName("REF-9: A45: a unit credited before is refused, naming the line")
    void a45() {
        CreditBook book =
                invoice.goods("a", "1", "10.00").goods("b", "1", "10.00").book();
        book.credit(units("a", "1"));

        assertThat(book.refusals(units("a", "1")))
                .containsExactly(CreditProblem.of(Kind.EXCEEDS_REFUNDABLE, 0)
                        .on(SampleInvoice.id("a"))
                        .asked(SampleInvoice.pieces("1"))
                        .remaining(SampleInvoice.pieces("0")));
    }

    @Test
    @DisplayName("REF-9: A46: shipping credited before is not credited again")
    void a46() {
        CreditBook book = threeUnitsAndShipping();
        book.credit(whole("post"));

        assertThat(book.kinds(whole("post"))).containsExactly(Kind.NOTHING_REFUNDABLE);
    }
}

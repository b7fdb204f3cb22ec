/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.entitlement.share;

import static dev.aftersales.entitlement.share.CreditBook.text;
import static dev.aftersales.entitlement.share.CreditBook.units;
import static dev.aftersales.entitlement.share.CreditBook.whole;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.entitlement.share.CreditProblem.Kind;
import dev.aftersales.spi.accounting.TaxAmount;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What comparable systems hold credit notes to, where it is about amounts; each test names its case. */
class ShareOfCreditNoteCasesTest {

    private final SampleInvoice invoice = SampleInvoice.in("EUR");

    private CreditBook shirtMugAndPost() {
        return invoice.goods("shirt", "1", "10.00", invoice.tax("0.10", "1.00"))
                .goods("mug", "1", "20.00", invoice.tax("0.20", "4.00"))
                .shipping("post", "10.00", invoice.tax("0.15", "1.50"))
                .book();
    }

    @Test
    @DisplayName("REF-11: B1: full refund of three tax rates: 46.50 = 40.00 + 1.00 + 1.50 + 4.00")
    void b1() {
        CreditBook book = shirtMugAndPost();

        assertThatIsWholeOfB1(book, book.credit(whole()));
    }

    @Test
    @DisplayName("REF-11: B2: the same with prices that include tax")
    void b2() {
        invoice.taxIncluded();
        CreditBook book = shirtMugAndPost();

        assertThatIsWholeOfB1(book, book.credit(units("shirt", "1"), units("mug", "1"), whole("post")));
    }

    private static void assertThatIsWholeOfB1(CreditBook book, Credit credit) {
        assertThat(text(credit)).containsExactly("10.00 + 1.00", "20.00 + 4.00", "10.00 + 1.50");
        assertThat(credit.net()).isEqualTo(book.money("40.00"));
        assertThat(credit.taxes())
                .extracting(TaxAmount::amount)
                .containsExactly(book.money("1.00"), book.money("1.50"), book.money("4.00"));
        assertThat(credit.total()).isEqualTo(book.money("46.50"));
    }

    @Test
    @DisplayName("REF-11: B3: 5.50 of the T-shirt: 5.00 + 0.50")
    void b3() {
        CreditBook book = shirtMugAndPost();

        assertThat(text(book.credit(book.gross("shirt", "5.50")))).containsExactly("5.00 + 0.50");
    }

    @Test
    @DisplayName(
            "REF-11: B5: order promotion 3.99 over 4 units, shipping at half price: 45.36, the odd cent on one unit")
    void b5() {
        for (String unit : List.of("1", "2", "3", "4")) {
            invoice.goods(unit, "1", "10.00", invoice.tax("0.10", "1.00"));
        }
        CreditBook book = invoice.shipping("post", "10.00", invoice.tax("0.15", "1.50"))
                .discount("promotion", "-3.99", List.of(), invoice.tax("0.10", "-0.40"))
                .discount("half", "-5.00", List.of("post"), invoice.tax("0.15", "-0.75"))
                .book();

        Credit credit = book.credit(whole());

        assertThat(text(credit))
                .containsExactly("9.00 + 0.90", "9.00 + 0.90", "9.00 + 0.90", "9.01 + 0.90", "5.00 + 0.75");
        assertThat(credit.total()).isEqualTo(book.money("45.36"));
    }

    @Test
    @DisplayName("REF-11: B10, the opposite: many small refunds of a unit lose no tax")
    void b10() {
        CreditBook book =
                invoice.goods("a", "1", "0.83", invoice.tax("0.20", "0.17")).book();

        Money tax = book.money("0.00");
        for (int cent = 0; cent < 100; cent++) {
            tax = tax.plus(book.credit(book.gross("a", "0.01")).taxes().get(0).amount());
        }

        assertThat(tax).isEqualTo(book.money("0.17"));
        assertThat(book.left()).containsExactly("0.00 + 0.00");
    }

    @Test
    @DisplayName("REF-10: B13: amounts of 10.003 are refused, not rounded")
    void b13() {
        CreditBook book = invoice.service("a", "20.00").service("b", "20.00").book();

        assertThat(book.kinds(book.gross("a", "10.003"), book.gross("b", "10.003")))
                .containsExactly(Kind.EXCESS_DECIMALS, Kind.EXCESS_DECIMALS);
    }

    @Test
    @DisplayName("REF-11: B16: one of 2 × 10.00 at the item's own 20 %: 12.00")
    void b16() {
        CreditBook book =
                invoice.goods("a", "2", "20.00", invoice.tax("0.20", "4.00")).book();

        assertThat(book.credit(units("a", "1")).total()).isEqualTo(book.money("12.00"));
    }

    @Test
    @DisplayName("REF-11: B21: 29 of 30 units of 200.00 + 25 %: 193.33 + 48.33 = 241.66")
    void b21() {
        CreditBook book =
                invoice.goods("a", "30", "200.00", invoice.tax("0.25", "50.00")).book();

        Credit credit = book.credit(units("a", "29"));

        assertThat(text(credit)).containsExactly("193.33 + 48.33");
        assertThat(credit.total()).isEqualTo(book.money("241.66"));
    }

    @Test
    @DisplayName("REF-11: B24: 769.00 + 20 %, net 726.86, then the last 42.14: 872.23 + 50.57 = 922.80")
    void b24() {
        CreditBook book =
                invoice.service("a", "769.00", invoice.tax("0.20", "153.80")).book();

        assertThat(text(book.credit(book.net("a", "726.86")))).containsExactly("726.86 + 145.37");
        assertThat(text(book.credit(book.net("a", "42.14")))).containsExactly("42.14 + 8.43");
        assertThat(book.total()).isEqualTo(book.money("922.80"));
    }

    @Test
    @DisplayName("REF-9: B27: 10 of a line of 100 with 99 credited is refused, with 1 remaining")
    void b27() {
        CreditBook book =
                invoice.service("a", "83.33", invoice.tax("0.20", "16.67")).book();
        book.credit(book.gross("a", "99.00"));

        assertThat(book.refusals(book.gross("a", "10.00")))
                .extracting(CreditProblem::remainingAmount)
                .containsExactly(book.money("1.00"));
    }

    @Test
    @DisplayName("REF-11: B31: 6.00 + 4.00 with an order discount of 1.00: the first is 5.40")
    void b31() {
        CreditBook book = invoice.goods("a", "1", "6.00")
                .goods("b", "1", "4.00")
                .discount("order", "-1.00", List.of())
                .book();

        assertThat(book.credit(whole("a")).total()).isEqualTo(book.money("5.40"));
    }

    @Test
    @DisplayName("REF-9: C2: the sum of the notes may not exceed the invoice")
    void c2() {
        CreditBook book = shirtMugAndPost();
        book.credit(book.gross("30.00"));
        book.credit(book.gross("10.00"));

        assertThat(book.kinds(book.gross("6.51"))).containsExactly(Kind.EXCEEDS_REFUNDABLE);
        assertThat(book.credit(book.gross("6.50")).last()).isTrue();
    }

    @Test
    @DisplayName("REF-9: C11, the opposite: a sixth of 3 + 2 units is refused")
    void c11() {
        CreditBook book =
                invoice.goods("a", "3", "30.00").goods("b", "2", "20.00").book();
        book.credit(whole());

        assertThat(book.kinds(units("a", "1"))).containsExactly(Kind.EXCEEDS_REFUNDABLE);
    }

    @Test
    @DisplayName("REF-9: D29: of two units a third is refused")
    void d29() {
        CreditBook book = invoice.goods("a", "2", "20.00").book();
        book.credit(units("a", "1"));
        book.credit(units("a", "1"));

        assertThat(book.kinds(units("a", "1"))).containsExactly(Kind.EXCEEDS_REFUNDABLE);
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.entitlement.share;

import static dev.aftersales.entitlement.share.CreditBook.text;
import static dev.aftersales.entitlement.share.CreditBook.units;
import static dev.aftersales.entitlement.share.CreditBook.whole;
import static dev.aftersales.entitlement.share.SampleInvoice.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftersales.entitlement.share.CreditProblem.Kind;
import dev.aftersales.spi.accounting.CreditNoteLine;
import java.util.List;
import org.joda.money.CurrencyMismatchException;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CashRoundingTest {

    private final SampleInvoice invoice = SampleInvoice.in("CHF");

    private CreditBook roundedDown() {
        return invoice.goods("a", "2", "9.28", invoice.tax("0.08", "0.74"))
                .rounding("cash", "-0.02")
                .book();
    }

    private CreditBook roundedUp() {
        return invoice.goods("a", "2", "9.28", invoice.tax("0.08", "0.74"))
                .roundingDifference("0.03")
                .book();
    }

    @Test
    @DisplayName("REF-11: a rounding line goes with the last credit, and is credited as a line")
    void lineGoesLast() {
        CreditBook book = roundedDown();

        Credit first = book.credit(units("a", "1"));
        Credit last = book.credit(units("a", "1"));

        assertThat(text(first)).containsExactly("4.64 + 0.37");
        assertThat(first.last()).isFalse();
        assertThat(first.cashRounding()).isEqualTo(book.money("0.00"));
        assertThat(text(last)).containsExactly("4.64 + 0.37", "-0.02");
        assertThat(last.last()).isTrue();
        assertThat(last.net()).isEqualTo(book.money("4.64"));
        assertThat(last.cashRounding()).isEqualTo(book.money("-0.02"));
        assertThat(last.total()).isEqualTo(book.money("4.99"));
        assertThat(book.total()).isEqualTo(book.money("10.00"));
        assertThat(book.remaining().isExhausted()).isTrue();
    }

    @Test
    @DisplayName("REF-11: a rounding difference goes with the last credit, in its total alone")
    void differenceGoesLast() {
        CreditBook book = roundedUp();

        assertThat(book.credit(book.net("a", "1.00")).total()).isEqualTo(book.money("1.08"));
        Credit last = book.credit(whole());

        assertThat(text(last)).containsExactly("8.28 + 0.66");
        assertThat(last.cashRounding()).isEqualTo(book.money("0.03"));
        assertThat(last.total()).isEqualTo(book.money("8.97"));
        assertThat(book.remaining().isExhausted()).isTrue();
        assertThat(book.remaining().total()).isEqualTo(book.money("0.00"));
    }

    @Test
    @DisplayName("REF-9: the total with cash rounding is the most there is, whatever the lines allow")
    void headroomIncludesRounding() {
        CreditBook book = roundedDown();

        assertThat(book.remaining().total()).isEqualTo(book.money("10.00"));
        assertThat(book.refusals(book.gross("a", "10.01")))
                .containsExactly(CreditProblem.of(Kind.EXCEEDS_REFUNDABLE)
                        .asked(book.amount("10.01"))
                        .remaining(book.money("10.00")));
        assertThat(book.refusals(book.gross("10.01")))
                .containsExactly(CreditProblem.of(Kind.EXCEEDS_REFUNDABLE, 0)
                        .asked(book.amount("10.01"))
                        .remaining(book.money("10.00")));
        assertThat(book.credit(book.gross("a", "10.00")).last()).isFalse();
        assertThat(book.remaining().isExhausted()).isTrue();
        assertThat(book.kinds(whole())).containsExactly(Kind.TOTAL_NOT_POSITIVE);
    }

    @Test
    @DisplayName("REF-11: by gross the total is exactly the amount: rounding goes along only with all there is")
    void byGross() {
        CreditBook down = roundedDown();
        assertThat(text(down.credit(down.gross("10.00")))).containsExactly("9.28 + 0.74", "-0.02");
        assertThat(down.remaining().isExhausted()).isTrue();

        CreditBook up = SampleInvoice.in("CHF")
                .service("a", "9.98")
                .rounding("cash", "0.02")
                .book();
        assertThat(up.kinds(up.gross("9.99"))).containsExactly(Kind.EXCEEDS_REFUNDABLE);
        assertThat(up.credit(up.gross("9.98")).total()).isEqualTo(up.money("9.98"));
        up.cancel(0);
        assertThat(text(up.credit(up.gross("10.00")))).containsExactly("9.98", "0.02");
    }

    @Test
    @DisplayName("REF-11: by net of all there is, rounding goes along")
    void byNet() {
        CreditBook book = roundedDown();

        Credit credit = book.credit(book.net("9.28"));

        assertThat(credit.total()).isEqualTo(book.money("10.00"));
        assertThat(credit.net()).isEqualTo(book.money("9.28"));
    }

    @Test
    @DisplayName("REF-9: rounding that another credit took is not credited again")
    void creditedElsewhere() {
        CreditBook book = roundedDown();
        book.add(List.of(new CreditNoteLine(id("cash"), null, book.money("-0.02"), List.of())));

        assertThat(book.remaining().total()).isEqualTo(book.money("10.02"));
        assertThat(text(book.credit(whole()))).containsExactly("9.28 + 0.74");
        assertThat(book.remaining().overCredits()).isEmpty();
    }

    @Test
    @DisplayName("REF-11: a rounding difference is credited once, even when an earlier credit is cancelled")
    void differenceGoesOnce() {
        CreditBook book = roundedUp();
        book.credit(units("a", "1"));
        book.credit(units("a", "1"));
        book.cancel(0);

        Credit again = book.credit(whole());

        assertThat(again.last()).isTrue();
        assertThat(again.cashRounding()).isEqualTo(book.money("0.00"));
        assertThat(book.total()).isEqualTo(book.money("10.05"));
        assertThat(book.remaining().overCredits()).isEmpty();
    }

    @Test
    @DisplayName("REF-9: rounding down that a credit note does not tell of is no over-credit; a penny more is")
    void differenceNotTold() {
        Creditable all = SampleInvoice.in("CHF")
                .service("a", "10.02")
                .roundingDifference("-0.02")
                .creditable();
        List<CreditNoteLine> lines = List.of(new CreditNoteLine(id("a"), null, all.money(1002), List.of()));

        assertThat(all.minus(lines).overCredits()).isEmpty();
        assertThat(all.minus(lines).isExhausted()).isTrue();
        assertThat(all.minus(lines, all.money(-2)).overCredits()).isEmpty();
        assertThat(all.minus(lines, all.money(-1)).overCredits()).isEmpty();
        assertThat(all.minus(lines, all.money(1)).overCredits())
                .containsExactly(new OverCredit(null, all.money(1), null));
        assertThatThrownBy(() -> all.minus(lines, Money.zero(CurrencyUnit.EUR)))
                .isInstanceOf(CurrencyMismatchException.class);
    }

    @Test
    @DisplayName("REF-11: an invoice that rounding brings to 0 or less has nothing to credit")
    void roundedAway() {
        CreditBook zero = SampleInvoice.in("CHF")
                .service("a", "0.02")
                .roundingDifference("-0.02")
                .book();
        CreditBook less = SampleInvoice.in("CHF")
                .service("a", "0.02")
                .roundingDifference("-0.03")
                .book();

        assertThat(zero.remaining().isExhausted()).isTrue();
        assertThat(less.remaining().isExhausted()).isTrue();
        assertThat(zero.kinds(whole())).containsExactly(Kind.TOTAL_NOT_POSITIVE);
        assertThat(less.kinds(whole())).containsExactly(Kind.TOTAL_NOT_POSITIVE);
        assertThat(less.kinds(less.gross("0.01"))).containsExactly(Kind.EXCEEDS_REFUNDABLE);
    }
}

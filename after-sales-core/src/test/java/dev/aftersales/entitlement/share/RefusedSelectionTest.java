/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.entitlement.share;

import static dev.aftersales.entitlement.share.CreditBook.text;
import static dev.aftersales.entitlement.share.CreditBook.units;
import static dev.aftersales.entitlement.share.CreditBook.whole;
import static dev.aftersales.entitlement.share.SampleInvoice.id;
import static dev.aftersales.entitlement.share.SampleInvoice.pieces;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.entitlement.share.CreditProblem.Kind;
import dev.aftersales.entitlement.share.CreditSelection.ByGross;
import dev.aftersales.entitlement.share.CreditSelection.LineByGross;
import dev.aftersales.entitlement.share.CreditSelection.LineByQuantity;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.UnitOfMeasure;
import dev.aftersales.spi.accounting.LineKind;
import java.math.BigDecimal;
import java.util.List;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RefusedSelectionTest {

    private final SampleInvoice invoice = SampleInvoice.in("EUR");
    private final CreditBook book = invoice.goods("a", "3", "10.00", invoice.tax("0.20", "2.00"))
            .service("b", "5.00", invoice.tax("0.20", "1.00"))
            .goods("gift", "1", "0.00")
            .discount("d", "0.00", List.of())
            .rounding("cash", "0.01")
            .book();

    private static Quantity kilograms(String amount) {
        return Quantity.of(new BigDecimal(amount), UnitOfMeasure.of("kg"));
    }

    private static CreditProblem problem(Kind kind, int selection, String line) {
        return CreditProblem.of(kind, selection).on(id(line));
    }

    @Test
    @DisplayName("REF-10: all problems are reported together, each with its selection and line")
    void allTogether() {
        List<CreditProblem> problems = book.refusals(
                whole("gone"),
                whole("d"),
                whole("cash"),
                units("a", "1"),
                book.net("a", "1.00"),
                units("b", "1"),
                whole("gift"),
                whole());

        assertThat(problems)
                .containsExactly(
                        problem(Kind.UNKNOWN_LINE, 0, "gone"),
                        problem(Kind.NOT_CREDITABLE, 1, "d"),
                        problem(Kind.NOT_CREDITABLE, 2, "cash"),
                        problem(Kind.LINE_NAMED_TWICE, 4, "a"),
                        problem(Kind.NO_QUANTITY, 5, "b").asked(pieces("1")),
                        problem(Kind.NOTHING_REFUNDABLE, 6, "gift"),
                        CreditProblem.of(Kind.MIXED_SELECTION, 7));
    }

    @Test
    @DisplayName("REF-10: the invoice as a whole goes with nothing else")
    void mixed() {
        assertThat(book.kinds(whole(), book.gross("1.00"))).containsExactly(Kind.MIXED_SELECTION, Kind.MIXED_SELECTION);
    }

    @Test
    @DisplayName("REF-10: amounts are above 0")
    void notPositive() {
        assertThat(book.refusals(book.net("a", "0.00"), book.gross("b", "-0.01")))
                .containsExactly(
                        problem(Kind.NOT_POSITIVE, 0, "a").asked(book.amount("0.00")),
                        problem(Kind.NOT_POSITIVE, 1, "b").asked(book.amount("-0.01")));
        assertThat(book.kinds(book.gross("0.00"))).containsExactly(Kind.NOT_POSITIVE);
        assertThat(book.kinds(book.net("0.00"))).containsExactly(Kind.NOT_POSITIVE);
        assertThat(book.kinds(units("a", "0"))).containsExactly(Kind.NOT_POSITIVE);
        assertThat(book.kinds(units("a", "-1"))).containsExactly(Kind.NOT_POSITIVE);
    }

    @Test
    @DisplayName("REF-10: excess decimals are refused, trailing zeros are not")
    void excessDecimals() {
        assertThat(book.refusals(book.net("1.001")))
                .containsExactly(CreditProblem.of(Kind.EXCESS_DECIMALS, 0).asked(book.amount("1.001")));
        assertThat(book.credit(book.net("1.00000")).net()).isEqualTo(book.money("1.00"));
    }

    @Test
    @DisplayName("REF-10: a currency's own decimals: none for JPY, three for KWD")
    void decimalsOfCurrency() {
        CreditBook yen = SampleInvoice.in("JPY").service("a", "100").book();
        CreditBook dinar = SampleInvoice.in("KWD").service("a", "1.000").book();

        assertThat(yen.kinds(yen.gross("1.5"))).containsExactly(Kind.EXCESS_DECIMALS);
        assertThat(dinar.kinds(dinar.gross("0.0001"))).containsExactly(Kind.EXCESS_DECIMALS);
        assertThat(dinar.credit(dinar.gross("0.001")).total()).isEqualTo(dinar.money("0.001"));
    }

    @Test
    @DisplayName("REF-10: the currency is the invoice's")
    void currencyMismatch() {
        BigMoney dollars = BigMoney.of(CurrencyUnit.USD, BigDecimal.ONE);

        assertThat(book.refusals(new LineByGross(id("a"), dollars)))
                .containsExactly(problem(Kind.CURRENCY_MISMATCH, 0, "a").asked(dollars));
        assertThat(book.kinds(new ByGross(BigMoney.of(CurrencyUnit.USD, new BigDecimal("18.01")))))
                .containsExactly(Kind.CURRENCY_MISMATCH);
    }

    @Test
    @DisplayName("REF-10: a quantity is in the line's unit of measure, with what remains")
    void unitMismatch() {
        assertThat(book.refusals(new LineByQuantity(id("a"), kilograms("1"))))
                .containsExactly(problem(Kind.UNIT_MISMATCH, 0, "a")
                        .asked(kilograms("1"))
                        .remaining(pieces("3")));
    }

    @Test
    @DisplayName("REF-9: nothing above what remains, to the penny and to the piece")
    void exceeds() {
        assertThat(book.refusals(book.net("a", "10.01"), book.gross("b", "6.01")))
                .containsExactly(
                        problem(Kind.EXCEEDS_REFUNDABLE, 0, "a")
                                .asked(book.amount("10.01"))
                                .remaining(book.money("10.00")),
                        problem(Kind.EXCEEDS_REFUNDABLE, 1, "b")
                                .asked(book.amount("6.01"))
                                .remaining(book.money("6.00")));
        assertThat(book.refusals(book.net("15.01")))
                .containsExactly(CreditProblem.of(Kind.EXCEEDS_REFUNDABLE, 0)
                        .asked(book.amount("15.01"))
                        .remaining(book.money("15.00")));
        assertThat(book.kinds(units("a", "3.0001"))).containsExactly(Kind.EXCEEDS_REFUNDABLE);
        assertThat(book.refusals(units("a", "3"), book.net("b", "5.00"))).isEmpty();
    }

    @Test
    @DisplayName("REF-10: absurd numbers are refused like any others, and left out where they could not be printed")
    void absurdNumbers() {
        BigMoney tiny = BigMoney.of(CurrencyUnit.EUR, new BigDecimal("1E-1000000000"));
        Quantity small = Quantity.of(new BigDecimal("1E-1000000000"), UnitOfMeasure.of(SampleInvoice.PIECES));
        Quantity large = Quantity.of(new BigDecimal("1E+1000000000"), UnitOfMeasure.of(SampleInvoice.PIECES));

        assertThat(book.refusals(new LineByGross(id("a"), tiny)))
                .containsExactly(problem(Kind.EXCESS_DECIMALS, 0, "a"));
        assertThat(book.refusals(new LineByQuantity(id("a"), small)))
                .containsExactly(problem(Kind.EXCESS_DECIMALS, 0, "a"));
        assertThat(book.refusals(new LineByQuantity(id("a"), large)))
                .containsExactly(problem(Kind.EXCEEDS_REFUNDABLE, 0, "a").remaining(pieces("3")));
        assertThat(book.kinds(book.gross("99999999999999999999.99"))).containsExactly(Kind.EXCEEDS_REFUNDABLE);
        assertThat(book.kinds(book.gross("9999999999999999.99"))).containsExactly(Kind.EXCEEDS_REFUNDABLE);
    }

    @Test
    @DisplayName("REF-10: the finest bearable quantity comes to nothing, and nothing is not a credit")
    void totalNotPositive() {
        assertThat(book.refusals(units("a", "1E-100")))
                .containsExactly(CreditProblem.of(Kind.TOTAL_NOT_POSITIVE).asked(book.amount("0.00")));
        assertThat(book.kinds(units("gift", "1"))).containsExactly(Kind.TOTAL_NOT_POSITIVE);
        assertThat(text(book.credit(units("gift", "1"), units("a", "1")))).containsExactly("3.33 + 0.67", "0.00");
    }

    @Test
    @DisplayName("REF-10: a line with a negative tax is not credited by gross, but by quantity, net and as a whole")
    void negativeTax() {
        SampleInvoice withheld = SampleInvoice.in("EUR").taxIncluded();
        CreditBook withholding = withheld.goods("a", "3", "10.00", withheld.tax("VAT", "0.21", "2.10"))
                .goods("b", "3", "10.00", withheld.tax("IRPF", "-0.15", "-1.50"), withheld.tax("VAT", "0.21", "2.10"))
                .book();

        assertThat(withholding.refusals(withholding.gross("b", "1.00")))
                .containsExactly(problem(Kind.NEGATIVE_TAX, 0, "b").asked(withholding.amount("1.00")));
        assertThat(withholding.refusals(withholding.gross("1.00")))
                .containsExactly(problem(Kind.NEGATIVE_TAX, 0, "b").asked(withholding.amount("1.00")));
        assertThat(withholding.kinds(withholding.gross("22.70"))).containsExactly(Kind.NEGATIVE_TAX);
        assertThat(text(withholding.credit(units("b", "1")))).containsExactly("3.33 + -0.50 + 0.70");
        assertThat(text(withholding.credit(withholding.net("3.33"))))
                .containsExactly("2.00 + 0.42", "1.33 + -0.20 + 0.28");
        assertThat(text(withholding.credit(whole()))).containsExactly("8.00 + 1.68", "5.34 + -0.80 + 1.12");
        assertThat(withholding.remaining().isExhausted()).isTrue();
    }

    @Test
    @DisplayName("REF-10: a reverse charge credits net alone, and never comes to less than 0")
    void reverseCharge() {
        SampleInvoice reverse = SampleInvoice.in("EUR");
        CreditBook charge = reverse.goods(
                        "a", "1", "10.00", reverse.tax("OUT", "-0.20", "-2.00"), reverse.tax("IN", "0.20", "2.00"))
                .goods("odd", "1", "1.00", reverse.tax("OUT", "-2", "-2.00"))
                .book();

        assertThat(charge.credit(charge.net("a", "5.00")).total()).isEqualTo(charge.money("5.00"));
        assertThat(charge.kinds(whole("odd"))).containsExactly(Kind.TOTAL_NOT_POSITIVE);
    }

    @Test
    @DisplayName("REF-9: of an invoice without anything left the whole is refused")
    void nothingLeft() {
        book.credit(whole());

        assertThat(book.refusals(whole())).containsExactly(CreditProblem.of(Kind.NOTHING_REFUNDABLE, 0));
        assertThat(book.kinds(whole("a"))).containsExactly(Kind.NOTHING_REFUNDABLE);
        assertThat(book.kinds(book.net("b", "0.01"))).containsExactly(Kind.EXCEEDS_REFUNDABLE);
    }

    @Test
    @DisplayName("REF-11: a line that nothing is counted of is credited whole without a quantity")
    void wholeLineWithoutQuantity() {
        CreditBook none = SampleInvoice.in("EUR")
                .line("zero", LineKind.GOODS, pieces("0"), "1.00")
                .service("b", "1.00")
                .book();

        assertThat(none.credit(whole("zero"), whole("b")).lines())
                .extracting(line -> line.quantity())
                .containsExactly(null, null);
    }

    @Test
    @DisplayName("REF-11: by an amount the quantity stays, even when the amount is all there is")
    void quantityStays() {
        assertThat(book.credit(book.gross("a", "1.20"), book.net("b", "1.00")).lines())
                .extracting(line -> line.quantity())
                .containsOnlyNulls();
        assertThat(book.credit(book.net("1.00")).lines())
                .extracting(line -> line.quantity())
                .containsOnlyNulls();
        assertThat(book.credit(book.gross("14.41")).lines())
                .extracting(line -> line.quantity())
                .containsOnlyNulls();
        assertThat(book.remaining().isExhausted()).isTrue();
        assertThat(book.remaining().lines().get(0).quantity()).isEqualTo(pieces("3"));
    }
}

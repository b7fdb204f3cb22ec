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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftersales.entitlement.share.CreditProblem.Kind;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.TaxAmount;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.joda.money.CurrencyMismatchException;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What credit notes of any origin leave of an invoice. */
class RemainingTest {

    private final SampleInvoice invoice = SampleInvoice.in("EUR");
    private final CreditBook book = invoice.goods("a", "4", "10.00", invoice.tax("0.20", "2.00"))
            .goods("b", "1", "5.00", invoice.tax("0.20", "1.00"))
            .book();

    private CreditNoteLine line(@Nullable String line, @Nullable Quantity quantity, String net, TaxAmount... taxes) {
        return new CreditNoteLine(line == null ? null : id(line), quantity, invoice.money(net), List.of(taxes));
    }

    @Test
    @DisplayName("REF-9: credits made elsewhere count, line by line, whatever way they state the tax")
    void madeElsewhere() {
        book.add(List.of(
                line("a", pieces("1"), "2.00", invoice.tax("VAT 0.20", null, "0.10"), invoice.tax("0.200", "0.00")),
                line("a", pieces("1"), "2.00", invoice.tax("VAT 0.20", "0.2", "0.30"))));

        assertThat(book.left()).containsExactly("6.00 + 1.60", "5.00 + 1.00");
        assertThat(book.remaining().lines().get(0).quantity()).isEqualTo(pieces("2"));
        assertThat(book.remaining().total()).isEqualTo(book.money("13.60"));
    }

    @Test
    @DisplayName("REF-9: a tax at two rates on one line is told apart by its rate")
    void taxAtTwoRates() {
        SampleInvoice rates = SampleInvoice.in("EUR");
        CreditBook two = rates.goods("a", "1", "10.00", rates.tax("T", "0.10", "1.00"), rates.tax("T", "0.20", "2.00"))
                .book();
        two.add(List.of(line("a", null, "1.00", rates.tax("T", "0.2", "0.20"), rates.tax("T", "0.3", "0.05"))));

        assertThat(two.left()).containsExactly("9.00 + 0.95 + 1.80");
    }

    @Test
    @DisplayName("REF-9: a tax of 0 on one line leaves the sum of that tax a cap, whichever its sign")
    void zeroTaxOnOneLine() {
        SampleInvoice zero = SampleInvoice.in("EUR");
        CreditBook taxes = zero.service("a", "10.00", zero.tax("P", null, "2.00"), zero.tax("N", null, "-1.00"))
                .service("b", "10.00", zero.tax("P", null, "0.00"), zero.tax("N", null, "0.00"))
                .book();
        taxes.add(List.of(line(null, null, "0.00", zero.tax("P", null, "0.50"), zero.tax("N", null, "-0.25"))));

        assertThat(text(taxes.credit(whole()))).containsExactly("10.00 + -0.75 + 1.50", "10.00 + 0.00 + 0.00");
    }

    @Test
    @DisplayName("REF-11: lines with and without an amount of the same tax are shared together")
    void zeroTaxInGroup() {
        SampleInvoice zero = SampleInvoice.in("EUR");
        CreditBook group = zero.service("a", "1.00", zero.tax("T", null, "0.20"))
                .service("b", "1.00", zero.tax("T", null, "0.00"))
                .book();

        assertThat(text(group.credit(group.net("0.05")))).containsExactly("0.03 + 0.00", "0.02 + 0.00");
    }

    @Test
    @DisplayName("REF-9: a credit of a tax that was 0 is an over-credit")
    void overCreditOfZeroTax() {
        CreditBook zero = SampleInvoice.in("EUR")
                .service("a", "1.00", invoice.tax("0.20", "0.00"))
                .book();
        zero.add(List.of(line("a", null, "0.00", invoice.tax("0.20", "0.05"))));

        assertThat(zero.remaining().overCredits()).containsExactly(new OverCredit(id("a"), zero.money("0.05"), null));
    }

    @Test
    @DisplayName("REF-9: a credit of no line in particular uses up the invoice, and the whole gives way in proportion")
    void ofNoLine() {
        book.add(List.of(line(null, null, "3.00", invoice.tax("0.20", "0.60"))));

        assertThat(book.left()).containsExactly("10.00 + 2.00", "5.00 + 1.00");
        assertThat(book.remaining().total()).isEqualTo(book.money("14.40"));
        assertThat(book.refusals(whole("a"), whole("b")))
                .containsExactly(CreditProblem.of(Kind.EXCEEDS_REFUNDABLE)
                        .asked(book.amount("18.00"))
                        .remaining(book.money("14.40")));
        assertThat(book.kinds(book.net("12.01"))).containsExactly(Kind.EXCEEDS_REFUNDABLE);
        Credit credit = book.credit(whole());
        assertThat(text(credit)).containsExactly("8.00 + 1.60", "4.00 + 0.80");
        assertThat(credit.lines()).extracting(CreditNoteLine::quantity).containsExactly(pieces("4"), pieces("1"));
        assertThat(credit.last()).isTrue();
        assertThat(book.remaining().isExhausted()).isTrue();
    }

    @Test
    @DisplayName("REF-9: net and each tax are capped for the invoice as well as the total")
    void eachAmountOfTheInvoice() {
        book.add(List.of(line(null, null, "0.00", invoice.tax("0.20", "2.50"))));

        assertThat(book.kinds(whole("b"))).containsExactly(Kind.EXCEEDS_REFUNDABLE);
        assertThat(book.kinds(book.net("b", "2.50"))).isEmpty();
        assertThat(text(book.credit(whole()))).containsExactly("10.00 + 0.33", "5.00 + 0.17");

        CreditBook net = new CreditBook(book.invoice());
        net.add(List.of(line(null, null, "14.00")));
        assertThat(net.kinds(whole("b"))).containsExactly(Kind.EXCEEDS_REFUNDABLE);
        assertThat(net.remaining().total()).isEqualTo(net.money("4.00"));
        assertThat(text(net.credit(whole()))).containsExactly("0.67 + 2.00", "0.33 + 1.00");
    }

    @Test
    @DisplayName("REF-9: an invoice whose net is used up still has its taxes to credit")
    void taxLeftOfInvoice() {
        book.add(List.of(line(null, null, "15.00")));

        assertThat(book.remaining().isExhausted()).isFalse();
        assertThat(book.remaining().total()).isEqualTo(book.money("3.00"));
        assertThat(text(book.credit(whole()))).containsExactly("0.00 + 2.00", "0.00 + 1.00");
    }

    @Test
    @DisplayName("REF-9: a credit of a tax that the invoice does not have uses up the total alone")
    void ofUnknownTax() {
        book.add(List.of(line("gone", pieces("1"), "0.00", invoice.tax("OTHER", null, "9.00"))));

        assertThat(book.remaining().total()).isEqualTo(book.money("9.00"));
        Credit credit = book.credit(whole());
        assertThat(text(credit)).containsExactly("5.00 + 1.00", "2.50 + 0.50");
        assertThat(credit.total()).isEqualTo(book.money("9.00"));
        assertThat(credit.lines()).extracting(CreditNoteLine::quantity).containsExactly(pieces("4"), pieces("1"));
        assertThat(book.remaining().isExhausted()).isTrue();
        assertThat(book.kinds(whole())).containsExactly(Kind.NOTHING_REFUNDABLE);
        assertThat(book.kinds(book.gross("0.01"))).containsExactly(Kind.EXCEEDS_REFUNDABLE);
    }

    @Test
    @DisplayName("REF-9: where the total is short and a tax is negative, no exact whole can be computed")
    void ofUnknownTaxWithWithholding() {
        SampleInvoice withheld = SampleInvoice.in("EUR");
        CreditBook withholding = withheld.service("a", "10.00", withheld.tax("IRPF", null, "-1.50"))
                .book();
        withholding.add(List.of(line(null, null, "0.00", invoice.tax("OTHER", null, "1.00"))));

        assertThat(withholding.refusals(whole()))
                .containsExactly(CreditProblem.of(Kind.NEGATIVE_TAX, 0).on(id("a")));
    }

    @Test
    @DisplayName("REF-9: a negative tax is used up towards 0 and capped like any other")
    void withholding() {
        SampleInvoice withheld = SampleInvoice.in("EUR");
        CreditBook withholding = withheld.service("a", "10.00", withheld.tax("IRPF", null, "-1.50"))
                .service("b", "10.00", withheld.tax("IRPF", null, "-1.50"))
                .book();
        withholding.add(List.of(
                line("a", null, "9.00", withheld.tax("IRPF", null, "-1.60")),
                line(null, null, "1.00", withheld.tax("IRPF", null, "-0.40"))));

        assertThat(withholding.left()).containsExactly("1.00 + 0.00", "10.00 + -1.50");
        assertThat(withholding.kinds(whole("b"))).containsExactly(Kind.EXCEEDS_REFUNDABLE);
        assertThat(text(withholding.credit(whole()))).containsExactly("0.91 + 0.00", "9.09 + -1.00");
        assertThat(withholding.remaining().overCredits())
                .containsExactly(new OverCredit(id("a"), withholding.money("0.10"), null));
    }

    @Test
    @DisplayName("REF-9: a tax that is positive on one line and negative on another caps each line alone")
    void taxOfBothSigns() {
        SampleInvoice both = SampleInvoice.in("EUR");
        CreditBook signs = both.service("a", "10.00", both.tax("T", null, "2.00"))
                .service("b", "10.00", both.tax("T", null, "-2.00"))
                .book();

        assertThat(text(signs.credit(signs.net("10.00")))).containsExactly("5.00 + 1.00", "5.00 + -1.00");
        assertThat(text(signs.credit(whole("a")))).containsExactly("5.00 + 1.00");
        assertThat(text(signs.credit(whole("b")))).containsExactly("5.00 + -1.00");
    }

    @Test
    @DisplayName("REF-9: an over-credit made elsewhere leaves nothing, and is reported by line and as a whole")
    void overCredit() {
        book.add(List.of(
                line("a", pieces("6"), "11.00", invoice.tax("0.20", "2.20"), invoice.tax("OTHER", null, "0.05")),
                line("b", pieces("1"), "5.00", invoice.tax("0.20", "1.00"))));

        assertThat(book.left()).containsExactly("0.00 + 0.00", "0.00 + 0.00");
        assertThat(book.remaining().lines().get(0).quantity()).isEqualTo(pieces("0"));
        assertThat(book.remaining().isExhausted()).isTrue();
        assertThat(book.remaining().overCredits())
                .containsExactly(
                        new OverCredit(id("a"), book.money("1.25"), pieces("2")),
                        new OverCredit(null, book.money("1.25"), null));
    }

    @Test
    @DisplayName("REF-9: more units than were sold are an over-credit without any amount")
    void overCreditOfQuantity() {
        book.add(List.of(line("a", pieces("4.5"), "1.00")));

        assertThat(book.remaining().overCredits())
                .containsExactly(new OverCredit(id("a"), book.money("0.00"), pieces("0.5")));
    }

    @Test
    @DisplayName("REF-9: the order of credit notes does not matter, even when one of them takes back")
    void orderDoesNotMatter() {
        List<CreditNoteLine> much = List.of(line("a", pieces("5"), "12.00"));
        List<CreditNoteLine> back = List.of(line("a", pieces("-2"), "-5.00"));

        for (Creditable remaining : List.of(
                book.invoice().minus(much).minus(back),
                book.invoice().minus(back).minus(much))) {
            assertThat(remaining.line(id("a")).orElseThrow().net()).isEqualTo(300);
            assertThat(remaining.line(id("a")).orElseThrow().quantity()).isEqualTo(pieces("1"));
            assertThat(remaining.overCredits()).isEmpty();
        }
        Creditable raised = book.invoice().minus(back);
        assertThat(raised.line(id("a")).orElseThrow().net()).isEqualTo(1000);
        assertThat(raised.line(id("a")).orElseThrow().quantity()).isEqualTo(pieces("4"));
        assertThat(raised.total()).isEqualTo(book.money("18.00"));
    }

    @Test
    @DisplayName("REF-9: a quantity credited in another unit, or endless, makes the count unknown, not the amounts")
    void unknownCount() {
        book.add(List.of(line("a", Quantity.of(1, "dozen"), "2.00")));
        assertThat(book.kinds(units("a", "1"))).containsExactly(Kind.NO_QUANTITY);
        book.add(List.of(line("a", pieces("1"), "2.00"), line("b", pieces("1E-1000000000"), "0.00")));
        assertThat(book.kinds(units("a", "1"), units("b", "1"))).containsExactly(Kind.NO_QUANTITY, Kind.NO_QUANTITY);
        assertThat(book.remaining().overCredits()).isEmpty();

        Credit credit = book.credit(whole("a"));
        assertThat(text(credit)).containsExactly("6.00 + 2.00");
        assertThat(credit.lines()).extracting(CreditNoteLine::quantity).containsOnlyNulls();
    }

    @Test
    @DisplayName("REF-9: a quantity credited of a line that counts nothing does not matter")
    void countOfUncounted() {
        CreditBook service = SampleInvoice.in("EUR").service("s", "10.00").book();
        service.add(List.of(line("s", Quantity.of(1, "h"), "2.00")));

        assertThat(service.left()).containsExactly("8.00");
        assertThat(service.remaining().overCredits()).isEmpty();
    }

    @Test
    @DisplayName("REF-9: a back end that reverses a discount line means less credit of the lines it discounted")
    void reversedDiscount() {
        SampleInvoice discounted = SampleInvoice.in("EUR");
        CreditBook order = discounted
                .goods("a", "2", "6.00", discounted.tax("0.10", "0.60"))
                .goods("b", "1", "4.00", discounted.tax("0.10", "0.40"))
                .discount("d", "-1.00", List.of(), discounted.tax("0.10", "-0.10"))
                .book();
        order.add(List.of(
                line("d", null, "-0.30", discounted.tax("0.10", "-0.03")),
                line("a", pieces("1"), "3.00", discounted.tax("0.10", "0.30"))));

        assertThat(order.left()).containsExactly("2.70 + 0.27", "3.60 + 0.36");
        assertThat(order.remaining().total()).isEqualTo(order.money("6.93"));

        order.add(List.of(
                line("a", pieces("1"), "3.00", discounted.tax("0.10", "0.30")),
                line("b", pieces("1"), "4.00", discounted.tax("0.10", "0.40")),
                line("d", null, "-0.70", discounted.tax("0.10", "-0.07"))));
        assertThat(order.remaining().isExhausted()).isTrue();
        assertThat(order.remaining().overCredits()).isEmpty();
    }

    @Test
    @DisplayName("REF-9: a reversed discount that no line of the credit note can bear counts for the invoice alone")
    void reversedDiscountAlone() {
        SampleInvoice discounted = SampleInvoice.in("EUR");
        CreditBook order = discounted
                .goods("a", "1", "6.00")
                .goods("b", "1", "4.00")
                .discount("d", "-1.00", List.of("a"))
                .book();
        order.add(List.of(line("b", null, "4.00"), line("d", null, "-1.00")));

        assertThat(order.left()).containsExactly("5.00", "0.00");
        assertThat(order.remaining().headroom().total()).isEqualTo(600);
        assertThat(order.remaining().total()).isEqualTo(order.money("5.00"));
    }

    @Test
    @DisplayName("REF-9: absurd credits made elsewhere leave nothing; nothing overflows")
    void absurdCredits() {
        Money absurd = Money.of(book.invoice().currency(), new BigDecimal("1E+30"));
        TaxAmount tax = new TaxAmount(invoice.tax("0.20", "0.00").tax(), null, absurd);
        TaxAmount stray = new TaxAmount(invoice.tax("OTHER", null, "0.00").tax(), null, absurd);
        CreditNoteLine line = new CreditNoteLine(id("a"), null, absurd, List.of(tax, tax, stray, stray));
        for (int i = 0; i < 100; i++) {
            book.add(List.of(line, line));
        }

        assertThat(book.left()).containsExactly("0.00 + 0.00", "5.00 + 1.00");
        assertThat(book.remaining().total()).isEqualTo(book.money("0.00"));
        assertThat(book.remaining().overCredits())
                .hasSize(2)
                .allMatch(excess -> excess.amount().isPositive());
    }

    @Test
    @DisplayName("REF-9: a reversal of absurd lines and discounts does not overflow either")
    void absurdDiscounts() {
        SampleInvoice discounted = SampleInvoice.in("JPY");
        for (int i = 0; i < 100; i++) {
            discounted.service("l" + i, "10");
        }
        CreditBook order = discounted.discount("d", "-100", List.of()).book();
        Money absurd = discounted.money("1E+30");
        List<CreditNoteLine> lines = order.remaining().lines().stream()
                .map(cells -> new CreditNoteLine(cells.id(), null, absurd, List.of()))
                .collect(Collectors.toList());
        lines.add(new CreditNoteLine(id("d"), null, absurd.negated(), List.of()));
        order.add(lines);

        assertThat(order.remaining().isExhausted()).isTrue();
        assertThat(order.remaining().overCredits()).hasSize(100);
    }

    @Test
    @DisplayName("REF-10: a credit note in another currency is not of this invoice")
    void otherCurrency() {
        SampleInvoice dollars = SampleInvoice.in("USD");
        CreditNoteLine net = new CreditNoteLine(id("a"), null, dollars.money("1.00"), List.of());
        CreditNoteLine tax =
                new CreditNoteLine(id("a"), null, invoice.money("1.00"), List.of(dollars.tax("0.20", "0.20")));

        assertThatThrownBy(() -> book.invoice().minus(List.of(net))).isInstanceOf(CurrencyMismatchException.class);
        assertThatThrownBy(() -> book.invoice().minus(List.of(tax))).isInstanceOf(CurrencyMismatchException.class);
    }

    @Test
    @DisplayName("REF-9: what remains can be asked for a line of goods or shipping")
    void byLine() {
        Creditable all = SampleInvoice.in("EUR")
                .taxIncluded()
                .goods("a", "1", "10.00")
                .rounding("cash", "0.01")
                .creditable();

        assertThat(all.line(id("a"))).contains(all.lines().get(0));
        assertThat(all.line(id("cash"))).isEmpty();
        assertThat(all.line(id("gone"))).isEmpty();
        assertThat(all.taxIncluded()).isTrue();
        assertThat(book.invoice().taxIncluded()).isFalse();
        assertThat(all.money(1)).isEqualTo(book.money("0.01"));
    }
}

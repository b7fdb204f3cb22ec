/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.entitlement.share;

import static dev.aftersales.entitlement.share.SampleInvoice.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.entitlement.share.InvoiceProblem.Kind;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.UnitOfMeasure;
import dev.aftersales.spi.accounting.LineKind;
import dev.aftersales.spi.accounting.TaxAmount;
import dev.aftersales.spi.accounting.TaxId;
import java.math.BigDecimal;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NormalisationTest {

    private final SampleInvoice invoice = SampleInvoice.in("EUR");

    private List<String> cells() {
        return invoice.book().left();
    }

    @Test
    @DisplayName("REF-11: a discount line is shared over goods, never over shipping")
    void discountOverGoods() {
        invoice.goods("a", "1", "6.00", invoice.tax("0.10", "0.60"))
                .shipping("post", "5.00", invoice.tax("0.10", "0.50"))
                .goods("b", "1", "4.00", invoice.tax("0.10", "0.40"))
                .discount("order", "-1.01", List.of(), invoice.tax("0.10", "-0.10"));

        assertThat(cells()).containsExactly("5.39 + 0.54", "5.00 + 0.50", "3.60 + 0.36");
    }

    @Test
    @DisplayName("REF-11: a discount line is shared over the lines it names, each once")
    void discountOfNamedLines() {
        invoice.goods("a", "1", "6.00")
                .goods("b", "1", "4.00")
                .shipping("post", "4.00")
                .discount("named", "-2.00", List.of("b", "post", "b"));

        assertThat(cells()).containsExactly("6.00", "3.00", "3.00");
    }

    @Test
    @DisplayName("REF-11: a tax of a discount goes to the lines that bear it, whichever rate is left out")
    void taxOfDiscount() {
        invoice.goods("a", "1", "6.00", invoice.tax("VAT", "0.20", "1.20"))
                .goods("b", "1", "6.00", invoice.tax("VAT", "0.10", "0.60"))
                .goods("c", "1", "6.00", invoice.tax("OTHER", null, "0.30"))
                .discount("at 20", "-0.90", List.of(), invoice.tax("VAT", "0.200", "-0.12"))
                .discount("any rate", "-0.90", List.of(), invoice.tax("VAT", null, "-0.18"));

        assertThat(cells()).containsExactly("5.40 + 0.96", "5.40 + 0.54", "5.40 + 0.30");
    }

    @Test
    @DisplayName("REF-11: two discounts share what is left, so that together they may take everything")
    void discountsToNothing() {
        invoice.goods("a", "1", "0.03", invoice.tax("0.10", "0.01"))
                .goods("b", "1", "0.04")
                .discount("first", "-0.05", List.of())
                .discount("second", "-0.02", List.of(), invoice.tax("0.10", "-0.01"));

        assertThat(cells()).containsExactly("0.00 + 0.00", "0.00");
    }

    @Test
    @DisplayName("REF-11: a positive line among the discounts adds to the lines it concerns")
    void surcharge() {
        invoice.goods("a", "1", "1.00").goods("b", "1", "3.00").discount("surcharge", "8.00", List.of());

        assertThat(cells()).containsExactly("3.00", "9.00");
    }

    @Test
    @DisplayName("REF-11: what a document tax differs from its lines is shared over them, by rate")
    void documentTax() {
        invoice.goods("a", "1", "0.33", invoice.tax("VAT", "0.20", "0.07"))
                .goods("b", "1", "0.33", invoice.tax("VAT", "0.20", "0.07"))
                .shipping("post", "0.33", invoice.tax("VAT", "0.20", "0.07"))
                .goods("c", "1", "0.33", invoice.tax("VAT", "0.10", "0.03"))
                .documentTax(invoice.tax("VAT", "0.20", "0.20"))
                .documentTax(invoice.tax("VAT", "0.10", "0.05"));

        assertThat(cells()).containsExactly("0.33 + 0.06", "0.33 + 0.07", "0.33 + 0.07", "0.33 + 0.05");
    }

    @Test
    @DisplayName("REF-11: a document tax that the lines bear without an amount is shared by net")
    void documentTaxOfLinesWithoutAmount() {
        invoice.goods("a", "1", "1.00", invoice.tax("0.10", "0.00"))
                .goods("b", "1", "3.00", invoice.tax("0.10", "0.00"))
                .documentTax(invoice.tax("0.10", "0.40"));

        assertThat(cells()).containsExactly("1.00 + 0.10", "3.00 + 0.30");
    }

    @Test
    @DisplayName("REF-11: a document tax above its lines is shared by what they bear of it, not by net")
    void documentTaxAboveLines() {
        invoice.goods("a", "1", "1.00", invoice.tax("T", null, "0.10"))
                .goods("b", "1", "3.00", invoice.tax("T", null, "0.10"))
                .documentTax(invoice.tax("T", null, "0.40"));

        assertThat(cells()).containsExactly("1.00 + 0.20", "3.00 + 0.20");
    }

    @Test
    @DisplayName("REF-11: a difference takes from the lines it works against, where a tax has both signs")
    void documentTaxOfBothSigns() {
        invoice.goods("a", "1", "10.00", invoice.tax("T", null, "2.00"))
                .goods("b", "1", "10.00", invoice.tax("T", null, "-2.00"))
                .documentTax(invoice.tax("T", null, "0.50"));

        assertThat(cells()).containsExactly("10.00 + 2.00", "10.00 + -1.50");
    }

    @Test
    @DisplayName("REF-11: the document tax includes discounts and cash rounding")
    void documentTaxAfterDiscount() {
        invoice.goods("a", "1", "10.00", invoice.tax("0.10", "1.00"))
                .discount("d", "-5.00", List.of("a"), invoice.tax("0.10", "-0.50"))
                .rounding("r", "0.10", invoice.tax("0.10", "0.01"), invoice.tax("0.20", "0.01"))
                .documentTax(invoice.tax("0.10", "0.52"));

        assertThat(cells()).containsExactly("5.00 + 0.51");
    }

    @Test
    @DisplayName("REF-11: a negative tax is reduced towards 0 as well")
    void withholding() {
        invoice.goods("a", "1", "10.00", invoice.tax("IRPF", null, "-1.50"))
                .goods("b", "1", "10.00", invoice.tax("IRPF", null, "-1.50"))
                .discount("d", "-10.00", List.of(), invoice.tax("IRPF", null, "1.50"));

        assertThat(cells()).containsExactly("5.00 + -0.75", "5.00 + -0.75");
    }

    @Test
    @DisplayName("REF-11: taxes are in one order however a line lists them, a tax given twice in one cell")
    void orderOfTaxes() {
        invoice.goods("a", "1", "10.00", invoice.tax("B", null, "1.00"), invoice.tax("A", "0.2", "2.00"))
                .goods(
                        "b",
                        "1",
                        "10.00",
                        invoice.tax("A", "0.20", "0.30"),
                        invoice.tax("A", "0.10", "0.50"),
                        invoice.tax("A", null, "0.70"),
                        invoice.tax("A", "0.2", "0.04"));

        assertThat(cells()).containsExactly("10.00 + 2.00 + 1.00", "10.00 + 0.70 + 0.50 + 0.34");
    }

    @Test
    @DisplayName("REF-9: lines are told apart by their ids")
    void duplicateLine() {
        invoice.goods("a", "1", "1.00").goods("a", "1", "1.00").rounding("a", "0.01");

        assertThat(invoice.problems())
                .containsExactly(
                        InvoiceProblem.ofLine(Kind.DUPLICATE_LINE, id("a")),
                        InvoiceProblem.ofLine(Kind.DUPLICATE_LINE, id("a")));
    }

    @Test
    @DisplayName("REF-10: every amount is in the invoice's currency")
    void currencyMismatch() {
        SampleInvoice dollars = SampleInvoice.in("USD");
        invoice.goods("a", "1", "1.00", dollars.tax("0.10", "0.10"))
                .goods("b", "1", "1.00")
                .documentTax(dollars.tax("0.10", "0.10"));

        assertThat(invoice.problems())
                .containsExactly(
                        InvoiceProblem.ofLine(Kind.CURRENCY_MISMATCH, id("a")),
                        new InvoiceProblem(Kind.CURRENCY_MISMATCH, null, null));
    }

    @Test
    @DisplayName("REF-10: amounts that could overflow are a problem, said once; the largest are computed with")
    void largestAmounts() {
        SampleInvoice largest = SampleInvoice.in("JPY");
        largest.service("a", "50000000000000000", largest.tax("0.10", "5000000000000000"))
                .service("b", "45000000000000000");
        assertThat(largest.book().credit(CreditBook.whole()).total())
                .isEqualTo(Money.ofMinor(CurrencyUnit.JPY, Minor.LIMIT));

        largest.service("c", "1").service("d", "50000000000000000");
        assertThat(largest.problems()).containsExactly(InvoiceProblem.ofLine(Kind.AMOUNT_TOO_LARGE, id("c")));
    }

    @Test
    @DisplayName("REF-10: the largest amounts can be asked for to the penny")
    void largestAmountsAskedFor() {
        CreditBook whole =
                SampleInvoice.in("JPY").service("a", "100000000000000000").book();
        CreditBook decimals =
                SampleInvoice.in("EUR").service("a", "999999999999999.98").book();

        assertThat(whole.kinds(whole.gross("a", "100000000000000001")))
                .containsExactly(CreditProblem.Kind.EXCEEDS_REFUNDABLE);
        assertThat(whole.credit(whole.gross("a", "100000000000000000")).last()).isTrue();
        assertThat(decimals.credit(decimals.gross("a", "999999999999999.97")).last())
                .isFalse();
    }

    @Test
    @DisplayName("REF-10: document taxes and cash rounding count as amounts too")
    void tooLargeForDocument() {
        SampleInvoice tooLarge =
                SampleInvoice.in("JPY").service("a", "50000000000000000").roundingDifference("-50000000000000001");

        assertThat(tooLarge.problems()).containsExactly(new InvoiceProblem(Kind.AMOUNT_TOO_LARGE, null, null));
    }

    @Test
    @DisplayName("REF-10: a quantity that is negative or endless is a problem; 0 is not")
    void unusableQuantity() {
        UnitOfMeasure kg = UnitOfMeasure.of("kg");
        invoice.goods("none", "0", "1.00")
                .line("less", LineKind.GOODS, Quantity.of(new BigDecimal("-1"), kg), "1.00")
                .line("large", LineKind.GOODS, Quantity.of(new BigDecimal("1E+1000000000"), kg), "1.00")
                .line("small", LineKind.GOODS, Quantity.of(new BigDecimal("1E-1000000000"), kg), "1.00")
                .line("fair", LineKind.GOODS, Quantity.of(new BigDecimal("1E-100"), kg), "1.00")
                .line("fine", LineKind.GOODS, Quantity.of(new BigDecimal("1E+99"), kg), "1.00")
                .line("over", LineKind.GOODS, Quantity.of(new BigDecimal("1E+100"), kg), "1.00");

        assertThat(invoice.problems())
                .containsExactly(
                        InvoiceProblem.ofLine(Kind.QUANTITY_UNUSABLE, id("less")),
                        InvoiceProblem.ofLine(Kind.QUANTITY_UNUSABLE, id("large")),
                        InvoiceProblem.ofLine(Kind.QUANTITY_UNUSABLE, id("small")),
                        InvoiceProblem.ofLine(Kind.QUANTITY_UNUSABLE, id("over")));
    }

    @Test
    @DisplayName("REF-9: a negative line of goods or shipping has no share of its own")
    void negativeLine() {
        invoice.goods("deducted", "1", "-1.00")
                .shipping("post", "-1.00")
                .goods("a", "1", "0.00")
                .rounding("cash", "-0.01");

        assertThat(invoice.problems())
                .containsExactly(
                        InvoiceProblem.ofLine(Kind.NEGATIVE_LINE, id("deducted")),
                        InvoiceProblem.ofLine(Kind.NEGATIVE_LINE, id("post")));
    }

    @Test
    @DisplayName("REF-11: a discount of more than its lines, in net or in a tax, cannot be shared")
    void discountTooLarge() {
        invoice.goods("a", "1", "1.00", invoice.tax("0.10", "0.10"))
                .discount("net", "-1.01", List.of())
                .discount("tax", "-1.00", List.of(), invoice.tax("0.10", "-0.11"))
                .discount("other tax", "0.00", List.of(), invoice.tax("0.20", "-0.01"));

        assertThat(invoice.problems())
                .containsExactly(
                        InvoiceProblem.ofLine(Kind.DISCOUNT_EXCEEDS_LINES, id("net")),
                        new InvoiceProblem(Kind.DISCOUNT_EXCEEDS_LINES, id("tax"), TaxId.of("VAT 0.10")),
                        new InvoiceProblem(Kind.DISCOUNT_EXCEEDS_LINES, id("other tax"), TaxId.of("VAT 0.20")));
    }

    @Test
    @DisplayName("REF-11: a discount of a line that is not there, or not of goods or shipping, cannot be shared")
    void discountOfUnknownLine() {
        invoice.goods("a", "1", "1.00")
                .discount("first", "-0.10", List.of("a", "gone"))
                .discount("second", "-0.10", List.of("a", "first"));

        assertThat(invoice.problems())
                .containsExactly(
                        InvoiceProblem.ofLine(Kind.DISCOUNT_OF_UNKNOWN_LINE, id("first")),
                        InvoiceProblem.ofLine(Kind.DISCOUNT_OF_UNKNOWN_LINE, id("second")));
    }

    @Test
    @DisplayName("REF-11: a discount without goods cannot be shared")
    void discountWithoutGoods() {
        invoice.shipping("post", "1.00").discount("order", "-0.10", List.of());

        assertThat(invoice.problems()).containsExactly(InvoiceProblem.ofLine(Kind.DISCOUNT_EXCEEDS_LINES, id("order")));
    }

    @Test
    @DisplayName("REF-11: a document tax that no line bears, or lower than 0, cannot be shared")
    void documentTaxNotShareable() {
        invoice.goods("a", "1", "1.00", invoice.tax("0.10", "0.10"))
                .documentTax(invoice.tax("0.10", "-0.01"))
                .documentTax(invoice.tax("0.20", "0.20"));

        assertThat(invoice.problems())
                .containsExactly(
                        new InvoiceProblem(Kind.DOCUMENT_TAX_NOT_SHAREABLE, null, TaxId.of("VAT 0.10")),
                        new InvoiceProblem(Kind.DOCUMENT_TAX_NOT_SHAREABLE, null, TaxId.of("VAT 0.20")));
    }

    @Test
    @DisplayName("REF-10: an endless tax rate is carried along, not computed with")
    void endlessRate() {
        TaxAmount tax = new TaxAmount(TaxId.of("ODD"), new BigDecimal("1E-1000000000"), invoice.money("0.10"));
        invoice.goods("a", "2", "1.00", tax);

        assertThat(cells()).containsExactly("1.00 + 0.10");
        assertThat(invoice.creditable().lines().get(0).taxes())
                .extracting(TaxCell::rate)
                .containsExactly(tax.rate());
    }
}

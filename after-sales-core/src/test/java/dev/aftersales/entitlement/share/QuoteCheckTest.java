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
import static org.assertj.core.api.Assertions.tuple;

import dev.aftersales.entitlement.share.CreditProblem.Kind;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.CreditQuote;
import dev.aftersales.spi.accounting.TaxAmount;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A back end that computes tax itself says what it would put on a credit note. */
class QuoteCheckTest {

    private final SampleInvoice invoice = SampleInvoice.in("EUR");
    private final Creditable all = invoice.goods("a", "3", "33.33", invoice.tax("0.20", "6.67"))
            .goods("b", "1", "10.00", invoice.tax("0.20", "2.00"))
            .rounding("cash", "-0.01")
            .creditable();
    private final Credit unit = computed(all.credit(List.of(units("a", "1"))));
    private final Credit everything = computed(all.credit(List.of(whole())));

    private static Credit computed(CreditResult result) {
        return result.match(credit -> credit, problems -> {
            throw new AssertionError(problems);
        });
    }

    private static List<CreditProblem> problems(CreditResult result) {
        return result.match(credit -> List.of(), problems -> problems);
    }

    private CreditNoteLine a(String net, TaxAmount... taxes) {
        return new CreditNoteLine(id("a"), pieces("1"), invoice.money(net), List.of(taxes));
    }

    private CreditResult quoted(Credit plan, CreditNoteLine... lines) {
        return all.quoted(plan, new CreditQuote(List.of(lines)));
    }

    @Test
    @DisplayName("REF-11: other taxes than planned are taken over while they stay within what remains")
    void takenOver() {
        Credit credit = computed(quoted(unit, a("11.11", invoice.tax("0.20", "2.23"))));

        assertThat(text(unit)).containsExactly("11.11 + 2.22");
        assertThat(text(credit)).containsExactly("11.11 + 2.23");
        assertThat(credit.total()).isEqualTo(invoice.money("13.34"));
        assertThat(credit.lines().get(0).quantity()).isEqualTo(pieces("1"));
        assertThat(credit.last()).isFalse();
        assertThat(credit.cashRounding()).isEqualTo(invoice.money("0.00"));
        assertThat(text(computed(quoted(unit, a("11.11", invoice.tax("0.20", "6.67"))))))
                .containsExactly("11.11 + 6.67");
        assertThat(text(computed(quoted(unit, a("11.11"))))).containsExactly("11.11 + 0.00");
    }

    @Test
    @DisplayName("REF-11: taxes beyond what remains, below 0, or of another tax are refused")
    void beyondRemaining() {
        CreditProblem problem =
                CreditProblem.of(Kind.REMAINDER_NOT_REPRESENTABLE).on(id("a")).remaining(invoice.money("40.00"));

        assertThat(problems(quoted(unit, a("11.11", invoice.tax("0.20", "6.68")))))
                .containsExactly(problem.asked(invoice.money("17.79").toBigMoney()));
        assertThat(problems(quoted(unit, a("11.11", invoice.tax("0.20", "-0.01")))))
                .containsExactly(problem.asked(invoice.money("11.10").toBigMoney()));
        assertThat(problems(quoted(unit, a("11.11", invoice.tax("0.20", "2.22"), invoice.tax("X", null, "0.01")))))
                .containsExactly(problem.asked(invoice.money("13.33").toBigMoney()));
    }

    @Test
    @DisplayName("REF-11: the last of a line is taken as it remains or not at all")
    void lastOfLine() {
        Credit line = computed(all.credit(List.of(whole("b"))));
        CreditNoteLine exact = line.lines().get(0);
        CreditNoteLine less = new CreditNoteLine(
                exact.invoiceLine(), exact.quantity(), exact.net(), List.of(invoice.tax("0.20", "1.99")));

        assertThat(quoted(line, exact)).isEqualTo(line);
        assertThat(problems(quoted(line, less)))
                .containsExactly(CreditProblem.of(Kind.REMAINDER_NOT_REPRESENTABLE)
                        .on(id("b"))
                        .asked(invoice.money("11.99").toBigMoney())
                        .remaining(invoice.money("12.00")));
    }

    @Test
    @DisplayName("REF-11: the last of the invoice, cash rounding included, is taken as it remains")
    void lastOfInvoice() {
        assertThat(text(everything)).containsExactly("33.33 + 6.67", "10.00 + 2.00", "-0.01");
        assertThat(all.quoted(everything, new CreditQuote(everything.lines()))).isEqualTo(everything);
    }

    @Test
    @DisplayName("REF-11: where credits of no line shorten the last one, it is taken as planned or not at all")
    void lastOfShortenedInvoice() {
        Creditable less = all.minus(
                List.of(new CreditNoteLine(null, null, invoice.money("3.33"), List.of(invoice.tax("0.20", "0.67")))));
        Credit last = computed(less.credit(List.of(whole())));
        List<CreditNoteLine> lines = new ArrayList<>(last.lines());
        assertThat(less.quoted(last, new CreditQuote(lines))).isEqualTo(last);

        CreditNoteLine first = lines.get(0);
        lines.set(0, new CreditNoteLine(first.invoiceLine(), first.quantity(), first.net(), List.of()));
        assertThat(problems(less.quoted(last, new CreditQuote(lines))))
                .extracting(CreditProblem::kind, CreditProblem::line)
                .containsExactly(tuple(Kind.REMAINDER_NOT_REPRESENTABLE, id("a")));
    }

    @Test
    @DisplayName("REF-9: quoted taxes count against the invoice as a whole")
    void beyondInvoice() {
        Creditable less = all.minus(
                List.of(new CreditNoteLine(null, null, invoice.money("0.00"), List.of(invoice.tax("0.20", "6.00")))));

        assertThat(problems(less.quoted(unit, new CreditQuote(List.of(a("11.11", invoice.tax("0.20", "2.68")))))))
                .extracting(CreditProblem::kind)
                .containsExactly(Kind.EXCEEDS_REFUNDABLE);
    }

    @Test
    @DisplayName("REF-11: a quote of anything else than the plan is no answer")
    void mismatch() {
        Quantity other = pieces("2");
        TaxAmount tax = invoice.tax("0.20", "2.22");
        Money net = invoice.money("11.11");
        TaxAmount dollars = new TaxAmount(
                tax.tax(), tax.rate(), Money.of(CurrencyUnit.USD, tax.amount().getAmount()));

        assertThat(problems(quoted(unit))).containsExactly(CreditProblem.of(Kind.QUOTE_MISMATCH));
        assertThat(problems(quoted(unit, a("11.11", tax), a("11.11", tax))))
                .containsExactly(CreditProblem.of(Kind.QUOTE_MISMATCH));
        for (CreditNoteLine line : List.of(
                a("11.10", tax),
                a("11.11", dollars),
                new CreditNoteLine(id("b"), pieces("1"), net, List.of(tax)),
                new CreditNoteLine(null, pieces("1"), net, List.of(tax)),
                new CreditNoteLine(id("a"), null, net, List.of(tax)),
                new CreditNoteLine(id("a"), other, net, List.of(tax)))) {
            assertThat(problems(quoted(unit, line)))
                    .containsExactly(CreditProblem.of(Kind.QUOTE_MISMATCH).on(id("a")));
        }
    }

    @Test
    @DisplayName("REF-11: a quote that comes to nothing is not a credit")
    void notPositive() {
        SampleInvoice withheld = SampleInvoice.in("EUR");
        Creditable odd = withheld.goods("a", "2", "2.00", withheld.tax("W", null, "-1.50"))
                .creditable();
        Credit plan = computed(odd.credit(List.of(units("a", "1"))));

        assertThat(problems(odd.quoted(plan, new CreditQuote(List.of(a("1.00", withheld.tax("W", null, "-1.00")))))))
                .extracting(CreditProblem::kind)
                .containsExactly(Kind.TOTAL_NOT_POSITIVE);
    }
}

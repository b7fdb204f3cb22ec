/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.entitlement.share;

import static dev.aftersales.entitlement.share.SampleInvoice.id;
import static dev.aftersales.entitlement.share.SampleInvoice.pieces;

import dev.aftersales.entitlement.share.CreditSelection.ByGross;
import dev.aftersales.entitlement.share.CreditSelection.ByNet;
import dev.aftersales.entitlement.share.CreditSelection.LineByGross;
import dev.aftersales.entitlement.share.CreditSelection.LineByNet;
import dev.aftersales.entitlement.share.CreditSelection.LineByQuantity;
import dev.aftersales.entitlement.share.CreditSelection.Whole;
import dev.aftersales.entitlement.share.CreditSelection.WholeLine;
import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.TaxAmount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** An invoice and its live credits: what tests credit from, cancel in, and read the remainder of. */
final class CreditBook {

    private final Creditable invoice;
    private final List<UnaryOperator<Creditable>> live = new ArrayList<>();
    private final List<Money> totals = new ArrayList<>();

    CreditBook(Creditable invoice) {
        this.invoice = invoice;
    }

    Creditable invoice() {
        return invoice;
    }

    Creditable remaining() {
        Creditable remaining = invoice;
        for (UnaryOperator<Creditable> credit : live) {
            remaining = credit.apply(remaining);
        }
        return remaining;
    }

    /** Credits, and keeps it. */
    Credit credit(CreditSelection... selections) {
        Credit credit = remaining().credit(Arrays.asList(selections)).match(computed -> computed, problems -> {
            throw new AssertionError(problems);
        });
        live.add(before -> before.minus(credit));
        totals.add(credit.total());
        return credit;
    }

    /** A credit note made elsewhere. */
    void add(List<CreditNoteLine> lines) {
        live.add(before -> before.minus(lines));
        totals.add(lines.stream().map(CreditBook::total).reduce(money("0"), Money::plus));
    }

    void cancel(int index) {
        live.remove(index);
        totals.remove(index);
    }

    /** Why a credit is refused; empty when it is not. */
    List<CreditProblem> refusals(CreditSelection... selections) {
        return remaining().credit(Arrays.asList(selections)).match(computed -> List.of(), problems -> problems);
    }

    List<CreditProblem.Kind> kinds(CreditSelection... selections) {
        return refusals(selections).stream().map(CreditProblem::kind).toList();
    }

    /** All live credits together. */
    Money total() {
        return totals.stream().reduce(money("0"), Money::plus);
    }

    static CreditSelection whole() {
        return new Whole();
    }

    static CreditSelection whole(String line) {
        return new WholeLine(id(line));
    }

    static CreditSelection units(String line, String quantity) {
        return new LineByQuantity(id(line), pieces(quantity));
    }

    CreditSelection net(String line, String amount) {
        return new LineByNet(id(line), amount(amount));
    }

    CreditSelection gross(String line, String amount) {
        return new LineByGross(id(line), amount(amount));
    }

    CreditSelection net(String amount) {
        return new ByNet(amount(amount));
    }

    CreditSelection gross(String amount) {
        return new ByGross(amount(amount));
    }

    BigMoney amount(String amount) {
        return BigMoney.of(invoice.currency(), new BigDecimal(amount));
    }

    Money money(String amount) {
        return Money.of(invoice.currency(), new BigDecimal(amount));
    }

    /** "net + tax + tax" for each line, in order. */
    static List<String> text(Credit credit) {
        return credit.lines().stream().map(CreditBook::text).toList();
    }

    private static Money total(CreditNoteLine line) {
        return line.taxes().stream().map(TaxAmount::amount).reduce(line.net(), Money::plus);
    }

    private static String text(CreditNoteLine line) {
        return Stream.concat(Stream.of(line.net()), line.taxes().stream().map(TaxAmount::amount))
                .map(amount -> amount.getAmount().toPlainString())
                .collect(Collectors.joining(" + "));
    }

    /** What remains, line by line, in the words of {@link #text}. */
    List<String> left() {
        return text(remaining().lines(), invoice.currency());
    }

    private static List<String> text(List<LineCells> lines, CurrencyUnit currency) {
        return lines.stream().map(line -> text(line.toCreditNoteLine(currency))).toList();
    }
}

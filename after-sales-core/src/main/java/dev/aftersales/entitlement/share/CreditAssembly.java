/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.entitlement.share;

import dev.aftersales.entitlement.share.CreditProblem.Kind;
import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.LineId;
import dev.aftersales.spi.accounting.TaxAmount;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * Puts a credit together from what is taken of each line, and holds it against the invoice as a whole.
 *
 * @param remaining what remains of the invoice
 */
record CreditAssembly(Creditable remaining) {

    /**
     * The credit, or why the invoice as a whole does not allow it.
     *
     * @param taken what is taken of each line, once per line
     * @param withRounding whether cash rounding goes along if nothing else is left
     */
    CreditResult of(List<LineCells> taken, boolean withRounding) {
        List<CreditNoteLine> lines = creditNoteLines(inInvoiceOrder(taken));
        boolean last = withRounding && remaining.minus(lines).isSpent();
        List<CreditNoteLine> all = last ? withRoundings(lines) : lines;
        Money rounding = remaining.money(last ? remaining.cashRounding() : 0);
        return checked(credit(lines, all, rounding, last));
    }

    /** A credit with the same cash rounding and other taxes, in the order of its lines. */
    CreditResult quoted(Credit plan, List<LineCells> taken) {
        List<CreditNoteLine> lines = creditNoteLines(taken);
        List<CreditNoteLine> all = plan.last() ? withRoundings(lines) : lines;
        return checked(credit(lines, all, plan.cashRounding(), plan.last()));
    }

    private Credit credit(List<CreditNoteLine> lines, List<CreditNoteLine> all, Money rounding, boolean last) {
        List<TaxAmount> taxes = sums(lines);
        Money net = sum(lines.stream().map(CreditNoteLine::net));
        Money tax = sum(taxes.stream().map(TaxAmount::amount));
        return new Credit(all, net, taxes, rounding, net.plus(tax).plus(rounding), last);
    }

    private List<LineCells> inInvoiceOrder(List<LineCells> taken) {
        Map<LineId, LineCells> byId = taken.stream().collect(Collectors.toMap(LineCells::id, Function.identity()));
        return remaining.lines().stream()
                .flatMap(line -> Optional.ofNullable(byId.get(line.id())).stream())
                .toList();
    }

    private List<CreditNoteLine> creditNoteLines(List<LineCells> lines) {
        return lines.stream()
                .map(line -> line.toCreditNoteLine(remaining.currency()))
                .toList();
    }

    private List<CreditNoteLine> withRoundings(List<CreditNoteLine> lines) {
        List<LineCells> roundings =
                remaining.roundings().stream().filter(line -> !line.isZero()).toList();
        return Stream.concat(lines.stream(), creditNoteLines(roundings).stream())
                .toList();
    }

    private List<TaxAmount> sums(List<CreditNoteLine> lines) {
        List<TaxAmount> taxes =
                lines.stream().flatMap(line -> line.taxes().stream()).toList();
        return TaxCell.allOf(taxes).stream()
                .map(tax -> tax.toTaxAmount(remaining.currency()))
                .toList();
    }

    private Money sum(Stream<Money> amounts) {
        return amounts.reduce(Money.zero(remaining.currency()), Money::plus);
    }

    private CreditResult checked(Credit credit) {
        if (!credit.total().isPositive()) {
            return CreditProblems.of(CreditProblem.of(Kind.TOTAL_NOT_POSITIVE)
                    .asked(credit.total().toBigMoney()));
        }
        Headroom room = Headroom.of(Minor.of(credit.net()), credit.taxes()).withTotal(Minor.of(credit.total()));
        return remaining.headroom().covers(room)
                ? credit
                : CreditProblems.of(CreditProblem.of(Kind.EXCEEDS_REFUNDABLE)
                        .asked(credit.total().toBigMoney())
                        .remaining(remaining.total()));
    }
}

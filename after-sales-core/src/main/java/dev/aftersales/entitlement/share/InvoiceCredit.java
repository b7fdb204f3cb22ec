/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.entitlement.share;

import dev.aftersales.entitlement.share.CreditProblem.Kind;
import dev.aftersales.entitlement.share.CreditSelection.ByGross;
import dev.aftersales.entitlement.share.CreditSelection.ByNet;
import dev.aftersales.entitlement.share.CreditSelection.OfInvoice;
import java.util.List;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.joda.money.Money;

/**
 * What a selection of the whole invoice takes of its lines.
 *
 * <p>Where credits that name no line have used up a part of the invoice, all lines give way in proportion.
 */
final class InvoiceCredit {

    private final Creditable remaining;
    private final List<LineCells> lines;
    private final long net;
    private final long gross;
    private final long rounding;
    private final long headroom;

    InvoiceCredit(Creditable remaining) {
        this.remaining = remaining;
        this.lines = Capped.within(remaining.headroom(), remaining.lines());
        this.net = lines.stream().mapToLong(LineCells::net).sum();
        this.gross = lines.stream().mapToLong(LineCells::gross).sum();
        this.rounding = remaining.cashRounding();
        this.headroom = Math.max(remaining.headroom().total(), 0);
    }

    /** The credit, or why there is none. */
    CreditResult of(OfInvoice selection) {
        if (selection instanceof ByGross by) {
            return byGross(by.amount());
        }
        if (selection instanceof ByNet by) {
            return byNet(by.amount());
        }
        return whole();
    }

    /** The most that a credit could come to. */
    long most() {
        return Math.min(gross + rounding, headroom);
    }

    private CreditResult whole() {
        List<LineCells> left = lines.stream().map(LineCredit::whole).toList();
        if (fits()) {
            return assemble(left, true);
        }
        // Credits made elsewhere used up more of the total than of net and taxes together.
        Optional<CreditProblem> negativeTax = negativeTax();
        return negativeTax.isPresent()
                ? CreditProblems.of(negativeTax.get())
                : assemble(new InvoiceShares(left).byGross(Math.min(gross, headroom)), false);
    }

    /** Quantities stay, even when the amount is all there is. */
    private CreditResult byGross(BigMoney amount) {
        List<LineCells> uncounted =
                lines.stream().map(line -> line.withQuantity(null)).toList();
        AskedAmount asked = new AskedAmount(amount);
        Money most = remaining.money(Math.min(gross, headroom));
        Optional<CreditProblem> negativeTax = negativeTax().map(problem -> problem.asked(amount));
        if (negativeTax.isEmpty() && fits() && asked.is(remaining.money(gross + rounding))) {
            return assemble(uncounted, true);
        }
        return negativeTax
                .or(() -> asked.problemAgainst(most))
                .<CreditResult>map(problem -> CreditProblems.of(problem.at(0)))
                .orElseGet(() -> assemble(new InvoiceShares(uncounted).byGross(asked.minor()), false));
    }

    private CreditResult byNet(BigMoney amount) {
        List<LineCells> uncounted =
                lines.stream().map(line -> line.withQuantity(null)).toList();
        AskedAmount asked = new AskedAmount(amount);
        return asked.problemAgainst(remaining.money(net))
                .<CreditResult>map(problem -> CreditProblems.of(problem.at(0)))
                .orElseGet(() -> assemble(new InvoiceShares(uncounted).byNet(asked.minor()), true));
    }

    /** Whether all lines together are within what the invoice as a whole allows. */
    private boolean fits() {
        return gross + rounding <= headroom;
    }

    private Optional<CreditProblem> negativeTax() {
        return lines.stream()
                .filter(LineCells::hasNegativeTax)
                .findFirst()
                .map(line -> CreditProblem.of(Kind.NEGATIVE_TAX).at(0).on(line.id()));
    }

    private CreditResult assemble(List<LineCells> taken, boolean withRounding) {
        List<LineCells> worth = taken.stream().filter(line -> !line.isZero()).toList();
        return worth.isEmpty()
                ? CreditProblems.of(CreditProblem.of(Kind.NOTHING_REFUNDABLE, 0))
                : new CreditAssembly(remaining).of(worth, withRounding);
    }
}

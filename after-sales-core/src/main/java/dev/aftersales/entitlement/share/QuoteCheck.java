/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.entitlement.share;

import dev.aftersales.entitlement.share.CreditProblem.Kind;
import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.CreditQuote;
import dev.aftersales.spi.accounting.LineId;
import dev.aftersales.spi.accounting.LineKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Holds the taxes of a back end that computes them itself against what remains.
 *
 * <p>Every cell stays within what remains; where the plan takes all that remains of a line, or of the invoice, the quote
 * must equal it, for no later credit could take the difference.
 *
 * @param remaining what remained when the plan was computed
 * @param plan the credit as planned
 */
record QuoteCheck(Creditable remaining, Credit plan) {

    /** The plan with the quoted taxes, or why they do not fit. */
    CreditResult result(CreditQuote quote) {
        if (quote.lines().size() != plan.lines().size()) {
            return CreditProblems.of(CreditProblem.of(Kind.QUOTE_MISMATCH));
        }
        List<CreditProblem> problems = new ArrayList<>();
        List<LineCells> taken = new ArrayList<>();
        for (int i = 0; i < quote.lines().size(); i++) {
            CreditNoteLine planned = plan.lines().get(i);
            CreditNoteLine quoted = quote.lines().get(i);
            if (isAsPlanned(planned, quoted)) {
                remaining.find(planned.invoiceLine()).ifPresent(left -> check(left, planned, quoted, problems, taken));
            } else {
                problems.add(problem(Kind.QUOTE_MISMATCH, planned.invoiceLine()));
            }
        }
        return problems.isEmpty() ? new CreditAssembly(remaining).quoted(plan, taken) : new CreditProblems(problems);
    }

    /** Tax is the back end's to compute; anything else is not. */
    private boolean isAsPlanned(CreditNoteLine planned, CreditNoteLine quoted) {
        return Objects.equals(planned.invoiceLine(), quoted.invoiceLine())
                && Objects.equals(planned.quantity(), quoted.quantity())
                && planned.net().equals(quoted.net())
                && quoted.taxes().stream()
                        .allMatch(tax -> tax.amount().getCurrencyUnit().equals(remaining.currency()));
    }

    private void check(
            LineCells left,
            CreditNoteLine planned,
            CreditNoteLine quoted,
            List<CreditProblem> problems,
            List<LineCells> taken) {
        LineTally quote = LineTally.of(left, quoted);
        if (quote.strayTax() != 0
                || !isRepresentable(left, LineTally.of(left, planned).amounts(), quote.amounts())) {
            problems.add(problem(Kind.REMAINDER_NOT_REPRESENTABLE, left.id())
                    .asked(remaining.money(quote.amounts().gross()).toBigMoney())
                    .remaining(remaining.money(left.gross())));
        } else if (left.kind() != LineKind.ROUNDING) {
            taken.add(quote.amounts().withQuantity(quoted.quantity()));
        }
    }

    private boolean isRepresentable(LineCells left, LineCells planned, LineCells quoted) {
        return plan.last() || planned.equals(left)
                ? quoted.equals(planned)
                : IntStream.rangeClosed(0, left.taxes().size())
                        .allMatch(column -> Minor.isWithin(left.amount(column), quoted.amount(column)));
    }

    private static CreditProblem problem(Kind kind, @Nullable LineId line) {
        CreditProblem problem = CreditProblem.of(kind);
        return line == null ? problem : problem.on(line);
    }
}

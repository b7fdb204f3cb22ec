/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.entitlement.share;

import dev.aftersales.entitlement.share.CreditProblem.Kind;
import dev.aftersales.entitlement.share.CreditSelection.OfInvoice;
import dev.aftersales.entitlement.share.CreditSelection.OfLine;
import dev.aftersales.spi.accounting.LineId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Computes a credit from selections: first all problems, then, without any, the amounts. Confined to one computation. */
final class CreditComputation {

    private final Creditable remaining;
    private final List<CreditSelection> selections;
    private final Map<LineId, LineCells> lines = new HashMap<>();

    CreditComputation(Creditable remaining, List<CreditSelection> selections) {
        this.remaining = remaining;
        this.selections = List.copyOf(selections);
        remaining.lines().forEach(line -> lines.put(line.id(), line));
    }

    CreditResult result() {
        if (selections.isEmpty()) {
            return CreditProblems.of(CreditProblem.of(Kind.NOTHING_SELECTED));
        }
        if (selections.size() == 1 && selections.get(0) instanceof OfInvoice whole) {
            return new InvoiceCredit(remaining).of(whole);
        }
        List<CreditProblem> problems = problems();
        return problems.isEmpty() ? new CreditAssembly(remaining).of(taken(), true) : new CreditProblems(problems);
    }

    private List<CreditProblem> problems() {
        List<CreditProblem> problems = new ArrayList<>();
        Set<LineId> named = new HashSet<>();
        for (int i = 0; i < selections.size(); i++) {
            int index = i;
            problemOf(selections.get(i), named)
                    .map(problem -> problem.at(index))
                    .ifPresent(problems::add);
        }
        return problems;
    }

    private Optional<CreditProblem> problemOf(CreditSelection selection, Set<LineId> named) {
        return selection instanceof OfLine ofLine
                ? problemOfLine(ofLine, named).map(problem -> problem.on(ofLine.line()))
                : Optional.of(CreditProblem.of(Kind.MIXED_SELECTION));
    }

    private Optional<CreditProblem> problemOfLine(OfLine selection, Set<LineId> named) {
        LineCells line = lines.get(selection.line());
        if (line == null) {
            boolean correction = remaining.isCorrection(selection.line());
            return Optional.of(CreditProblem.of(correction ? Kind.NOT_CREDITABLE : Kind.UNKNOWN_LINE));
        }
        return named.add(selection.line())
                ? creditOf(line).problemOf(selection)
                : Optional.of(CreditProblem.of(Kind.LINE_NAMED_TWICE));
    }

    private List<LineCells> taken() {
        List<LineCells> taken = new ArrayList<>();
        for (CreditSelection selection : selections) {
            if (selection instanceof OfLine ofLine) {
                Optional.ofNullable(lines.get(ofLine.line()))
                        .map(line -> creditOf(line).take(ofLine))
                        .ifPresent(taken::add);
            }
        }
        return taken;
    }

    private LineCredit creditOf(LineCells line) {
        return new LineCredit(line, remaining.taxIncluded(), remaining.currency());
    }
}

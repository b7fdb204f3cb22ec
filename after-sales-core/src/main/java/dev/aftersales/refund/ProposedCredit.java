/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.entitlement.share.Credit;
import dev.aftersales.entitlement.share.CreditProblem;
import dev.aftersales.entitlement.share.CreditResult;
import dev.aftersales.entitlement.share.CreditSelection;
import dev.aftersales.entitlement.share.Creditable;
import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.InvoiceId;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * A credit worked out from what remains, or why there is none.
 *
 * @param lines the lines to be credited, cash rounding among them; empty when there is none
 * @param total what they come to; empty when there is none
 * @param problems why there is none
 */
record ProposedCredit(List<CreditNoteLine> lines, Optional<Money> total, List<CreditProblem> problems) {

    /**
     * Works a credit out. A back end that computes tax itself is asked what it would put on it, and its taxes are taken over
     * where they fit what remains (REF-11).
     *
     * @param remaining what remains of the invoice
     * @param selections what to credit; none means everything that remains
     */
    static ProposedCredit of(
            InvoiceId invoice, Creditable remaining, List<CreditSelection> selections, BackEnd backEnd) {
        List<CreditSelection> chosen = selections.isEmpty() ? List.of(new CreditSelection.Whole()) : selections;
        CreditResult own = remaining.credit(chosen);
        CreditResult fitting = backEnd.computesTax()
                ? own.match(plan -> remaining.quoted(plan, backEnd.quotes().of(invoice, plan.lines())), problems -> own)
                : own;
        return fitting.match(ProposedCredit::of, problems -> new ProposedCredit(List.of(), Optional.empty(), problems));
    }

    private static ProposedCredit of(Credit credit) {
        return new ProposedCredit(
                LineSums.completed(credit.lines(), credit.total()), Optional.of(credit.total()), List.of());
    }
}

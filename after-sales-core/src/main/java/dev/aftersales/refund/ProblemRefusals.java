/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.command.Datum;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.entitlement.share.CreditProblem;
import dev.aftersales.entitlement.share.InvoiceProblem;
import dev.aftersales.spi.ports.PortKind;
import java.util.List;
import org.joda.money.CurrencyUnit;

/** What the arithmetic says against a credit, in the words of refusals. */
final class ProblemRefusals {

    private final CurrencyUnit currency;
    private final boolean everything;

    /**
     * Words for the problems of one command.
     *
     * @param currency the currency of the invoice
     * @param everything whether the command named no lines, so that none of them can be at fault
     */
    ProblemRefusals(CurrencyUnit currency, boolean everything) {
        this.currency = currency;
        this.everything = everything;
    }

    /** An invoice that cannot be brought into cells. */
    static Refusal of(List<InvoiceProblem> problems) {
        InvoiceProblem first = problems.get(0);
        Refusal refusal =
                Refusal.at("invoice", RefusalCode.AMOUNT_NOT_CREDITABLE).with("reason", Datum.of(first.kind()));
        return first.line() == null ? refusal : refusal.with("line", Datum.of(first.line()));
    }

    List<Refusal> all(List<CreditProblem> problems) {
        return problems.stream().map(this::refusal).toList();
    }

    private Refusal refusal(CreditProblem problem) {
        Refusal refusal = Refusal.at(field(problem), code(problem.kind()));
        if (problem.line() != null) {
            refusal = refusal.with("line", Datum.of(problem.line()));
        }
        return switch (problem.kind()) {
            case CURRENCY_MISMATCH -> refusal.with("currency", Datum.of(currency.getCode()));
            case UNIT_MISMATCH ->
                problem.remainingQuantity() == null
                        ? refusal
                        : refusal.with(
                                "unit", Datum.of(problem.remainingQuantity().unit()));
            case QUOTE_MISMATCH ->
                refusal.with("port", Datum.of(PortKind.ACCOUNTING))
                        .with("returned", Datum.of("a quote of other lines than asked for"));
            default -> withRemaining(refusal, problem);
        };
    }

    private static Refusal withRemaining(Refusal refusal, CreditProblem problem) {
        if (problem.remainingAmount() != null) {
            return refusal.with("remaining", Datum.of(problem.remainingAmount()));
        }
        return problem.remainingQuantity() == null
                ? refusal
                : refusal.with("remaining", Datum.of(problem.remainingQuantity()));
    }

    private String field(CreditProblem problem) {
        if (everything) {
            return "invoice";
        }
        if (problem.selection() == null) {
            return "lines";
        }
        return "lines[" + problem.selection() + "]" + part(problem);
    }

    /** The part of a selection that is at fault; a selection of everything has no parts. */
    private static String part(CreditProblem problem) {
        return switch (problem.kind()) {
            case UNKNOWN_LINE, NOT_CREDITABLE, LINE_NAMED_TWICE -> ".line";
            case UNIT_MISMATCH, NO_QUANTITY -> ".quantity";
            case NOT_POSITIVE, EXCESS_DECIMALS, EXCEEDS_REFUNDABLE ->
                problem.remainingQuantity() != null || problem.quantity() != null ? ".quantity" : ".amount";
            case CURRENCY_MISMATCH, NEGATIVE_TAX -> ".amount";
            default -> "";
        };
    }

    private static RefusalCode code(CreditProblem.Kind kind) {
        return switch (kind) {
            case NOTHING_SELECTED -> RefusalCode.REQUIRED;
            case MIXED_SELECTION, NOT_CREDITABLE -> RefusalCode.INVALID;
            case UNKNOWN_LINE -> RefusalCode.LINE_NOT_FOUND;
            case LINE_NAMED_TWICE -> RefusalCode.DUPLICATE_LINE;
            case NOT_POSITIVE, TOTAL_NOT_POSITIVE -> RefusalCode.NOT_POSITIVE;
            case EXCESS_DECIMALS -> RefusalCode.EXCESS_DECIMALS;
            case CURRENCY_MISMATCH -> RefusalCode.CURRENCY_MISMATCH;
            case UNIT_MISMATCH -> RefusalCode.UNIT_MISMATCH;
            case NO_QUANTITY -> RefusalCode.LINE_HAS_NO_QUANTITY;
            case EXCEEDS_REFUNDABLE -> RefusalCode.EXCEEDS_REFUNDABLE;
            case NOTHING_REFUNDABLE -> RefusalCode.NOTHING_REFUNDABLE;
            case NEGATIVE_TAX -> RefusalCode.NEGATIVE_TAX;
            case QUOTE_MISMATCH -> RefusalCode.PORT_CONTRACT_VIOLATION;
            case REMAINDER_NOT_REPRESENTABLE -> RefusalCode.REMAINDER_NOT_REPRESENTABLE;
        };
    }
}

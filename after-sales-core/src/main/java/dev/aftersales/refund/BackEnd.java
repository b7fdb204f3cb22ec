/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.action.ReadFailed;
import dev.aftersales.command.Datum;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.accounting.AccountingCapability;
import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.CreditQuote;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.ports.PortKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a decision must know of the accounting back end.
 *
 * @param capabilities what it can do
 * @param staged whether it makes inert drafts that are then activated
 * @param quotes what it would put on a credit note: the one question that depends on the decision itself
 */
record BackEnd(Set<AccountingCapability> capabilities, boolean staged, Quotes quotes) {

    /** Asks a back end for the taxes it would put on lines. */
    @FunctionalInterface
    interface Quotes {

        /** The quote; the same for the same question, so that a decision can be repeated. */
        CreditQuote of(InvoiceId invoice, List<CreditNoteLine> lines);
    }

    boolean can(AccountingCapability capability) {
        return capabilities.contains(capability);
    }

    boolean computesTax() {
        return !can(AccountingCapability.EXPLICIT_TAX);
    }

    /** Why something that needs a capability is refused; empty when it is declared. */
    Optional<Refusal> missing(AccountingCapability capability, String field) {
        return can(capability)
                ? Optional.empty()
                : Optional.of(Refusal.at(field, RefusalCode.NOT_SUPPORTED).with("capability", Datum.of(capability)));
    }

    /** What a draft with these lines will come to once it is posted: drafts may be provisional where tax is computed. */
    List<CreditNoteLine> linesOncePosted(InvoiceId invoice, List<CreditNoteLine> lines) {
        if (!computesTax()) {
            return lines;
        }
        List<CreditNoteLine> quoted = quotes.of(invoice, lines).lines();
        if (quoted.size() != lines.size()) {
            throw ReadFailed.violation(PortKind.ACCOUNTING, "a quote of other lines than asked for");
        }
        return quoted;
    }
}

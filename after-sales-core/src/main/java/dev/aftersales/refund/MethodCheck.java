/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.command.Datum;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.accounting.AccountingCapability;
import dev.aftersales.spi.accounting.CreditNote;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Whether an invoice may be credited in a certain way (REF-3 to REF-6).
 *
 * @param method the method named; null when none is
 * @param invoice the invoice
 * @param backEnd what the back end can do
 */
record MethodCheck(@Nullable CreditMethod method, InvoiceFacts invoice, BackEnd backEnd) {

    private static final String FIELD = "method";

    /** Whether the credit note is posted, and matched with the invoice, at once. */
    boolean postsAtOnce() {
        return method != null && method.postsAtOnce() && invoice.isPosted() && !invoice.isPaid();
    }

    /** What speaks against the method whatever is credited; of an invoice that is not posted, none is spoken of. */
    List<Refusal> refusals() {
        if (!invoice.isPosted()) {
            return List.of();
        }
        if (invoice.isPaid() == (method != null)) {
            return List.of(Refusal.at(
                    FIELD,
                    method == null ? RefusalCode.CREDIT_METHOD_REQUIRED : RefusalCode.CREDIT_METHOD_NOT_AVAILABLE));
        }
        List<Refusal> refusals = new ArrayList<>();
        needs().forEach(needed -> backEnd.missing(needed, field()).ifPresent(refusals::add));
        if (postsAtOnce()) {
            invoice.openDraft().map(MethodCheck::openDraft).ifPresent(refusals::add);
        }
        return refusals;
    }

    /** What speaks against crediting so much with the method. */
    List<Refusal> refusals(Money total, InvoiceAccount account) {
        List<Refusal> refusals = new ArrayList<>();
        if (method != CreditMethod.PARTIAL && total.isLessThan(account.total())) {
            backEnd.missing(AccountingCapability.PARTIAL, field()).ifPresent(refusals::add);
        }
        if (postsAtOnce()) {
            partPaid(total).ifPresent(refusals::add);
        }
        return refusals;
    }

    /** Payments are never taken back, so that what they cover stays open credit: not every back end can keep it. */
    private Optional<Refusal> partPaid(Money total) {
        boolean excess = total.isGreaterThan(invoice.invoice().residual());
        return excess && !backEnd.can(AccountingCapability.PART_PAID_FULL)
                ? Optional.of(Refusal.at(FIELD, RefusalCode.INVOICE_PART_PAID))
                : Optional.empty();
    }

    private Set<AccountingCapability> needs() {
        Set<AccountingCapability> needs = EnumSet.noneOf(AccountingCapability.class);
        if (postsAtOnce()) {
            needs.add(AccountingCapability.RECONCILE);
        }
        if (!postsAtOnce() || backEnd.staged()) {
            needs.add(AccountingCapability.DRAFT);
        }
        if (method == CreditMethod.PARTIAL) {
            needs.add(AccountingCapability.PARTIAL);
        }
        if (method == CreditMethod.FULL_WITH_NEW_DRAFT) {
            needs.add(AccountingCapability.DUPLICATE);
        }
        return needs;
    }

    private String field() {
        return method == null ? "invoice" : FIELD;
    }

    private static Refusal openDraft(CreditNote draft) {
        return Refusal.at(FIELD, RefusalCode.OPEN_DRAFT_CREDIT).with("creditNote", Datum.of(draft.id()));
    }
}

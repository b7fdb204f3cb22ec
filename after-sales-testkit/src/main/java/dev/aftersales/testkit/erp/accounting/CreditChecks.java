/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.accounting;

import dev.aftersales.spi.DocumentVersion;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.accounting.AccountingCapability;
import dev.aftersales.spi.accounting.AmendRequest;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.CreditNoteState;
import dev.aftersales.spi.accounting.CreditRequest;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceState;
import dev.aftersales.spi.accounting.LineId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What this accounting refuses. Caps are not among it: see {@link CreditCap}. */
final class CreditChecks {

    private final Set<AccountingCapability> capabilities;

    CreditChecks(Set<AccountingCapability> capabilities) {
        this.capabilities = capabilities;
    }

    void creditable(Invoice invoice, CreditRequest request) {
        if (!invoice.billTo().equals(request.billTo())) {
            throw new PortRefused(
                    PortRefusalCode.NOT_FOUND, Map.of("invoice", invoice.id().value()));
        }
        if (invoice.state() != InvoiceState.POSTED) {
            throw wrongState(invoice.state());
        }
        sameVersion(invoice.version(), request.version());
        openPeriod(invoice, request.date());
        soundLines(invoice, request.lines());
    }

    void amendable(Invoice invoice, CreditNote draft, AmendRequest request) {
        isDraft(draft);
        sameVersion(draft.version(), request.version());
        openPeriod(invoice, request.date());
        soundLines(invoice, request.lines());
    }

    void postable(Invoice invoice, CreditNote draft, @Nullable DocumentVersion seen, boolean reconcile) {
        isDraft(draft);
        sameVersion(draft.version(), seen);
        openPeriod(invoice, draft.date());
        keepsPayments(invoice, draft.total(), reconcile);
    }

    void cancellable(CreditNote draft, @Nullable DocumentVersion seen) {
        isDraft(draft);
        sameVersion(draft.version(), seen);
    }

    void keepsPayments(Invoice invoice, Money credit, boolean reconcile) {
        boolean excess = reconcile && invoice.paid().isPositive() && credit.isGreaterThan(invoice.residual());
        if (excess && !capabilities.contains(AccountingCapability.PART_PAID_FULL)) {
            throw new PortRefused(PortRefusalCode.INVOICE_PART_PAID);
        }
    }

    private void sameVersion(@Nullable DocumentVersion current, @Nullable DocumentVersion seen) {
        boolean versioned = capabilities.contains(AccountingCapability.VERSIONED);
        if (versioned && seen != null && !seen.equals(current)) {
            throw new PortRefused(
                    PortRefusalCode.DOCUMENT_CHANGED, Map.of("seen", seen.value(), "current", String.valueOf(current)));
        }
    }

    private static void openPeriod(Invoice invoice, LocalDate date) {
        LocalDate firstOpen = invoice.company().firstOpenDate();
        if (firstOpen != null && date.isBefore(firstOpen)) {
            throw new PortRefused(PortRefusalCode.PERIOD_LOCKED, Map.of("firstOpenDate", firstOpen.toString()));
        }
    }

    private static void soundLines(Invoice invoice, List<CreditNoteLine> lines) {
        if (lines.isEmpty()) {
            throw rejected("a credit note needs a line");
        }
        Set<LineId> known = invoice.lines().stream().map(line -> line.id()).collect(Collectors.toSet());
        for (CreditNoteLine line : lines) {
            if (line.invoiceLine() != null && !known.contains(line.invoiceLine())) {
                throw rejected("no such invoice line");
            }
            if (!line.net().getCurrencyUnit().equals(invoice.currency())) {
                throw rejected("a credit note is in the currency of its invoice");
            }
        }
    }

    private static void isDraft(CreditNote note) {
        if (note.state() != CreditNoteState.DRAFT) {
            throw wrongState(note.state());
        }
    }

    static PortRefused wrongState(Enum<?> state) {
        return new PortRefused(
                PortRefusalCode.WRONG_STATE,
                Map.of("state", Objects.requireNonNull(state).name()));
    }

    private static PortRefused rejected(String reason) {
        return new PortRefused(PortRefusalCode.REJECTED, Map.of("reason", reason));
    }
}

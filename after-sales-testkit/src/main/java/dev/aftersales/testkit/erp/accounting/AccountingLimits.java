/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.accounting;

import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.accounting.AccountingCapability;
import dev.aftersales.spi.accounting.AmendRequest;
import dev.aftersales.spi.accounting.CancelDraftRequest;
import dev.aftersales.spi.accounting.CreditRequest;
import dev.aftersales.spi.accounting.DuplicateRequest;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.PostRequest;
import dev.aftersales.testkit.erp.ErpCapabilities;
import java.util.Set;
import org.joda.money.Money;

/** What the accounting port does not offer; people in the back end are not limited by it. */
final class AccountingLimits {

    private final Set<AccountingCapability> capabilities;

    AccountingLimits(Set<AccountingCapability> capabilities) {
        this.capabilities = capabilities;
    }

    CreditRequest checked(Books books, CreditRequest request) {
        require(AccountingCapability.DRAFT, !request.post());
        require(AccountingCapability.RECONCILE, request.reconcile());
        if (!capabilities.contains(AccountingCapability.PARTIAL)) {
            require(AccountingCapability.PARTIAL, isPartial(books.requireInvoice(request.invoice()), request));
        }
        return request;
    }

    /** Amounts in another currency come to nothing: the books refuse them, or, where parts are not offered, this does. */
    private static boolean isPartial(Invoice invoice, CreditRequest request) {
        Money asked = request.lines().stream()
                .filter(line -> line.net().getCurrencyUnit().equals(invoice.currency()))
                .map(line -> new PricedLine(line.net(), line.taxes()).gross())
                .reduce(Money.zero(invoice.currency()), Money::plus);
        return asked.isLessThan(Totals.of(invoice));
    }

    AmendRequest checked(AmendRequest request) {
        require(AccountingCapability.AMEND, true);
        return request;
    }

    PostRequest checked(PostRequest request) {
        require(AccountingCapability.RECONCILE, request.reconcile());
        return request;
    }

    CancelDraftRequest checked(CancelDraftRequest request) {
        require(AccountingCapability.CANCEL_DRAFT, true);
        return request;
    }

    DuplicateRequest checked(DuplicateRequest request) {
        require(AccountingCapability.DUPLICATE, true);
        return request;
    }

    void refuseQuote() {
        if (capabilities.contains(AccountingCapability.EXPLICIT_TAX)) {
            throw PortRefused.unsupported("quote");
        }
    }

    private void require(AccountingCapability needed, boolean used) {
        ErpCapabilities.require(capabilities, needed, used);
    }
}

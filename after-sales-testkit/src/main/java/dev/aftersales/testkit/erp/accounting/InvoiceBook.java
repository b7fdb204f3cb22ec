/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.accounting;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.Page;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.accounting.AccountingCapability;
import dev.aftersales.spi.accounting.Company;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceBuilder;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.accounting.InvoiceLine;
import dev.aftersales.spi.accounting.InvoiceQuery;
import dev.aftersales.spi.accounting.InvoiceState;
import dev.aftersales.testkit.erp.LedgerContext;
import dev.aftersales.testkit.erp.NewestFirst;
import dev.aftersales.testkit.erp.Numbering;
import dev.aftersales.testkit.erp.directory.MasterData;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;

/**
 * The invoices of one tenant. Not thread-safe: guarded by {@link Books}.
 *
 * <p>The version of an invoice stands for what it says (lines, date, state); payments and reconciliation leave it.
 */
final class InvoiceBook {

    private static final String DRAFT = "DRAFT-";

    private final LedgerContext context;
    private final MasterData masterData;
    private final Numbering numbering;
    private final Map<InvoiceId, Invoice> invoices = new HashMap<>();
    private final NewestFirst<InvoiceId> posted = new NewestFirst<>();
    private Company company;

    InvoiceBook(LedgerContext context, MasterData masterData, Numbering numbering) {
        this.context = context;
        this.masterData = masterData;
        this.numbering = numbering;
        this.company = context.settings().company();
    }

    Company company() {
        return company;
    }

    void setCompany(Company changed) {
        company = changed;
    }

    Optional<Invoice> find(InvoiceId id) {
        return Optional.ofNullable(invoices.get(id)).map(this::withCompanyAsItIs);
    }

    Invoice require(InvoiceId id) {
        return find(id).orElseThrow(() -> new PortRefused(PortRefusalCode.NOT_FOUND, Map.of("invoice", id.value())));
    }

    /** Locked periods change while invoices stay. */
    private Invoice withCompanyAsItIs(Invoice invoice) {
        boolean outdated = invoice.company().id().equals(company.id())
                && !invoice.company().equals(company);
        return outdated ? Invoice.builder().from(invoice).company(company).build() : invoice;
    }

    Page<Invoice> list(InvoiceQuery query) {
        int size = context.settings().pageSize();
        return posted.page(query.customer(), query.cursor(), size, this::require, invoice -> fits(invoice, query));
    }

    private static boolean fits(Invoice invoice, InvoiceQuery query) {
        return (query.saleOrder() == null || query.saleOrder().equals(invoice.saleOrder()))
                && (query.product() == null || mentions(invoice, query.product()));
    }

    private static boolean mentions(Invoice invoice, ProductId product) {
        return invoice.lines().stream().anyMatch(line -> product.equals(line.product()));
    }

    /** Keeps an invoice as it is given. */
    void put(Invoice invoice) {
        Invoice before = invoices.put(invoice.id(), invoice);
        if (invoice.state() != InvoiceState.POSTED) {
            posted.remove(invoice.id());
        } else if (before == null || before.state() != InvoiceState.POSTED || !samePlace(before, invoice)) {
            posted.put(invoice.billTo(), invoice.id(), invoice.date().toEpochDay());
            noteProducts(invoice.billTo(), invoice);
        }
    }

    private static boolean samePlace(Invoice before, Invoice after) {
        return before.billTo().equals(after.billTo()) && before.date().equals(after.date());
    }

    private void noteProducts(CustomerId customer, Invoice invoice) {
        masterData.bought(
                customer,
                invoice.lines().stream()
                        .map(InvoiceLine::product)
                        .filter(Objects::nonNull)
                        .toList());
    }

    void delete(InvoiceId id) {
        invoices.remove(id);
        posted.remove(id);
    }

    Invoice post(Invoice draft) {
        String number = draft.number().startsWith(DRAFT) ? nextNumber(draft) : draft.number();
        return change(Invoice.builder().from(draft).number(number).state(InvoiceState.POSTED));
    }

    private String nextNumber(Invoice draft) {
        String number;
        do {
            number = numbering.next("INV/" + draft.date().getYear() + "/");
        } while (invoices.containsKey(InvoiceId.of(number)));
        return number;
    }

    InvoiceId nextDraft() {
        return InvoiceId.of(numbering.next(DRAFT));
    }

    Invoice cancel(Invoice invoice) {
        return change(
                Invoice.builder().from(invoice).state(InvoiceState.CANCELLED).residual(Money.zero(invoice.currency())));
    }

    /** A change of what the invoice says: its version moves on. */
    Invoice change(InvoiceBuilder changes) {
        Invoice changed = changes.build();
        Invoice versioned = versioned()
                ? Invoice.builder()
                        .from(changed)
                        .version(LedgerContext.after(changed.version()))
                        .build()
                : changed;
        put(versioned);
        return versioned;
    }

    Invoice duplicate(Invoice original) {
        InvoiceId id = nextDraft();
        Invoice draft = Invoice.builder()
                .from(original)
                .id(id)
                .number(id.value())
                .version(versioned() ? LedgerContext.after(null) : null)
                .state(InvoiceState.DRAFT)
                .date(context.today())
                .paid(Money.zero(original.currency()))
                .residual(Totals.of(original))
                .link(context.link("invoices", id.value()))
                .build();
        put(draft);
        return draft;
    }

    /** Takes a payment; what exceeds the residual is not taken. */
    Invoice pay(Invoice invoice, Money amount) {
        if (amount.isGreaterThan(invoice.residual())) {
            throw new IllegalArgumentException("more than is owed: " + invoice.residual());
        }
        Invoice paid = Invoice.builder()
                .from(invoice)
                .residual(invoice.residual().minus(amount))
                .paid(invoice.paid().plus(amount))
                .build();
        put(paid);
        return paid;
    }

    /** Matches a credit with the invoice, as far as something is still owed. */
    Money reconcile(Invoice invoice, Money credit) {
        Money matched = credit.isGreaterThan(invoice.residual()) ? invoice.residual() : credit;
        put(Invoice.builder()
                .from(invoice)
                .residual(invoice.residual().minus(matched))
                .build());
        return matched;
    }

    private boolean versioned() {
        return context.settings().capabilities().accounting().contains(AccountingCapability.VERSIONED);
    }
}

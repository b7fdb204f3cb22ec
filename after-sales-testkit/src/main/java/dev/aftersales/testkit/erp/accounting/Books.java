/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.accounting;

import dev.aftersales.spi.DocumentVersion;
import dev.aftersales.spi.Page;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.accounting.AccountingCapability;
import dev.aftersales.spi.accounting.AmendRequest;
import dev.aftersales.spi.accounting.CancelDraftRequest;
import dev.aftersales.spi.accounting.Company;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteBuilder;
import dev.aftersales.spi.accounting.CreditNoteId;
import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.CreditNoteState;
import dev.aftersales.spi.accounting.CreditQuote;
import dev.aftersales.spi.accounting.CreditRequest;
import dev.aftersales.spi.accounting.DuplicateRequest;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.accounting.InvoiceQuery;
import dev.aftersales.spi.accounting.PostRequest;
import dev.aftersales.testkit.erp.KeyBook;
import dev.aftersales.testkit.erp.LedgerContext;
import dev.aftersales.testkit.erp.Numbering;
import dev.aftersales.testkit.erp.directory.MasterData;
import dev.aftersales.testkit.fault.Operation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The books of one tenant: invoices and credit notes. Thread-safe; whoever must decide several things in one go locks it.
 *
 * <p>Here are the effects on credit notes; what happens to invoices is in {@link InvoiceWork}.
 */
public final class Books {

    final InvoiceBook invoices;
    final CreditBook credits;
    final KeyBook creditKeys = new KeyBook();
    final KeyBook duplicateKeys = new KeyBook();
    private final LedgerContext context;
    private final CreditChecks checks;
    private final Set<AccountingCapability> capabilities;

    /**
     * Empty books.
     *
     * @param context what they know of their surroundings
     * @param masterData where it is noted what customers buy
     */
    public Books(LedgerContext context, MasterData masterData) {
        Numbering numbering = new Numbering();
        this.context = context;
        this.capabilities = context.settings().capabilities().accounting();
        this.checks = new CreditChecks(capabilities);
        this.invoices = new InvoiceBook(context, masterData, numbering);
        this.credits = new CreditBook(context, invoices, numbering);
    }

    /**
     * What is done with invoices, past the port.
     *
     * @return the work on invoices
     */
    public InvoiceWork invoiceWork() {
        return new InvoiceWork(this);
    }

    LedgerContext context() {
        return context;
    }

    synchronized Company company() {
        return invoices.company();
    }

    synchronized Invoice requireInvoice(InvoiceId id) {
        return invoices.require(id);
    }

    synchronized CreditNote requireCreditNote(CreditNoteId id) {
        return credits.require(id);
    }

    @Nullable
    DocumentVersion firstVersion() {
        return capabilities.contains(AccountingCapability.VERSIONED) ? LedgerContext.after(null) : null;
    }

    synchronized Page<Invoice> list(InvoiceQuery query) {
        return invoices.list(query);
    }

    synchronized Optional<Invoice> find(InvoiceId id) {
        return invoices.find(id);
    }

    synchronized List<CreditNote> creditsOf(InvoiceId invoice) {
        return credits.liveOf(invoice);
    }

    synchronized Optional<CreditNote> find(CreditNoteId id) {
        return credits.find(id);
    }

    synchronized CreditQuote quote(InvoiceId invoice, List<CreditNoteLine> lines) {
        return new CreditQuote(OwnTax.on(invoices.require(invoice), lines));
    }

    synchronized CreditNote credit(CreditRequest request, @Nullable PortKey key) {
        Invoice invoice = invoices.require(request.invoice());
        checks.creditable(invoice, request);
        List<CreditNoteLine> lines = taxed(invoice, request.lines());
        enforceCap(invoice, null, lines);
        if (request.post()) {
            checks.keepsPayments(invoice, Totals.of(lines, invoice.currency()), request.reconcile());
        }
        CreditNote draft = credits.draft(invoice, request, lines, key);
        return recorded(Operation.CREDIT, key, request.post() ? credits.issue(draft, request.reconcile()) : draft);
    }

    /** A credit that was asked for again: issued if it was to be, and not yet is. */
    synchronized CreditNote resume(CreditNoteId id, CreditRequest request, PortKey key) {
        CreditNote note = credits.require(id);
        return request.post() && note.state() == CreditNoteState.DRAFT
                ? post(new PostRequest(id, null, request.reconcile()), key)
                : note;
    }

    synchronized CreditNote amend(AmendRequest request, @Nullable PortKey key) {
        CreditNote draft = credits.require(request.id());
        Invoice invoice = invoices.require(draft.invoice());
        checks.amendable(invoice, draft, request);
        List<CreditNoteLine> lines = taxed(invoice, request.lines());
        enforceCap(invoice, draft, lines);
        CreditNoteBuilder changes = CreditNote.builder()
                .from(draft)
                .lines(lines)
                .total(Totals.of(lines, invoice.currency()))
                .date(request.date())
                .reason(request.reason());
        return recorded(Operation.AMEND, key, credits.change(changes));
    }

    synchronized CreditNote post(PostRequest request, @Nullable PortKey key) {
        CreditNote note = credits.require(request.id());
        if (note.state() == CreditNoteState.POSTED) {
            return note;
        }
        checks.postable(invoices.require(note.invoice()), note, request.version(), request.reconcile());
        return recorded(Operation.POST, key, credits.issue(note, request.reconcile()));
    }

    synchronized CreditNote cancelDraft(CancelDraftRequest request, @Nullable PortKey key) {
        CreditNote note = credits.require(request.id());
        if (note.state() == CreditNoteState.CANCELLED) {
            return note;
        }
        checks.cancellable(note, request.version());
        return recorded(Operation.CANCEL_DRAFT, key, credits.cancel(note));
    }

    /** People delete drafts; then it is as if there had never been one. */
    synchronized void deleteDraft(CreditNoteId id) {
        credits.delete(cancelDraft(new CancelDraftRequest(id, null), null));
    }

    synchronized Invoice duplicate(DuplicateRequest request, @Nullable PortKey key) {
        Invoice draft = invoices.duplicate(invoices.require(request.invoice()));
        context.record(Operation.DUPLICATE, key, draft.id().value(), draft);
        return draft;
    }

    private List<CreditNoteLine> taxed(Invoice invoice, List<CreditNoteLine> lines) {
        return capabilities.contains(AccountingCapability.EXPLICIT_TAX) ? lines : OwnTax.on(invoice, lines);
    }

    private void enforceCap(Invoice invoice, @Nullable CreditNote itself, List<CreditNoteLine> lines) {
        if (capabilities.contains(AccountingCapability.ENFORCES_CAP)) {
            List<CreditNote> others = credits.liveOf(invoice.id()).stream()
                    .filter(note -> itself == null || !note.id().equals(itself.id()))
                    .toList();
            CreditCap.enforce(invoice, others, lines);
        }
    }

    private CreditNote recorded(Operation operation, @Nullable PortKey key, CreditNote note) {
        context.record(operation, key, note.id().value(), note);
        return note;
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.accounting;

import dev.aftersales.spi.DocumentVersion;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.accounting.AccountingCapability;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteBuilder;
import dev.aftersales.spi.accounting.CreditNoteId;
import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.CreditNoteState;
import dev.aftersales.spi.accounting.CreditRequest;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.testkit.erp.LedgerContext;
import dev.aftersales.testkit.erp.Numbering;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The credit notes of one tenant. Not thread-safe: guarded by {@link Books}. */
final class CreditBook {

    private final LedgerContext context;
    private final InvoiceBook invoices;
    private final Numbering numbering;
    private final Map<CreditNoteId, CreditNote> notes = new HashMap<>();
    private final Map<InvoiceId, List<CreditNoteId>> ofInvoice = new HashMap<>();

    CreditBook(LedgerContext context, InvoiceBook invoices, Numbering numbering) {
        this.context = context;
        this.invoices = invoices;
        this.numbering = numbering;
    }

    Optional<CreditNote> find(CreditNoteId id) {
        return Optional.ofNullable(notes.get(id));
    }

    CreditNote require(CreditNoteId id) {
        return find(id).orElseThrow(() -> new PortRefused(PortRefusalCode.NOT_FOUND, Map.of("creditNote", id.value())));
    }

    /** The credit notes of an invoice that are not cancelled, oldest first. */
    List<CreditNote> liveOf(InvoiceId invoice) {
        return ofInvoice.getOrDefault(invoice, List.of()).stream()
                .map(this::require)
                .filter(note -> note.state() != CreditNoteState.CANCELLED)
                .toList();
    }

    CreditNote draft(Invoice invoice, CreditRequest request, List<CreditNoteLine> lines, @Nullable PortKey key) {
        CreditNoteId id = CreditNoteId.of(numbering.next("CN-"));
        CreditNote draft = CreditNote.builder()
                .id(id)
                .version(versioned() ? LedgerContext.after(null) : null)
                .state(CreditNoteState.DRAFT)
                .invoice(invoice.id())
                .billTo(invoice.billTo())
                .currency(invoice.currency())
                .date(request.date())
                .reason(request.reason())
                .lines(lines)
                .total(Totals.of(lines, invoice.currency()))
                .link(context.link("credit-notes", id.value()))
                .key(context.kept(key))
                .build();
        put(draft);
        return draft;
    }

    void put(CreditNote note) {
        if (notes.put(note.id(), note) == null) {
            ofInvoice
                    .computeIfAbsent(note.invoice(), ignored -> new ArrayList<>())
                    .add(note.id());
        }
    }

    /** Issues a draft: it gets its number, and lowers what is owed where it is to be matched. */
    CreditNote issue(CreditNote draft, boolean reconcile) {
        Invoice invoice = invoices.require(draft.invoice());
        CreditNoteBuilder posted = CreditNote.builder()
                .from(draft)
                .state(CreditNoteState.POSTED)
                .number(numbering.next("RINV/" + draft.date().getYear() + "/"));
        return change(posted.residual(
                reconcile ? draft.total().minus(invoices.reconcile(invoice, draft.total())) : draft.total()));
    }

    CreditNote cancel(CreditNote draft) {
        return change(CreditNote.builder().from(draft).state(CreditNoteState.CANCELLED));
    }

    void delete(CreditNote draft) {
        notes.remove(draft.id());
        ofInvoice.getOrDefault(draft.invoice(), new ArrayList<>()).remove(draft.id());
    }

    /** A change of the credit note: its version moves on. */
    CreditNote change(CreditNoteBuilder changes) {
        CreditNote changed = changes.build();
        DocumentVersion next = versioned() ? LedgerContext.after(changed.version()) : changed.version();
        CreditNote versioned = CreditNote.builder().from(changed).version(next).build();
        put(versioned);
        return versioned;
    }

    private boolean versioned() {
        return context.settings().capabilities().accounting().contains(AccountingCapability.VERSIONED);
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.accounting;

import dev.aftersales.spi.Call;
import dev.aftersales.spi.DocumentVersion;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.accounting.AmendRequest;
import dev.aftersales.spi.accounting.CancelDraftRequest;
import dev.aftersales.spi.accounting.CreditNoteId;
import dev.aftersales.spi.accounting.CreditNoteState;
import dev.aftersales.spi.accounting.CreditRequest;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.accounting.PostRequest;
import dev.aftersales.tryton.rpc.Conversation;
import dev.aftersales.tryton.rpc.EffectNotes;
import dev.aftersales.tryton.rpc.KeyMark;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The effects on credit notes, in one conversation. Each is created, changed or posted in one transaction of the server. */
final class Crediting {

    private final long company;
    private final Conversation erp;
    private final Call call;
    private final CreditNotes notes;

    Crediting(long company, Conversation erp, Call call) {
        this.company = company;
        this.erp = erp;
        this.call = call;
        this.notes = new CreditNotes(company, erp);
    }

    /** Goes on with what an earlier attempt left; a draft that was withdrawn is nothing to go on with. */
    ErpCreditNote credit(CreditRequest request) {
        ErpCreditNote note = begun().orElseGet(() -> draft(request));
        return request.post() ? issued(note, request.reconcile()) : note;
    }

    /** A posted one before drafts, the oldest draft before later ones. */
    private Optional<ErpCreditNote> begun() {
        return notes.marked(call.key()).stream()
                .filter(note -> note.state() != CreditNoteState.CANCELLED)
                .min(Comparator.comparing((ErpCreditNote note) -> note.state() == CreditNoteState.DRAFT)
                        .thenComparing(ErpCreditNote::id));
    }

    private ErpCreditNote draft(CreditRequest request) {
        OriginalInvoice invoice = OriginalInvoice.find(erp, company, request.invoice());
        if (!invoice.party().equals(request.billTo().value())) {
            throw new PortRefused(
                    PortRefusalCode.NOT_FOUND,
                    Map.of("invoice", request.invoice().value()));
        }
        if (!invoice.isPosted()) {
            throw wrongState(invoice.row().required("state"));
        }
        if (request.version() != null && !request.version().equals(Invoices.version(invoice.row()))) {
            throw new PortRefused(PortRefusalCode.DOCUMENT_CHANGED);
        }
        new Companies(company, erp).requireOpen(request.date());
        CreditContent content = new CreditContent(request.lines(), request.date(), request.reason());
        Map<String, Object> values = content.created(erp, invoice);
        values.put("reference", KeyMark.created(call.key()));
        if (request.reasonCode() != null) {
            values.put("description", request.reasonCode());
        }
        return exact(found(erp.create(Invoices.MODEL, values)), content);
    }

    /** A draft that cannot be issued stands for nothing: it is withdrawn before the refusal is passed on. */
    private ErpCreditNote issued(ErpCreditNote note, boolean reconcile) {
        try {
            return post(note, reconcile);
        } catch (PortRefused refused) {
            cancel(found(note.id()));
            throw refused;
        }
    }

    ErpCreditNote amend(AmendRequest request) {
        ErpCreditNote draft = required(request.id());
        if (notes.marked(call.key()).stream().anyMatch(note -> note.id() == draft.id())) {
            return draft;
        }
        requireDraft(draft, request.version());
        new Companies(company, erp).requireOpen(request.date());
        CreditContent content = new CreditContent(request.lines(), request.date(), request.reason());
        OriginalInvoice invoice = OriginalInvoice.find(erp, company, InvoiceId.of(String.valueOf(draft.invoice())));
        Map<String, Object> values = content.amended(erp, invoice, draft);
        values.put("reference", KeyMark.changed(draft.mark(), call.key()));
        erp.write(draft.version(), values);
        return exact(found(draft.id()), content);
    }

    ErpCreditNote post(PostRequest request) {
        ErpCreditNote note = required(request.id());
        if (note.state() != CreditNoteState.POSTED) {
            requireDraft(note, request.version());
        }
        return post(note, request.reconcile());
    }

    ErpCreditNote cancel(CancelDraftRequest request) {
        ErpCreditNote note = required(request.id());
        if (note.state() != CreditNoteState.CANCELLED) {
            requireDraft(note, request.version());
        }
        return cancel(note);
    }

    private ErpCreditNote post(ErpCreditNote note, boolean reconcile) {
        if (note.state() == CreditNoteState.DRAFT) {
            new Companies(company, erp).requireOpen(note.date());
        }
        ErpCreditNote posted = press(note, CreditNotes.POST, CreditNoteState.POSTED);
        return reconcile ? matched(posted) : posted;
    }

    /** It is posted whatever comes of matching: unmatched it is open credit of the customer, to be matched by hand. */
    private ErpCreditNote matched(ErpCreditNote posted) {
        try {
            new Matching(erp).match(posted.invoice(), posted.id());
        } catch (PortRefused refused) {
            return found(posted.id());
        }
        return found(posted.id());
    }

    private ErpCreditNote cancel(ErpCreditNote note) {
        return press(note, CreditNotes.CANCEL, CreditNoteState.CANCELLED);
    }

    /** The server's no may come from what it does after posting; only the state says what came of it. */
    private ErpCreditNote press(ErpCreditNote note, String button, CreditNoteState wanted) {
        if (note.state() == wanted) {
            return note;
        }
        if (note.state() != CreditNoteState.DRAFT) {
            throw wrongState(note.row().required("state"));
        }
        EffectNotes.put(erp, note.version(), call.key(), button);
        try {
            erp.press(note.version(), button);
        } catch (PortRefused refused) {
            ErpCreditNote now = found(note.id());
            if (now.state() == wanted) {
                return now;
            }
            throw refused;
        }
        ErpCreditNote now = found(note.id());
        if (now.state() != wanted) {
            throw wrongState(now.row().required("state"));
        }
        return now;
    }

    /** The server may compute otherwise, a tax on a tax for example: then it says no before anything counts. */
    private ErpCreditNote exact(ErpCreditNote draft, CreditContent content) {
        if (CreditedAmounts.of(draft).equals(CreditedAmounts.of(content.lines()))) {
            return draft;
        }
        cancel(draft);
        throw new PortRefused(
                PortRefusalCode.REJECTED, Map.of("reason", "the server computes other amounts than asked for"));
    }

    private void requireDraft(ErpCreditNote note, @Nullable DocumentVersion seen) {
        if (note.state() != CreditNoteState.DRAFT) {
            throw wrongState(note.row().required("state"));
        }
        if (!note.isVersion(seen)) {
            throw new PortRefused(PortRefusalCode.DOCUMENT_CHANGED);
        }
    }

    private ErpCreditNote required(CreditNoteId id) {
        return notes.find(id)
                .orElseThrow(() -> new PortRefused(PortRefusalCode.NOT_FOUND, Map.of("creditNote", id.value())));
    }

    private ErpCreditNote found(long id) {
        return notes.find(id).orElseThrow();
    }

    private static PortRefused wrongState(String state) {
        return new PortRefused(PortRefusalCode.WRONG_STATE, Map.of("state", state));
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.action.DocumentFacts;
import dev.aftersales.action.EarlierSteps;
import dev.aftersales.action.Effect;
import dev.aftersales.action.Unstaged;
import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.EffectPort;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.accounting.AccountingEffect;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.DuplicateRequest;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.accounting.InvoiceState;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.spi.ports.Ports;
import java.util.Optional;

/** Duplicates the credited invoice as a new draft (REF-5). */
final class DuplicateEffect implements Effect<DuplicateRequest, Invoice> {

    @Override
    public String name() {
        return "accounting.duplicateInvoice";
    }

    @Override
    public PortKind port() {
        return PortKind.ACCOUNTING;
    }

    @Override
    public Class<DuplicateRequest> requestType() {
        return DuplicateRequest.class;
    }

    @Override
    public Class<Invoice> documentType() {
        return Invoice.class;
    }

    @Override
    public EffectPort effectPort(Ports ports) {
        return CreditNoteEffect.accounting(ports);
    }

    @Override
    public EffectGuarantee guarantee(Ports ports) {
        return Unstaged.of(CreditNoteEffect.accounting(ports).guarantee(AccountingEffect.DUPLICATE));
    }

    @Override
    public Answer<Invoice> call(Ports ports, Call call, DuplicateRequest request, EarlierSteps earlier) {
        return CreditNoteEffect.accounting(ports).duplicateAsDraft(call, request);
    }

    @Override
    public Lookup<Invoice> lookup(Ports ports, ReadContext context, PortKey key) {
        return CreditNoteEffect.accounting(ports).lookupDuplicate(context, key);
    }

    @Override
    public Optional<Invoice> readBack(Ports ports, ReadContext context, String id) {
        return CreditNoteEffect.accounting(ports).invoice(context, InvoiceId.of(id));
    }

    /** The draft belongs to whom the credit note before it credits. */
    @Override
    public Optional<String> violation(DuplicateRequest request, Invoice draft, EarlierSteps earlier) {
        CreditNote credit = earlier.document(earlier.size() - 1, CreditNote.class);
        if (draft.id().value().isBlank() || draft.id().equals(request.invoice())) {
            return Optional.of("no new invoice but " + draft.id());
        }
        if (draft.state() != InvoiceState.DRAFT) {
            return Optional.of("invoice " + draft.id() + " is " + draft.state() + " instead of a draft");
        }
        boolean same =
                draft.billTo().equals(credit.billTo()) && draft.currency().equals(credit.currency());
        return same
                ? Optional.empty()
                : Optional.of("invoice " + draft.id() + " for customer " + draft.billTo() + " in " + draft.currency());
    }

    @Override
    public String identity(Invoice draft) {
        return draft.id().value();
    }

    @Override
    public Optional<DocumentFacts> recorded(Invoice draft) {
        return Optional.of(CreditNoteFacts.of(draft));
    }
}

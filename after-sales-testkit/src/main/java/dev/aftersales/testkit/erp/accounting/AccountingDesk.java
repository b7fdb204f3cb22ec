/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.accounting;

import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.CloseResult;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.Page;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.accounting.AccountingCapability;
import dev.aftersales.spi.accounting.AccountingEffect;
import dev.aftersales.spi.accounting.AccountingPort;
import dev.aftersales.spi.accounting.AmendRequest;
import dev.aftersales.spi.accounting.CancelDraftRequest;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteId;
import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.CreditQuote;
import dev.aftersales.spi.accounting.CreditRequest;
import dev.aftersales.spi.accounting.DuplicateRequest;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.accounting.InvoiceQuery;
import dev.aftersales.spi.accounting.PostRequest;
import dev.aftersales.testkit.erp.Effect;
import dev.aftersales.testkit.erp.Reception;
import dev.aftersales.testkit.fault.Operation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The accounting port over the books of all tenants. Thread-safe. */
public final class AccountingDesk implements AccountingPort {

    private final Reception reception;
    private final AccountingLimits limits;
    private final Set<AccountingCapability> capabilities;
    private final Function<TenantId, Books> books;

    /**
     * The port.
     *
     * @param reception where its requests arrive
     * @param capabilities what it can do
     * @param books the books of each tenant
     */
    public AccountingDesk(
            Reception reception, Set<AccountingCapability> capabilities, Function<TenantId, Books> books) {
        this.reception = reception;
        this.limits = new AccountingLimits(capabilities);
        this.capabilities = capabilities;
        this.books = books;
    }

    @Override
    public Set<AccountingCapability> capabilities() {
        return capabilities;
    }

    @Override
    public EffectGuarantee guarantee(AccountingEffect effect) {
        return reception.guarantee();
    }

    @Override
    public Page<Invoice> invoices(ReadContext context, InvoiceQuery query) {
        return reception.read(Operation.INVOICES, context, () -> of(context).list(query));
    }

    @Override
    public Optional<Invoice> invoice(ReadContext context, InvoiceId id) {
        return reception.read(Operation.INVOICE, context, () -> of(context).find(id));
    }

    @Override
    public List<CreditNote> creditsOf(ReadContext context, InvoiceId invoice) {
        return reception.read(Operation.CREDITS_OF, context, () -> of(context).creditsOf(invoice));
    }

    @Override
    public Optional<CreditNote> creditNote(ReadContext context, CreditNoteId id) {
        return reception.read(Operation.CREDIT_NOTE, context, () -> of(context).find(id));
    }

    @Override
    public CreditQuote quote(ReadContext context, InvoiceId invoice, List<CreditNoteLine> lines) {
        limits.refuseQuote();
        return reception.read(Operation.QUOTE_CREDIT, context, () -> of(context).quote(invoice, lines));
    }

    @Override
    public Answer<CreditNote> credit(Call call, CreditRequest request) {
        Books ledger = of(call);
        return reception.effect(
                Operation.CREDIT,
                call,
                new Effect<>(
                        ledger,
                        ledger.creditKeys,
                        key -> ledger.credit(limits.checked(ledger, request), key),
                        id -> ledger.resume(CreditNoteId.of(id), request, call.key()),
                        note -> note.id().value()));
    }

    @Override
    public Answer<CreditNote> amend(Call call, AmendRequest request) {
        return change(Operation.AMEND, call, key -> of(call).amend(limits.checked(request), key));
    }

    @Override
    public Answer<CreditNote> post(Call call, PostRequest request) {
        return change(Operation.POST, call, key -> of(call).post(limits.checked(request), key));
    }

    @Override
    public Answer<CreditNote> cancelDraft(Call call, CancelDraftRequest request) {
        return change(Operation.CANCEL_DRAFT, call, key -> of(call).cancelDraft(limits.checked(request), key));
    }

    private Answer<CreditNote> change(Operation operation, Call call, Function<PortKey, CreditNote> change) {
        Books ledger = of(call);
        return reception.effect(
                operation,
                call,
                new Effect<>(
                        ledger,
                        ledger.creditKeys,
                        change,
                        id -> ledger.credits.require(CreditNoteId.of(id)),
                        note -> note.id().value()));
    }

    @Override
    public Answer<Invoice> duplicateAsDraft(Call call, DuplicateRequest request) {
        Books ledger = of(call);
        return reception.effect(
                Operation.DUPLICATE,
                call,
                new Effect<>(
                        ledger,
                        ledger.duplicateKeys,
                        key -> ledger.duplicate(limits.checked(request), key),
                        id -> ledger.invoices.require(InvoiceId.of(id)),
                        draft -> draft.id().value()));
    }

    @Override
    public Lookup<CreditNote> lookupCreditNote(ReadContext context, PortKey key) {
        Books ledger = of(context);
        return reception.lookup(
                Operation.LOOKUP_CREDIT_NOTE,
                context,
                key,
                ledger,
                ledger.creditKeys,
                id -> ledger.credits.find(CreditNoteId.of(id)));
    }

    @Override
    public Lookup<Invoice> lookupDuplicate(ReadContext context, PortKey key) {
        Books ledger = of(context);
        return reception.lookup(
                Operation.LOOKUP_DUPLICATE,
                context,
                key,
                ledger,
                ledger.duplicateKeys,
                id -> ledger.invoices.find(InvoiceId.of(id)));
    }

    @Override
    public CloseResult close(ReadContext context, PortKey key) {
        Books ledger = of(context);
        return reception.close(context, key, ledger, List.of(ledger.creditKeys, ledger.duplicateKeys));
    }

    private Books of(ReadContext context) {
        return books.apply(context.tenant());
    }

    private Books of(Call call) {
        return books.apply(call.tenant());
    }
}

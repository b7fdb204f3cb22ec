/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.accounting;

import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.Page;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.accounting.AccountingCapability;
import dev.aftersales.spi.accounting.AccountingEffect;
import dev.aftersales.spi.accounting.AccountingPort;
import dev.aftersales.spi.accounting.AmendRequest;
import dev.aftersales.spi.accounting.CancelDraftRequest;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteId;
import dev.aftersales.spi.accounting.CreditRequest;
import dev.aftersales.spi.accounting.DuplicateRequest;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.accounting.InvoiceQuery;
import dev.aftersales.spi.accounting.PostRequest;
import dev.aftersales.tryton.rpc.Conversation;
import dev.aftersales.tryton.rpc.ErpServer;
import dev.aftersales.tryton.rpc.KeyMark;
import dev.aftersales.tryton.rpc.Numbers;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Invoices and credit notes of Tryton. Thread-safe.
 *
 * <p>A credit note is made as one draft that carries its key, then posted by its number. What is refused: another currency,
 * unit or tax than the invoice line's, an amount of no line in particular, a date in a period that is not open.
 */
public final class TrytonAccounting implements AccountingPort {

    private static final Set<AccountingCapability> CAPABILITIES = Set.copyOf(EnumSet.complementOf(
            EnumSet.of(AccountingCapability.ENFORCES_CAP, AccountingCapability.ATOMIC_CREDIT_AND_DUPLICATE)));

    private final ErpServer server;
    private final Duration settlesWithin;

    /**
     * The port over a server.
     *
     * @param server the server
     * @param settlesWithin after how long a request that was sent has acted or never will
     */
    public TrytonAccounting(ErpServer server, Duration settlesWithin) {
        this.server = server;
        this.settlesWithin = settlesWithin;
    }

    @Override
    public Set<AccountingCapability> capabilities() {
        return CAPABILITIES;
    }

    /**
     * {@inheritDoc}
     *
     * <p>Posting, cancelling and amending are done to one record in one transaction that looks at its state or version: however
     * often they arrive, they are done once.
     */
    @Override
    public EffectGuarantee guarantee(AccountingEffect effect) {
        return switch (effect) {
            case CREDIT -> EffectGuarantee.staged(settlesWithin);
            case AMEND, POST, CANCEL_DRAFT -> EffectGuarantee.keyed(settlesWithin);
            case DUPLICATE -> EffectGuarantee.lookup(settlesWithin);
        };
    }

    @Override
    public Page<Invoice> invoices(ReadContext context, InvoiceQuery query) {
        return invoices(server.reading(context)).page(query);
    }

    @Override
    public Optional<Invoice> invoice(ReadContext context, InvoiceId id) {
        return invoices(server.reading(context)).find(id);
    }

    @Override
    public List<CreditNote> creditsOf(ReadContext context, InvoiceId invoice) {
        return notes(server.reading(context)).of(invoice).stream()
                .map(this::seen)
                .toList();
    }

    @Override
    public Optional<CreditNote> creditNote(ReadContext context, CreditNoteId id) {
        return notes(server.reading(context)).find(id).map(this::seen);
    }

    @Override
    public Answer<CreditNote> credit(Call call, CreditRequest request) {
        return Answer.done(seen(crediting(call).credit(request)));
    }

    @Override
    public Answer<CreditNote> amend(Call call, AmendRequest request) {
        return Answer.done(seen(crediting(call).amend(request)));
    }

    @Override
    public Answer<CreditNote> post(Call call, PostRequest request) {
        return Answer.done(seen(crediting(call).post(request)));
    }

    @Override
    public Answer<CreditNote> cancelDraft(Call call, CancelDraftRequest request) {
        return Answer.done(seen(crediting(call).cancel(request)));
    }

    @Override
    public Answer<Invoice> duplicateAsDraft(Call call, DuplicateRequest request) {
        Conversation erp = server.acting(call);
        Invoices invoices = invoices(erp);
        return Answer.done(invoices.duplicates(KeyMark.carries("reference", call.key())).stream()
                .findFirst()
                .orElseGet(() -> duplicate(erp, invoices, call.key(), request.invoice())));
    }

    private Invoice duplicate(Conversation erp, Invoices invoices, PortKey key, InvoiceId id) {
        Invoice original = invoices.find(id)
                .orElseThrow(() -> new PortRefused(PortRefusalCode.NOT_FOUND, Map.of("invoice", id.value())));
        long number = Numbers.parse(original.id().value()).orElseThrow();
        long copy = erp.copy(Invoices.MODEL, number, Map.of("reference", KeyMark.created(key)));
        return invoices.find(InvoiceId.of(String.valueOf(copy))).orElseThrow();
    }

    @Override
    public Lookup<CreditNote> lookupCreditNote(ReadContext context, PortKey key) {
        CreditNotes notes = notes(server.reading(context));
        return Lookup.of(Stream.concat(notes.marked(key).stream(), notes.pressed(key).stream())
                .collect(Collectors.toMap(ErpCreditNote::id, note -> note, (one, same) -> one))
                .values()
                .stream()
                .sorted(Comparator.comparingLong(ErpCreditNote::id))
                .map(this::seen)
                .toList());
    }

    @Override
    public Lookup<Invoice> lookupDuplicate(ReadContext context, PortKey key) {
        return Lookup.of(invoices(server.reading(context)).duplicates(KeyMark.carries("reference", key)));
    }

    private Crediting crediting(Call call) {
        return new Crediting(server.company(), server.acting(call), call);
    }

    private Invoices invoices(Conversation erp) {
        return new Invoices(server, erp);
    }

    private CreditNotes notes(Conversation erp) {
        return new CreditNotes(server.company(), erp);
    }

    private CreditNote seen(ErpCreditNote note) {
        return note.seen(server.link(Invoices.MODEL, note.id()));
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.accounting;

import dev.aftersales.examples.backoffice.effect.Effect;
import dev.aftersales.examples.backoffice.effect.Effects;
import dev.aftersales.examples.backoffice.effect.OfficeDatabase;
import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.CloseResult;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.Page;
import dev.aftersales.spi.PortKey;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The books as After-Sales asks for them. KEYED, and it enforces the cap. Thread-safe. */
public final class Accounting implements AccountingPort {

    /** A credit and a duplicate are two effects with a key each. */
    private static final Set<AccountingCapability> CAPABILITIES =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(AccountingCapability.ATOMIC_CREDIT_AND_DUPLICATE)));

    private static final Set<AccountingEffect> ON_CREDIT_NOTES =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(AccountingEffect.DUPLICATE)));

    private final OfficeDatabase database;
    private final Effects effects;

    /**
     * The port.
     *
     * @param database where the books are
     * @param effects how effects are done once
     */
    public Accounting(OfficeDatabase database, Effects effects) {
        this.database = database;
        this.effects = effects;
    }

    @Override
    public Set<AccountingCapability> capabilities() {
        return CAPABILITIES;
    }

    @Override
    public EffectGuarantee guarantee(AccountingEffect effect) {
        return effects.guarantee();
    }

    @Override
    public Page<Invoice> invoices(ReadContext context, InvoiceQuery query) {
        return database.read(context, statements -> InvoiceList.page(statements, query));
    }

    @Override
    public Optional<Invoice> invoice(ReadContext context, InvoiceId id) {
        return database.read(context, statements -> InvoiceTable.find(statements, id));
    }

    @Override
    public List<CreditNote> creditsOf(ReadContext context, InvoiceId invoice) {
        return database.read(context, statements -> CreditNoteTable.live(statements, invoice));
    }

    @Override
    public Optional<CreditNote> creditNote(ReadContext context, CreditNoteId id) {
        return database.read(context, statements -> CreditNoteTable.find(statements, id));
    }

    @Override
    public Answer<CreditNote> credit(Call call, CreditRequest request) {
        return onCreditNote(
                call, AccountingEffect.CREDIT, statements -> CreditWork.credit(statements, request, call.key()));
    }

    @Override
    public Answer<CreditNote> amend(Call call, AmendRequest request) {
        return onCreditNote(call, AccountingEffect.AMEND, statements -> CreditWork.amend(statements, request));
    }

    @Override
    public Answer<CreditNote> post(Call call, PostRequest request) {
        return onCreditNote(call, AccountingEffect.POST, statements -> CreditWork.post(statements, request));
    }

    @Override
    public Answer<CreditNote> cancelDraft(Call call, CancelDraftRequest request) {
        return onCreditNote(call, AccountingEffect.CANCEL_DRAFT, statements -> CreditWork.cancel(statements, request));
    }

    private Answer<CreditNote> onCreditNote(
            Call call, AccountingEffect effect, Function<JdbcClient, CreditNoteId> work) {
        return effects.once(
                call,
                new Effect<>(
                        effect,
                        statements -> work.apply(statements).value(),
                        (statements, id) -> CreditNoteTable.require(statements, CreditNoteId.of(id))));
    }

    @Override
    public Answer<Invoice> duplicateAsDraft(Call call, DuplicateRequest request) {
        return effects.once(
                call,
                new Effect<>(
                        AccountingEffect.DUPLICATE,
                        statements -> duplicate(statements, request.invoice()).value(),
                        (statements, id) -> InvoiceTable.require(statements, InvoiceId.of(id))));
    }

    private InvoiceId duplicate(JdbcClient statements, InvoiceId original) {
        Invoice invoice = InvoiceTable.require(statements, original);
        return InvoiceTable.insert(statements, InvoiceSheet.again(invoice, database.today()));
    }

    @Override
    public Lookup<CreditNote> lookupCreditNote(ReadContext context, PortKey key) {
        return effects.lookup(
                context,
                key,
                ON_CREDIT_NOTES,
                (statements, id) -> CreditNoteTable.find(statements, CreditNoteId.of(id)));
    }

    @Override
    public Lookup<Invoice> lookupDuplicate(ReadContext context, PortKey key) {
        return effects.lookup(
                context,
                key,
                Set.of(AccountingEffect.DUPLICATE),
                (statements, id) -> InvoiceTable.find(statements, InvoiceId.of(id)));
    }

    @Override
    public CloseResult close(ReadContext context, PortKey key) {
        return effects.close(context, key);
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.accounting;

import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.EffectPort;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.Page;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.ReadContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The accounting back end: invoices to credit, and credit notes.
 *
 * <p>Called from many threads at once, never inside a database transaction of the library unless it joins it ({@link
 * #joinsCallerTransaction}). Effects throw {@link dev.aftersales.spi.PortRefused} for a definite no and {@link dev.aftersales.spi.PortUnavailable} when the attempt
 * surely did not act; any other exception, null or a missed deadline is an unknown outcome.
 */
public interface AccountingPort extends EffectPort {

    /**
     * What this back end can do. Constant for the life of the port.
     *
     * @return the capabilities
     */
    Set<AccountingCapability> capabilities();

    /**
     * What this back end promises of an effect. Constant for the life of the port.
     *
     * @param effect the effect
     * @return the guarantee
     */
    EffectGuarantee guarantee(AccountingEffect effect);

    /**
     * Posted invoices of a customer, newest first.
     *
     * @param context who reads
     * @param query which ones
     * @return one page of them
     */
    Page<Invoice> invoices(ReadContext context, InvoiceQuery query);

    /**
     * An invoice by id, in any state.
     *
     * @param context who reads
     * @param id the invoice
     * @return the invoice, or empty when there is none
     */
    Optional<Invoice> invoice(ReadContext context, InvoiceId id);

    /**
     * All live credit notes of an invoice (draft, pending and posted), those made elsewhere included.
     *
     * @param context who reads
     * @param invoice the invoice
     * @return the credit notes; cancelled ones may be left out
     */
    List<CreditNote> creditsOf(ReadContext context, InvoiceId invoice);

    /**
     * A credit note by id, in any state.
     *
     * @param context who reads
     * @param id the credit note
     * @return the credit note, or empty when there is none
     */
    Optional<CreditNote> creditNote(ReadContext context, CreditNoteId id);

    /**
     * What the back end would put on a credit note; asked only where {@link AccountingCapability#EXPLICIT_TAX} is not
     * declared.
     *
     * @param context who reads
     * @param invoice the invoice to credit
     * @param lines the lines as planned
     * @return the lines with the back end's own tax amounts
     */
    default CreditQuote quote(ReadContext context, InvoiceId invoice, List<CreditNoteLine> lines) {
        throw PortRefused.unsupported("quote");
    }

    /**
     * Creates a credit note.
     *
     * @param call the attempt
     * @param request what to credit
     * @return the credit note
     */
    Answer<CreditNote> credit(Call call, CreditRequest request);

    /**
     * Changes a draft; needs {@link AccountingCapability#AMEND}.
     *
     * @param call the attempt
     * @param request the changes
     * @return the draft as changed
     */
    Answer<CreditNote> amend(Call call, AmendRequest request);

    /**
     * Issues a draft.
     *
     * @param call the attempt
     * @param request which one
     * @return the posted credit note
     */
    Answer<CreditNote> post(Call call, PostRequest request);

    /**
     * Cancels a draft; needs {@link AccountingCapability#CANCEL_DRAFT}.
     *
     * @param call the attempt
     * @param request which one
     * @return the cancelled credit note
     */
    Answer<CreditNote> cancelDraft(Call call, CancelDraftRequest request);

    /**
     * Duplicates an invoice as a new draft; needs {@link AccountingCapability#DUPLICATE}.
     *
     * @param call the attempt
     * @param request which one
     * @return the new draft
     */
    Answer<Invoice> duplicateAsDraft(Call call, DuplicateRequest request);

    /**
     * The credit notes that an effect with this key created or changed.
     *
     * @param context who asks
     * @param key the key of a credit, amend, post or cancel
     * @return what the back end knows of the key
     */
    Lookup<CreditNote> lookupCreditNote(ReadContext context, PortKey key);

    /**
     * The drafts that a duplicate with this key created.
     *
     * @param context who asks
     * @param key the key of a duplicate
     * @return what the back end knows of the key
     */
    Lookup<Invoice> lookupDuplicate(ReadContext context, PortKey key);
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.accounting.AccountingCapability;
import dev.aftersales.spi.accounting.AccountingEffect;
import dev.aftersales.spi.accounting.AccountingPort;
import dev.aftersales.spi.accounting.CancelDraftRequest;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteState;
import dev.aftersales.spi.accounting.CreditRequest;
import dev.aftersales.spi.accounting.DuplicateRequest;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.testkit.port.effect.EffectTrial;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The effects of an accounting port, as the rules that hold for all effects try them. */
public abstract class AccountingTrials extends AccountingGround {

    AccountingTrials() {}

    @Override
    final Object declarations(AccountingPort port) {
        return List.of(
                port.capabilities(),
                Arrays.stream(AccountingEffect.values()).map(port::guarantee).toList());
    }

    @Override
    final Map<String, Supplier<EffectTrial<AccountingPort, ?>>> trials() {
        Map<String, Supplier<EffectTrial<AccountingPort, ?>>> trials = new LinkedHashMap<>();
        trials.put("CREDIT", this::credit);
        if (can(AccountingCapability.DRAFT)) {
            trials.put("POST", this::post);
        }
        if (can(AccountingCapability.AMEND)) {
            trials.put("AMEND", this::amend);
        }
        if (can(AccountingCapability.CANCEL_DRAFT)) {
            trials.put("CANCEL_DRAFT", this::cancelDraft);
        }
        if (can(AccountingCapability.DUPLICATE)) {
            trials.put("DUPLICATE", this::duplicate);
        }
        return trials;
    }

    private EffectTrial<AccountingPort, CreditNote> credit() {
        Invoice invoice = invoice();
        CreditRequest request = request(invoice, little(invoice))
                .post(postsAtOnce())
                .reconcile(postsAtOnce() && can(AccountingCapability.RECONCILE))
                .build();
        return new EffectTrial<>(
                "CREDIT",
                port().guarantee(AccountingEffect.CREDIT),
                (port, call) -> port.credit(call, request),
                AccountingPort::lookupCreditNote,
                note -> note.id().value(),
                note -> note.state() == CreditNoteState.DRAFT,
                (port, context) -> port.creditsOf(context, invoice.id()));
    }

    private boolean postsAtOnce() {
        return port().guarantee(AccountingEffect.CREDIT).strength() != EffectStrength.STAGED;
    }

    private EffectTrial<AccountingPort, CreditNote> post() {
        CreditNote draft = drafted(invoice());
        return change(AccountingEffect.POST, draft, (port, call) -> port.post(call, posting(draft)));
    }

    private EffectTrial<AccountingPort, CreditNote> amend() {
        CreditNote draft = drafted(invoice());
        return change(
                AccountingEffect.AMEND,
                draft,
                (port, call) -> port.amend(
                        call, amending(draft).reason("changed by the kit").build()));
    }

    private EffectTrial<AccountingPort, CreditNote> cancelDraft() {
        CreditNote draft = drafted(invoice());
        return change(
                AccountingEffect.CANCEL_DRAFT,
                draft,
                (port, call) -> port.cancelDraft(call, new CancelDraftRequest(draft.id(), draft.version())));
    }

    private EffectTrial<AccountingPort, CreditNote> change(
            AccountingEffect effect, CreditNote draft, EffectTrial.Perform<AccountingPort, CreditNote> perform) {
        return new EffectTrial<>(
                effect.name(),
                unstaged(port().guarantee(effect)),
                perform,
                AccountingPort::lookupCreditNote,
                note -> note.id().value(),
                note -> note.state() == CreditNoteState.DRAFT,
                (port, context) -> port.creditNote(context, draft.id()).stream().toList());
    }

    private EffectTrial<AccountingPort, Invoice> duplicate() {
        Invoice invoice = invoice();
        return new EffectTrial<>(
                "DUPLICATE",
                unstaged(port().guarantee(AccountingEffect.DUPLICATE)),
                (port, call) -> port.duplicateAsDraft(call, new DuplicateRequest(invoice.id())),
                AccountingPort::lookupDuplicate,
                draft -> draft.id().value(),
                draft -> false,
                (port, context) -> backEnd().drafts(invoice.billTo()));
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.action.DocumentFacts;
import dev.aftersales.action.EarlierSteps;
import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.accounting.AccountingCapability;
import dev.aftersales.spi.accounting.AccountingEffect;
import dev.aftersales.spi.accounting.CancelDraftRequest;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteState;
import dev.aftersales.spi.accounting.CreditRequest;
import dev.aftersales.spi.ports.Ports;
import java.util.List;
import java.util.Optional;

/** Creates a credit note: a draft, or a posted one (REF-3, REF-4). */
final class CreditEffect extends CreditNoteEffect<CreditOrder> {

    /** What the credit note is made for. */
    private enum Purpose {
        /** It is what the user wants. */
        RESULT("accounting.credit"),
        /** It is the draft the user wants; a back end that stages may make another by mistake, which does no harm. */
        STAGED_RESULT("accounting.draftCredit"),
        /** It is a draft that a later step posts. */
        STAGE("accounting.stageCredit");

        private final String effect;

        Purpose(String effect) {
            this.effect = effect;
        }
    }

    private final Purpose purpose;

    private CreditEffect(Purpose purpose) {
        super(purpose.effect, AccountingEffect.CREDIT, CreditOrder.class);
        this.purpose = purpose;
    }

    /** The credit note itself. */
    static CreditEffect result(BackEnd backEnd) {
        return new CreditEffect(backEnd.staged() ? Purpose.STAGED_RESULT : Purpose.RESULT);
    }

    /** A draft to be posted by {@link PostStagedEffect}. */
    static CreditEffect stage() {
        return new CreditEffect(Purpose.STAGE);
    }

    static List<CreditEffect> all() {
        return List.of(
                new CreditEffect(Purpose.RESULT),
                new CreditEffect(Purpose.STAGED_RESULT),
                new CreditEffect(Purpose.STAGE));
    }

    @Override
    public Answer<CreditNote> call(Ports ports, Call call, CreditOrder order, EarlierSteps earlier) {
        return accounting(ports).credit(call, order.request());
    }

    @Override
    public Object shown(CreditOrder order) {
        return order.request();
    }

    @Override
    public Optional<String> violation(CreditOrder order, CreditNote note, EarlierSteps earlier) {
        CreditRequest request = order.request();
        CreditNoteState state = request.post() ? CreditNoteState.POSTED : CreditNoteState.DRAFT;
        return ExpectedNote.created(request, state, order.provisional() && !request.post())
                .violationBy(note);
    }

    /** A draft withdrawn before is still found by its key. */
    @Override
    public boolean inert(CreditNote note) {
        return purpose != Purpose.RESULT
                && (note.state() == CreditNoteState.DRAFT || note.state() == CreditNoteState.CANCELLED);
    }

    @Override
    public void discard(Ports ports, Call call, CreditNote surplus) {
        boolean possible = accounting(ports).capabilities().contains(AccountingCapability.CANCEL_DRAFT);
        if (possible && surplus.state() == CreditNoteState.DRAFT) {
            accounting(ports).cancelDraft(call, new CancelDraftRequest(surplus.id(), surplus.version()));
        }
    }

    @Override
    public Optional<DocumentFacts> recorded(CreditNote note) {
        return purpose == Purpose.STAGE ? Optional.empty() : super.recorded(note);
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.action.EarlierSteps;
import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.accounting.AccountingEffect;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteState;
import dev.aftersales.spi.accounting.CreditRequest;
import dev.aftersales.spi.accounting.PostRequest;
import dev.aftersales.spi.ports.Ports;
import java.util.Optional;

/** Posts the draft that the step before made; its request is what was asked for in the first place. */
final class PostStagedEffect extends CreditNoteEffect<CreditRequest> {

    PostStagedEffect() {
        super("accounting.postStagedCredit", AccountingEffect.POST, CreditRequest.class);
    }

    @Override
    public Answer<CreditNote> call(Ports ports, Call call, CreditRequest request, EarlierSteps earlier) {
        CreditNote draft = draft(earlier);
        return accounting(ports).post(call, new PostRequest(draft.id(), draft.version(), request.reconcile()));
    }

    @Override
    public Optional<String> violation(CreditRequest request, CreditNote note, EarlierSteps earlier) {
        CreditNote draft = draft(earlier);
        return ExpectedNote.changed(draft, CreditNoteState.POSTED, request.lines(), false)
                .violationBy(note);
    }

    private static CreditNote draft(EarlierSteps earlier) {
        return earlier.document(0, CreditNote.class);
    }
}

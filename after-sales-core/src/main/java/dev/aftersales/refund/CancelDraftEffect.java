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
import dev.aftersales.spi.ports.Ports;
import java.util.List;
import java.util.Optional;

/** Cancels a draft credit note (REF-12). */
final class CancelDraftEffect extends CreditNoteEffect<CancelOrder> {

    CancelDraftEffect() {
        super("accounting.cancelDraft", AccountingEffect.CANCEL_DRAFT, CancelOrder.class);
    }

    @Override
    public Answer<CreditNote> call(Ports ports, Call call, CancelOrder order, EarlierSteps earlier) {
        return accounting(ports).cancelDraft(call, order.request());
    }

    @Override
    public Object shown(CancelOrder order) {
        return order.request();
    }

    @Override
    public Optional<String> violation(CancelOrder order, CreditNote note, EarlierSteps earlier) {
        return ExpectedNote.changed(order.before(), CreditNoteState.CANCELLED, List.of(), true)
                .violationBy(note);
    }
}

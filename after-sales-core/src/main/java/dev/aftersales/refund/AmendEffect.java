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
import java.util.Optional;

/** Changes a draft credit note (REF-7). */
final class AmendEffect extends CreditNoteEffect<AmendOrder> {

    AmendEffect() {
        super("accounting.amendDraft", AccountingEffect.AMEND, AmendOrder.class);
    }

    @Override
    public Answer<CreditNote> call(Ports ports, Call call, AmendOrder order, EarlierSteps earlier) {
        return accounting(ports).amend(call, order.request());
    }

    @Override
    public Object shown(AmendOrder order) {
        return order.request();
    }

    @Override
    public Optional<String> violation(AmendOrder order, CreditNote note, EarlierSteps earlier) {
        return ExpectedNote.changed(
                        order.before(), CreditNoteState.DRAFT, order.request().lines(), order.provisional())
                .violationBy(note);
    }
}

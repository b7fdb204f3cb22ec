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

/** Posts a draft credit note (REF-7). */
final class PostEffect extends CreditNoteEffect<PostOrder> {

    PostEffect() {
        super("accounting.postDraft", AccountingEffect.POST, PostOrder.class);
    }

    @Override
    public Answer<CreditNote> call(Ports ports, Call call, PostOrder order, EarlierSteps earlier) {
        return accounting(ports).post(call, order.request());
    }

    @Override
    public Object shown(PostOrder order) {
        return order.request();
    }

    @Override
    public Optional<String> violation(PostOrder order, CreditNote note, EarlierSteps earlier) {
        return ExpectedNote.changed(order.before(), CreditNoteState.POSTED, order.lines(), false)
                .violationBy(note);
    }
}

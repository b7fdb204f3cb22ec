/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.action.Decision;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.entitlement.share.Creditable;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.store.Entitlement;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** Works out what can be done with a draft: by deciding every command it could offer. Pure. */
final class DraftChoice {

    private DraftChoice() {}

    static CreditDraft of(TicketRef ticket, DraftFacts facts, List<Entitlement> rows) {
        CreditNote note = facts.note().orElseThrow();
        Optional<Creditable> remaining = facts.invoice()
                .flatMap(invoice -> invoice.normalised()
                        .match(
                                whole -> Optional.of(
                                        invoice.account(whole, facts.document().holds())
                                                .remaining()),
                                problems -> Optional.empty()));
        CreditDraft bare = new CreditDraft(
                ticket,
                note,
                remaining.map(Creditable::total).orElse(Money.zero(note.currency())),
                facts.invoice()
                        .flatMap(invoice -> remaining.map(left -> RefundableLine.of(invoice.invoice(), left)))
                        .orElse(List.of()),
                List.of(),
                List.of(),
                List.of());
        return new CreditDraft(
                bare.ticket(),
                bare.creditNote(),
                bare.remaining(),
                bare.lines(),
                refusals(AmendDecision.decide(bare.amend().build(), facts), facts),
                refusals(ConfirmDecision.decide(bare.confirm().build(), facts), facts),
                refusals(CancelDecision.decide(facts, rows), facts));
    }

    private static List<Refusal> refusals(Decision decision, DraftFacts facts) {
        if (decision instanceof Decision.Refused refused) {
            return refused.refusals();
        }
        return facts.document().openAction() == null ? List.of() : List.of(Refusal.of(RefusalCode.DOCUMENT_BUSY));
    }
}

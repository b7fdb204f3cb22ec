/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.action.Decision;
import dev.aftersales.action.Plan;
import dev.aftersales.action.PlannedStep;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.entitlement.share.Creditable;
import dev.aftersales.spi.accounting.AccountingCapability;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.PostRequest;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/** Decides whether and how a draft is posted (REF-7). Pure. */
final class ConfirmDecision {

    private final ConfirmCreditNote command;
    private final DraftFacts facts;
    private final CreditNote note;
    private final InvoiceFacts invoice;
    private final List<Refusal> refusals = new ArrayList<>();

    private ConfirmDecision(ConfirmCreditNote command, DraftFacts facts, CreditNote note, InvoiceFacts invoice) {
        this.command = command;
        this.facts = facts;
        this.note = note;
        this.invoice = invoice;
    }

    /** A plan, or every reason against it. */
    static Decision decide(ConfirmCreditNote command, DraftFacts facts) {
        return DraftGate.decide(facts, (note, invoice) -> new ConfirmDecision(command, facts, note, invoice).decide());
    }

    private Decision decide() {
        DraftGate.notAsSeen(command.version(), note, facts.seen()).ifPresent(refusals::add);
        invoice.date().refusals(note.date(), false).forEach(refusal -> refusals.add(refusal.in("creditNote")));
        return invoice.normalised().match(this::decide, problems -> {
            refusals.add(ProblemRefusals.of(problems).in("creditNote"));
            return Decision.refused(refusals);
        });
    }

    private Decision decide(Creditable whole) {
        InvoiceAccount account = invoice.account(whole, facts.document().holds());
        List<CreditNoteLine> lines = facts.backEnd().linesOncePosted(note.invoice(), LineSums.completed(note));
        if (account.exceededBy(lines)) {
            refusals.add(Refusals.exceeds("creditNote", account));
        }
        if (isReconciled() && !keepsPayments(LineSums.total(lines, note.currency()))) {
            refusals.add(Refusal.at("creditNote", RefusalCode.INVOICE_PART_PAID));
        }
        return refusals.isEmpty() ? Decision.planned(plan(account, lines)) : Decision.refused(refusals);
    }

    /** With an invoice already paid there is nothing to match. */
    private boolean isReconciled() {
        return facts.backEnd().can(AccountingCapability.RECONCILE) && !invoice.isPaid();
    }

    private boolean keepsPayments(Money total) {
        return !total.isGreaterThan(invoice.invoice().residual())
                || facts.backEnd().can(AccountingCapability.PART_PAID_FULL);
    }

    private Plan plan(InvoiceAccount account, List<CreditNoteLine> lines) {
        CapAmounts held = CapAmounts.of(facts.document().holds());
        PostRequest request = new PostRequest(note.id(), note.version(), isReconciled());
        return Plan.builder()
                .addSteps(new PlannedStep<>(new PostEffect(), new PostOrder(request, note, lines), true))
                .claims(account.claims(account.takenBy(lines).minus(held)))
                .subject(facts.document().ref())
                .subjectRevision(facts.document().revision())
                .company(invoice.invoice().company().id())
                .build();
    }
}

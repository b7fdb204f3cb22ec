/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.action.Decision;
import dev.aftersales.action.Plan;
import dev.aftersales.action.PlannedStep;
import dev.aftersales.command.Refusal;
import dev.aftersales.entitlement.share.Creditable;
import dev.aftersales.spi.accounting.AccountingCapability;
import dev.aftersales.spi.accounting.AmendRequest;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;

/** Decides whether and how a draft is amended (REF-7). Pure. */
final class AmendDecision {

    private final AmendCreditNote command;
    private final DraftFacts facts;
    private final CreditNote note;
    private final InvoiceFacts invoice;
    private final LocalDate date;
    private final List<Refusal> refusals = new ArrayList<>();

    private AmendDecision(AmendCreditNote command, DraftFacts facts, CreditNote note, InvoiceFacts invoice) {
        this.command = command;
        this.facts = facts;
        this.note = note;
        this.invoice = invoice;
        this.date = Objects.requireNonNullElse(command.date(), note.date());
    }

    /** A plan, or every reason against it. */
    static Decision decide(AmendCreditNote command, DraftFacts facts) {
        return DraftGate.decide(facts, (note, invoice) -> new AmendDecision(command, facts, note, invoice).decide());
    }

    private Decision decide() {
        facts.backEnd().missing(AccountingCapability.AMEND, "creditNote").ifPresent(refusals::add);
        DraftGate.notAsSeen(command.version(), note, facts.seen()).ifPresent(refusals::add);
        refusals.addAll(invoice.date().refusals(date, false));
        return invoice.normalised().match(this::decide, problems -> {
            refusals.add(ProblemRefusals.of(problems).in("creditNote"));
            return Decision.refused(refusals);
        });
    }

    private Decision decide(Creditable whole) {
        InvoiceAccount account = invoice.account(whole, facts.document().holds());
        List<CreditNoteLine> lines = command.lines().isEmpty() ? kept(account) : replaced(account);
        return refusals.isEmpty() ? Decision.planned(plan(account, lines)) : Decision.refused(refusals);
    }

    /** The lines as they are: they must still fit, for the back end may have changed them. */
    private List<CreditNoteLine> kept(InvoiceAccount account) {
        List<CreditNoteLine> lines = facts.backEnd().linesOncePosted(note.invoice(), LineSums.completed(note));
        if (account.exceededBy(lines)) {
            refusals.add(Refusals.exceeds("creditNote", account));
        }
        return lines;
    }

    private List<CreditNoteLine> replaced(InvoiceAccount account) {
        ProposedCredit credit =
                ProposedCredit.of(note.invoice(), account.remaining(), command.lines(), facts.backEnd());
        refusals.addAll(new ProblemRefusals(note.currency(), false).all(credit.problems()));
        credit.total().flatMap(total -> onlyPart(total, account)).ifPresent(refusals::add);
        return credit.lines();
    }

    private Optional<Refusal> onlyPart(Money total, InvoiceAccount account) {
        return total.isLessThan(account.total())
                ? facts.backEnd().missing(AccountingCapability.PARTIAL, "lines")
                : Optional.empty();
    }

    private Plan plan(InvoiceAccount account, List<CreditNoteLine> lines) {
        CapAmounts held = CapAmounts.of(facts.document().holds());
        AmendRequest request = new AmendRequest(note.id(), note.version(), lines, date, reason());
        return Plan.builder()
                .addSteps(new PlannedStep<>(
                        new AmendEffect(),
                        new AmendOrder(request, note, facts.backEnd().computesTax()),
                        true))
                .claims(account.claims(account.takenBy(lines).minus(held)))
                .subject(facts.document().ref())
                .subjectRevision(facts.document().revision())
                .company(invoice.invoice().company().id())
                .build();
    }

    private String reason() {
        return facts.reason().naming(command.reason() == null ? note.reason() : command.reason());
    }
}

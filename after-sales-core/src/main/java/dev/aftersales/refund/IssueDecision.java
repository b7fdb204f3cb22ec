/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.action.Decision;
import dev.aftersales.action.Plan;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.entitlement.share.Creditable;
import dev.aftersales.spi.accounting.CreditRequest;
import dev.aftersales.spi.accounting.Invoice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;

/** Decides whether and how an invoice is credited. Pure. */
final class IssueDecision {

    private final IssueRefund command;
    private final IssueFacts facts;
    private final InvoiceFacts invoice;
    private final MethodCheck method;
    private final LocalDate date;
    private final List<Refusal> refusals = new ArrayList<>();

    private IssueDecision(IssueRefund command, IssueFacts facts, InvoiceFacts invoice) {
        this.command = command;
        this.facts = facts;
        this.invoice = invoice;
        this.method = new MethodCheck(command.method(), invoice, facts.backEnd());
        this.date = Objects.requireNonNullElseGet(
                command.date(), () -> invoice.date().byDefault());
    }

    /** A plan, or every reason against it. */
    static Decision decide(IssueRefund command, IssueFacts facts) {
        if (facts.invoice().isEmpty()) {
            List<Refusal> refusals =
                    new ArrayList<>(facts.customer().refusal().stream().toList());
            refusals.add(Refusal.at("invoice", RefusalCode.INVOICE_NOT_FOUND));
            return Decision.refused(refusals);
        }
        InvoiceFacts invoice = facts.invoice().get();
        return InvoiceGate.notTheirs(invoice.invoice(), facts.customer())
                .map(Decision::refused)
                .orElseGet(() -> new IssueDecision(command, facts, invoice).decide());
    }

    private Decision decide() {
        InvoiceGate.notPosted(invoice, "invoice").ifPresent(refusals::add);
        version().ifPresent(refusals::add);
        refusals.addAll(method.refusals());
        refusals.addAll(invoice.date().refusals(date, method.postsAtOnce()));
        return invoice.normalised().match(this::decide, problems -> {
            refusals.add(ProblemRefusals.of(problems));
            return Decision.refused(refusals);
        });
    }

    private Decision decide(Creditable whole) {
        InvoiceAccount account = invoice.account(whole, List.of());
        ProposedCredit credit =
                ProposedCredit.of(command.invoice(), account.remaining(), command.lines(), facts.backEnd());
        refusals.addAll(new ProblemRefusals(whole.currency(), command.lines().isEmpty()).all(credit.problems()));
        credit.total().ifPresent(total -> check(total, account));
        return refusals.isEmpty() ? Decision.planned(plan(credit, account)) : Decision.refused(refusals);
    }

    private void check(Money total, InvoiceAccount account) {
        Optional.ofNullable(command.statedTotal())
                .flatMap(stated -> StatedTotal.refusal(stated, total))
                .ifPresent(refusals::add);
        refusals.addAll(method.refusals(total, account));
    }

    private Optional<Refusal> version() {
        Invoice current = invoice.invoice();
        return command.invoiceVersion() == null || command.invoiceVersion().equals(current.version())
                ? Optional.empty()
                : Optional.of(Refusals.changed("invoiceVersion", current.version()));
    }

    private Plan plan(ProposedCredit credit, InvoiceAccount account) {
        return Plan.builder()
                .steps(CreditSteps.of(request(credit), command.method(), facts.backEnd()))
                .claims(account.claims(account.takenBy(credit.lines())))
                .company(invoice.invoice().company().id())
                .build();
    }

    private CreditRequest request(ProposedCredit credit) {
        return CreditRequest.builder()
                .invoice(invoice.invoice().id())
                .version(invoice.invoice().version())
                .billTo(invoice.invoice().billTo())
                .lines(credit.lines())
                .date(date)
                .reason(facts.reason().naming(command.reason()))
                .reasonCode(command.reasonCode())
                .post(method.postsAtOnce())
                .reconcile(method.postsAtOnce())
                .build();
    }
}

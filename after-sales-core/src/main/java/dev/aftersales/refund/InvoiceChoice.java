/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.action.Decision;
import dev.aftersales.command.Refusal;
import dev.aftersales.entitlement.share.Creditable;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.accounting.Invoice;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Works out how an invoice is offered: by deciding every command it could offer. Pure. */
final class InvoiceChoice {

    private final TicketRef ticket;
    private final IssueFacts facts;
    private final InvoiceFacts invoice;
    private final Map<CreditMethod, List<Refusal>> whyNot = new EnumMap<>(CreditMethod.class);
    private final List<CreditMethod> methods = new ArrayList<>();

    private InvoiceChoice(TicketRef ticket, IssueFacts facts, InvoiceFacts invoice) {
        this.ticket = ticket;
        this.facts = facts;
        this.invoice = invoice;
    }

    static RefundableInvoice of(TicketRef ticket, IssueFacts facts, InvoiceFacts invoice) {
        return new InvoiceChoice(ticket, facts, invoice).offer();
    }

    private RefundableInvoice offer() {
        Optional<Creditable> remaining = invoice.normalised()
                .match(
                        whole -> Optional.of(invoice.account(whole, List.of()).remaining()),
                        problems -> Optional.empty());
        RefundableInvoice bare = bare(remaining);
        List<Refusal> refusals = bare.paid() ? refusals(bare, null) : tryMethods(bare);
        return new RefundableInvoice(
                bare.ticket(),
                bare.invoice(),
                bare.total(),
                bare.remaining(),
                bare.lines(),
                methods,
                whyNot,
                refusals,
                bare.date(),
                bare.reason());
    }

    private RefundableInvoice bare(Optional<Creditable> remaining) {
        Invoice read = invoice.invoice();
        Money zero = Money.zero(read.currency());
        return new RefundableInvoice(
                ticket,
                read,
                invoice.normalised().match(Creditable::total, problems -> zero),
                remaining.map(Creditable::total).orElse(zero),
                remaining.map(left -> RefundableLine.of(read, left)).orElse(List.of()),
                List.of(),
                Map.of(),
                List.of(),
                invoice.date().byDefault(),
                facts.reason().byDefault());
    }

    /** The reasons against the invoice when no method at all is possible. */
    private List<Refusal> tryMethods(RefundableInvoice bare) {
        for (CreditMethod method : CreditMethod.values()) {
            List<Refusal> refusals = refusals(bare, method);
            if (refusals.isEmpty()) {
                methods.add(method);
            } else {
                whyNot.put(method, refusals);
            }
        }
        return methods.isEmpty()
                ? whyNot.values().stream().flatMap(List::stream).distinct().toList()
                : List.of();
    }

    private List<Refusal> refusals(RefundableInvoice bare, @Nullable CreditMethod method) {
        Decision decision = IssueDecision.decide(bare.refund().method(method).build(), facts);
        return decision instanceof Decision.Refused refused ? refused.refusals() : List.of();
    }
}

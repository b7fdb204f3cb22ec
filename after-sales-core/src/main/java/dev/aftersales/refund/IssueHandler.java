/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.action.Decision;
import dev.aftersales.action.EarlierSteps;
import dev.aftersales.action.Inquiry;
import dev.aftersales.command.Language;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.store.CapScope;
import dev.aftersales.ticket.Standing;
import dev.aftersales.ticket.TicketCustomer;
import dev.aftersales.ticket.TicketGate;
import dev.aftersales.ticket.TicketHandler;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Issues refunds. */
final class IssueHandler extends TicketHandler<IssueRefund, Refund> {

    IssueHandler() {
        super("refund.issue", IssueRefund.class, AfterSalesService.REFUND);
    }

    @Override
    public @Nullable CapScope caps(IssueRefund command) {
        InvoiceId invoice = command.invoice();
        return invoice == null ? null : AccountingReads.caps(invoice);
    }

    @Override
    public Decision decide(IssueRefund command, Inquiry inquiry) {
        return TicketGate.check(inquiry, command.ticket(), service())
                .decide(standing -> IssueDecision.decide(command, facts(command, standing, inquiry)));
    }

    private static IssueFacts facts(IssueRefund command, Standing standing, Inquiry inquiry) {
        AccountingReads reads = new AccountingReads(inquiry);
        return new IssueFacts(
                TicketCustomer.of(standing.ticket(), inquiry),
                new CreditReason(command.ticket(), Language.of(inquiry.actor().locale())),
                reads.invoice(command.invoice()),
                reads.backEnd());
    }

    /** The credit note is the last document, or the one before the new draft. */
    @Override
    public Refund result(IssueRefund command, EarlierSteps steps) {
        int last = steps.size() - 1;
        return command.method() == CreditMethod.FULL_WITH_NEW_DRAFT
                ? new Refund(
                        steps.document(last - 1, CreditNote.class), Optional.of(steps.document(last, Invoice.class)))
                : new Refund(steps.document(last, CreditNote.class), Optional.empty());
    }
}

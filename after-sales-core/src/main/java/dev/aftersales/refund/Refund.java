/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.Invoice;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What issuing a refund resulted in.
 *
 * @param creditNote the credit note: a draft to be confirmed, or posted
 * @param newDraft the new draft of the invoice (REF-5); empty for the other methods
 */
public record Refund(CreditNote creditNote, Optional<Invoice> newDraft) {

    /**
     * What it credits, tax included.
     *
     * @return the total of the credit note
     */
    public Money total() {
        return creditNote.total();
    }

    /**
     * The confirmation of the draft as it is here, to be executed when somebody has looked at it (REF-7).
     *
     * @param ticket the ticket it was issued from
     * @return a builder, filled in
     */
    public ConfirmCreditNoteBuilder confirm(TicketRef ticket) {
        return ConfirmCreditNote.builder()
                .ticket(ticket)
                .creditNote(creditNote.id())
                .version(creditNote.version());
    }
}

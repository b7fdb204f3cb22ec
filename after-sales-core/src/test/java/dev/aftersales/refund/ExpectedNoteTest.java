/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteId;
import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.CreditNoteState;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.accounting.LineId;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ExpectedNoteTest {

    private static final SampleInvoice EUR = SampleInvoice.in("EUR");
    private static final CreditNoteLine CHAIR = line("chair", "1", "10.00", "2.00");
    private static final CreditNoteLine TABLE = line("table", "1", "50.00", "10.00");

    private static CreditNoteLine line(String id, String pieces, String net, String tax) {
        return new CreditNoteLine(LineId.of(id), SampleInvoice.pieces(pieces), EUR.money(net), List.of(EUR.vat(tax)));
    }

    private static ExpectedNote expected(boolean provisional) {
        return new ExpectedNote(
                CreditNoteId.of("CN-1"),
                SampleInvoice.ID,
                SampleInvoice.CUSTOMER,
                provisional ? CreditNoteState.DRAFT : CreditNoteState.POSTED,
                List.of(CHAIR, TABLE),
                provisional);
    }

    private static CreditNote note(CreditNoteState state, Money total, CreditNoteLine... lines) {
        return CreditNote.builder()
                .id(CreditNoteId.of("CN-1"))
                .state(state)
                .invoice(SampleInvoice.ID)
                .billTo(SampleInvoice.CUSTOMER)
                .currency(CurrencyUnit.EUR)
                .date(PaperErp.TODAY)
                .addLines(lines)
                .total(total)
                .build();
    }

    private static CreditNote posted() {
        return note(CreditNoteState.POSTED, EUR.money("72.00"), CHAIR, TABLE);
    }

    @Test
    @DisplayName("EXE-6: lines may come in another order, and split")
    void sameAmounts() {
        CreditNote split = note(
                CreditNoteState.POSTED,
                EUR.money("72.00"),
                TABLE,
                line("chair", "0.5", "4.00", "1.00"),
                line("chair", "0.5", "6.00", "1.00"));

        assertThat(expected(false).violationBy(posted())).isEmpty();
        assertThat(expected(false).violationBy(split)).isEmpty();
    }

    @Test
    @DisplayName("EXE-6: another document, invoice, customer or state is a violation")
    void otherDocument() {
        CreditNote note = posted();

        assertThat(expected(false)
                        .violationBy(CreditNote.builder()
                                .from(note)
                                .id(CreditNoteId.of("CN-2"))
                                .build()))
                .contains("credit note CN-2 instead of CN-1");
        assertThat(expected(false)
                        .violationBy(CreditNote.builder()
                                .from(note)
                                .id(CreditNoteId.of(" "))
                                .build()))
                .contains("a credit note without id");
        assertThat(expected(false)
                        .violationBy(CreditNote.builder()
                                .from(note)
                                .invoice(InvoiceId.of("INV/2"))
                                .build()))
                .contains("a credit note of invoice INV/2");
        assertThat(expected(false)
                        .violationBy(CreditNote.builder()
                                .from(note)
                                .billTo(CustomerId.of("azure"))
                                .build()))
                .contains("a credit note for customer azure");
        assertThat(expected(false)
                        .violationBy(CreditNote.builder()
                                .from(note)
                                .state(CreditNoteState.DRAFT)
                                .build()))
                .contains("credit note CN-1 is DRAFT instead of POSTED");
    }

    @Test
    @DisplayName("EXE-6: other amounts, taxes, quantities, totals or currencies are a violation")
    void otherAmounts() {
        assertThat(List.of(
                        note(CreditNoteState.POSTED, EUR.money("72.01"), CHAIR, TABLE),
                        note(CreditNoteState.POSTED, EUR.money("12.00"), CHAIR),
                        note(CreditNoteState.POSTED, EUR.money("72.00"), CHAIR, line("table", "1", "51.00", "9.00")),
                        note(CreditNoteState.POSTED, EUR.money("72.00"), line("chair", "2", "10.00", "2.00"), TABLE)))
                .allSatisfy(note -> assertThat(expected(false).violationBy(note))
                        .hasValueSatisfying(wrong -> assertThat(wrong).contains("other amounts than asked for")));
        CreditNoteLine dollars = new CreditNoteLine(null, null, Money.parse("USD 72.00"), List.of());
        assertThat(expected(false).violationBy(note(CreditNoteState.POSTED, Money.parse("USD 72.00"), dollars)))
                .isPresent();
    }

    @Test
    @DisplayName("EXE-6: the taxes of a draft may be provisional, its net amounts not")
    void provisional() {
        CreditNote taxless = note(
                CreditNoteState.DRAFT,
                EUR.money("60.00"),
                new CreditNoteLine(CHAIR.invoiceLine(), CHAIR.quantity(), CHAIR.net(), List.of()),
                new CreditNoteLine(TABLE.invoiceLine(), TABLE.quantity(), TABLE.net(), List.of()));

        assertThat(expected(true).violationBy(taxless)).isEmpty();
        assertThat(expected(true).violationBy(note(CreditNoteState.DRAFT, EUR.money("12.00"), CHAIR)))
                .isPresent();
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.accounting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.databases.Vendor;
import dev.aftersales.examples.backoffice.OfficeScene;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.CreditNoteState;
import dev.aftersales.spi.accounting.CreditRequest;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.accounting.LineId;
import dev.aftersales.spi.accounting.LineKind;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CreditCapTest extends OfficeScene {

    private final CustomerId customer = office.byHand().directory().addCustomer("Hotel Mirador");

    CreditCapTest() {
        super(Vendor.H2);
    }

    /** Goods at 90, something for free, and a discount of 10. */
    private InvoiceId invoiced() {
        List<SoldLine> lines = List.of(
                line(LineKind.GOODS, "EUR 90.00"),
                line(LineKind.GOODS, "EUR 0.00"),
                line(LineKind.DISCOUNT, "EUR -10.00"));
        return office.byHand()
                .accounting()
                .post(new InvoiceSheet(customer, CurrencyUnit.EUR, LocalDate.now(clock), null, lines));
    }

    private static SoldLine line(LineKind kind, String net) {
        return new SoldLine(kind, null, "Something", null, Money.parse(net), List.of());
    }

    private CreditNote credited(InvoiceId invoice, CreditNoteLine... lines) {
        return done(office.accounting()
                .credit(
                        call(),
                        CreditRequest.builder()
                                .invoice(invoice)
                                .billTo(customer)
                                .lines(List.of(lines))
                                .date(LocalDate.now(clock))
                                .reason("Arrived broken")
                                .post(false)
                                .reconcile(false)
                                .build()));
    }

    private static CreditNoteLine of(int line, String net) {
        return new CreditNoteLine(LineId.of(Integer.toString(line)), null, Money.parse(net), List.of());
    }

    @Test
    @DisplayName(
            "REF-9: what cost nothing, and a discount, give no money back, though the invoice as a whole would allow it")
    void nothing() {
        InvoiceId invoice = invoiced();

        assertRefused(PortRefusalCode.EXCEEDS_REMAINING, () -> credited(invoice, of(2, "EUR 0.01")));
        assertRefused(PortRefusalCode.EXCEEDS_REMAINING, () -> credited(invoice, of(3, "EUR 0.01")));
    }

    @Test
    @DisplayName("REF-11: the whole is credited with its discount taken back")
    void whole() {
        InvoiceId invoice = invoiced();

        assertRefused(PortRefusalCode.EXCEEDS_REMAINING, () -> credited(invoice, of(1, "EUR 90.00")));
        CreditNote note = credited(invoice, of(1, "EUR 90.00"), of(3, "EUR -10.00"));

        assertThat(note.state()).isEqualTo(CreditNoteState.DRAFT);
        assertThat(note.total()).isEqualTo(Money.parse("EUR 80.00"));
    }
}

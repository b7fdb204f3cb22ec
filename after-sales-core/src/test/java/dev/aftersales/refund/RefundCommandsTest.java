/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.action.Codec;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.command.constraint.Constraints;
import dev.aftersales.entitlement.share.CreditSelection;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.accounting.CreditNoteId;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.accounting.LineId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RefundCommandsTest {

    private static final LineId CHAIR = LineId.of("chair");
    private static final Money TEN = Money.parse("EUR 10.00");

    private final Constraints constraints = new Constraints();
    private final Codec codec = new Codec();

    private static IssueRefund.Builder issue() {
        return IssueRefund.builder().ticket(TicketRef.of("HD-1")).invoice(InvoiceId.of("INV/1"));
    }

    @Test
    @DisplayName("TKT-6: every missing or malformed field is refused by name, down to the selections")
    void constraints() {
        IssueRefund refund = IssueRefund.builder()
                .addLines(new CreditSelection.LineByGross(
                        LineId.of(" "), BigMoney.of(CurrencyUnit.EUR, new BigDecimal("1E+20"))))
                .reason("x".repeat(501))
                .build();

        assertThat(constraints.violations(refund))
                .extracting(Refusal::field, Refusal::code)
                .containsExactlyInAnyOrder(
                        Tuple.tuple("ticket", RefusalCode.REQUIRED),
                        Tuple.tuple("invoice", RefusalCode.REQUIRED),
                        Tuple.tuple("lines[0].line", RefusalCode.REQUIRED),
                        Tuple.tuple("lines[0].amount", RefusalCode.INVALID),
                        Tuple.tuple("reason", RefusalCode.TOO_LONG));
    }

    @Test
    @DisplayName(
            "TKT-6: a list with nothing in a place, and selections with nothing in them, are refused, not thrown at")
    void nulls() {
        IssueRefund refund = new IssueRefund(
                TicketRef.of("HD-1"),
                InvoiceId.of("INV/1"),
                null,
                null,
                Arrays.asList(null, new CreditSelection.ByNet(null), new CreditSelection.LineByQuantity(CHAIR, null)),
                null,
                null,
                null,
                null);

        assertThat(constraints.violations(refund))
                .extracting(Refusal::field, Refusal::code)
                .containsExactlyInAnyOrder(
                        Tuple.tuple("lines[0]", RefusalCode.REQUIRED),
                        Tuple.tuple("lines[1].amount", RefusalCode.REQUIRED),
                        Tuple.tuple("lines[2].quantity", RefusalCode.REQUIRED));
        assertThat(constraints.violations(new AmendCreditNote(null, null, null, null, null, null)))
                .extracting(Refusal::field)
                .containsExactly("creditNote", "ticket");
    }

    @Test
    @DisplayName("TKT-5: commands are stored and read back as they were, whatever is selected")
    void codec() {
        IssueRefund refund = issue().method(CreditMethod.PARTIAL)
                .everything()
                .gross(TEN)
                .net(TEN)
                .line(CHAIR)
                .line(CHAIR, SampleInvoice.pieces("1.5"))
                .lineGross(CHAIR, BigMoney.parse("EUR 1.005"))
                .lineNet(CHAIR, TEN)
                .statedTotal(TEN)
                .date(LocalDate.of(2026, 3, 15))
                .reason("Broken")
                .build();
        AmendCreditNote amend = AmendCreditNote.builder()
                .ticket(TicketRef.of("HD-1"))
                .creditNote(CreditNoteId.of("CN-1"))
                .net(TEN)
                .build();

        assertThat(codec.read(codec.write(refund), IssueRefund.class)).isEqualTo(refund);
        assertThat(codec.read(codec.write(amend), AmendCreditNote.class)).isEqualTo(amend);
    }

    @Test
    @DisplayName("TKT-5: a net and a gross amount are different content")
    void netIsNotGross() {
        List<String> contents = List.of(
                codec.write(issue().gross(TEN).build()),
                codec.write(issue().net(TEN).build()),
                codec.write(issue().lineGross(CHAIR, TEN).build()),
                codec.write(issue().lineNet(CHAIR, TEN).build()));

        assertThat(contents).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("REF-13: a ticket is named as a word of its own")
    void namesTheTicket() {
        CreditReason reason = new CreditReason(TicketRef.of("HD-1"), dev.aftersales.command.Language.ROMANIAN);

        assertThat(reason.byDefault()).isEqualTo("Tichet HD-1");
        assertThat(reason.naming("see HD-1!")).isEqualTo("see HD-1!");
        assertThat(reason.naming("as in HD-12")).isEqualTo("as in HD-12 (HD-1)");
        assertThat(reason.naming("XHD-1")).isEqualTo("XHD-1 (HD-1)");
    }
}

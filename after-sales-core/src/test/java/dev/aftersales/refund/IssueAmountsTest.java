/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import static dev.aftersales.refund.PaperErp.codes;
import static dev.aftersales.refund.PaperErp.issue;
import static dev.aftersales.refund.PaperErp.plan;
import static dev.aftersales.refund.PaperErp.refusals;
import static dev.aftersales.refund.PaperErp.request;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.action.Decision;
import dev.aftersales.action.Plan;
import dev.aftersales.command.Datum;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.entitlement.share.CreditSelection;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.CreditNoteState;
import dev.aftersales.spi.accounting.CreditQuote;
import dev.aftersales.spi.accounting.LineId;
import dev.aftersales.spi.accounting.TaxAmount;
import dev.aftersales.store.CapClaim;
import dev.aftersales.store.CapKind;
import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IssueAmountsTest {

    private static final LineId CHAIR = LineId.of("chair");
    private static final LineId TABLE = LineId.of("table");
    private final PaperErp erp = new PaperErp(SampleInvoice.usual());

    @Test
    @DisplayName("REF-9: credits made elsewhere, those of no line included, lower what can be credited")
    void elsewhere() {
        erp.creditElsewhere(CreditNoteState.POSTED, List.of(erp.ofNoLine("66.67", "13.33")));

        assertThat(refusals(erp.decide(issue(CreditMethod.PARTIAL)
                        .gross(BigMoney.parse("EUR 4.01"))
                        .build())))
                .containsExactly(Refusal.at("lines[0].amount", RefusalCode.EXCEEDS_REFUNDABLE)
                        .with("remaining", Datum.of(erp.money("4.00"))));
    }

    @Test
    @DisplayName("REF-9: claims the total, and of each line that is touched the net, each tax and a given quantity")
    void claims() {
        erp.creditElsewhere(
                CreditNoteState.POSTED, List.of(new CreditNoteLine(TABLE, null, erp.money("5.00"), List.of())));
        Plan plan = plan(erp.decide(issue(CreditMethod.PARTIAL)
                .line(CHAIR, SampleInvoice.pieces("1"))
                .lineNet(TABLE, BigMoney.parse("EUR 10.00"))
                .build()));

        assertThat(plan.claims())
                .extracting(
                        claim -> claim.key().kind(), claim -> claim.key().line(), CapClaim::total, CapClaim::external)
                .usingElementComparator((one, other) -> one.toString().compareTo(other.toString()))
                .containsExactly(
                        Tuple.tuple(CapKind.CREDIT_QUANTITY, "chair", new BigDecimal("2"), BigDecimal.ZERO),
                        tuple(CapKind.CREDIT_NET, "chair", "20.00", "0"),
                        tuple(CapKind.CREDIT_TAX, "chair/vat", "4.00", "0"),
                        tuple(CapKind.CREDIT_NET, "table", "50.00", "5.00"),
                        tuple(CapKind.CREDIT_TAX, "table/vat", "10.00", "0"),
                        tuple(CapKind.CREDIT_TOTAL, "", "84.00", "5.00"));
    }

    private static Tuple tuple(CapKind kind, String line, String total, String external) {
        return Tuple.tuple(kind, line, new BigDecimal(total), new BigDecimal(external));
    }

    @Test
    @DisplayName("REF-10: every problem of every line is reported, with its field")
    void allProblems() {
        Decision decision = erp.decide(issue(CreditMethod.PARTIAL)
                .lineGross(CHAIR, BigMoney.parse("USD 1.00"))
                .lineNet(TABLE, BigMoney.parse("EUR 1.001"))
                .line(LineId.of("sofa"))
                .line(CHAIR, SampleInvoice.pieces("1"))
                .addLines(new CreditSelection.LineByQuantity(TABLE, Quantity.of(1, "kg")))
                .date(SampleInvoice.DATE.minusDays(1))
                .statedTotal(BigMoney.parse("EUR 1.00"))
                .build());

        assertThat(refusals(decision))
                .extracting(Refusal::field, Refusal::code)
                .contains(
                        Tuple.tuple("date", RefusalCode.DATE_BEFORE_INVOICE),
                        Tuple.tuple("lines[0].amount", RefusalCode.CURRENCY_MISMATCH),
                        Tuple.tuple("lines[1].amount", RefusalCode.EXCESS_DECIMALS),
                        Tuple.tuple("lines[2].line", RefusalCode.LINE_NOT_FOUND),
                        Tuple.tuple("lines[3].line", RefusalCode.DUPLICATE_LINE),
                        Tuple.tuple("lines[4].line", RefusalCode.DUPLICATE_LINE));
    }

    @Test
    @DisplayName("REF-10: a total of zero is refused; a line may be zero by quantity")
    void zeroTotal() {
        PaperErp free = new PaperErp(SampleInvoice.in("EUR")
                .goods("gift", 1, "0.00", "0.00")
                .goods("chair", 1, "10.00", "2.00")
                .post());

        assertThat(codes(free.decide(issue(CreditMethod.PARTIAL)
                        .line(LineId.of("gift"), SampleInvoice.pieces("1"))
                        .build())))
                .containsExactly(RefusalCode.NOT_POSITIVE);
        assertThat(free.decide(issue(CreditMethod.PARTIAL)
                        .line(LineId.of("gift"), SampleInvoice.pieces("1"))
                        .line(CHAIR, SampleInvoice.pieces("1"))
                        .build()))
                .isInstanceOf(Decision.Planned.class);
    }

    @Test
    @DisplayName("REF-10: a stated total must be what the lines come to")
    void statedTotal() {
        IssueRefund.Builder refund = issue(CreditMethod.PARTIAL).line(TABLE);

        assertThat(erp.decide(refund.statedTotal(BigMoney.parse("EUR 60")).build()))
                .isInstanceOf(Decision.Planned.class);
        assertThat(refusals(erp.decide(
                        refund.statedTotal(BigMoney.parse("EUR 60.01")).build())))
                .containsExactly(Refusal.at("statedTotal", RefusalCode.AMOUNTS_DO_NOT_ADD_UP)
                        .with("sum", Datum.of(erp.money("60.00"))));
        assertThat(codes(erp.decide(refund.statedTotal(BigMoney.parse("USD 60")).build())))
                .containsExactly(RefusalCode.CURRENCY_MISMATCH);
    }

    @Test
    @DisplayName("REF-11: a back end that computes tax itself is asked, and its taxes are credited")
    void quoted() {
        erp.quoting((invoice, lines) ->
                new CreditQuote(lines.stream().map(line -> taxed(line, "1.99")).toList()));

        Decision decision = erp.decide(issue(CreditMethod.PARTIAL)
                .line(CHAIR, SampleInvoice.pieces("1"))
                .build());

        assertThat(request(decision).lines().get(0).taxes().get(0).amount()).isEqualTo(erp.money("1.99"));
        assertThat(plan(decision).claims())
                .filteredOn(claim -> claim.key().kind() == CapKind.CREDIT_TOTAL)
                .extracting(CapClaim::quantity)
                .containsExactly(new BigDecimal("11.99"));
    }

    @Test
    @DisplayName("REF-11: a remainder that the back end cannot represent is refused")
    void notRepresentable() {
        erp.quoting((invoice, lines) ->
                new CreditQuote(lines.stream().map(line -> taxed(line, "3.99")).toList()));

        assertThat(codes(erp.decide(issue(CreditMethod.PARTIAL).line(CHAIR).build())))
                .containsExactly(RefusalCode.REMAINDER_NOT_REPRESENTABLE);
    }

    private CreditNoteLine taxed(CreditNoteLine line, String tax) {
        var vat = line.taxes().get(0);
        return new CreditNoteLine(
                line.invoiceLine(),
                line.quantity(),
                line.net(),
                List.of(new TaxAmount(vat.tax(), vat.rate(), erp.money(tax))));
    }

    @Test
    @DisplayName("REF-9: nothing is left of an invoice that is credited in full")
    void nothingLeft() {
        erp.carryOut(erp.decide(issue(CreditMethod.FULL).build()));

        assertThat(refusals(erp.decide(issue(CreditMethod.FULL).build())))
                .containsExactly(Refusal.at("invoice", RefusalCode.NOTHING_REFUNDABLE));
    }
}

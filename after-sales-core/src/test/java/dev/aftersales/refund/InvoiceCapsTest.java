/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import static dev.aftersales.refund.PaperErp.issue;
import static dev.aftersales.refund.PaperErp.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.action.Decision;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteState;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.LineId;
import dev.aftersales.spi.accounting.LineKind;
import dev.aftersales.spi.accounting.TaxAmount;
import dev.aftersales.spi.accounting.TaxId;
import dev.aftersales.store.CapClaim;
import java.math.BigDecimal;
import java.util.List;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class InvoiceCapsTest {

    private static final LineId WORK = LineId.of("work");

    private static PaperErp withTaxes(TaxAmount... taxes) {
        return new PaperErp(SampleInvoice.in("EUR")
                .line("work", LineKind.GOODS, SampleInvoice.pieces("2"), "100.00", List.of(taxes))
                .post());
    }

    private static TaxAmount tax(String id, String rate, String amount) {
        return new TaxAmount(
                TaxId.of(id), new BigDecimal(rate), SampleInvoice.in("EUR").money(amount));
    }

    @Test
    @DisplayName("REF-9: a tax that is withheld is capped by its size, and read back as withheld")
    void withheldTax() {
        PaperErp erp = withTaxes(tax("vat", "0.20", "20.00"), tax("withheld", "-0.15", "-15.00"));

        Decision half = erp.decide(issue(CreditMethod.PARTIAL)
                .line(WORK, SampleInvoice.pieces("1"))
                .build());
        CreditNote note = erp.carryOut(half);

        assertThat(plan(half).claims())
                .allSatisfy(claim -> assertThat(claim.quantity()).isPositive());
        assertThat(note.total()).isEqualTo(erp.money("52.50"));
        assertThat(erp.choice().remaining()).isEqualTo(erp.money("52.50"));
        assertThat(erp.choice().lines().get(0).taxes())
                .extracting(TaxAmount::amount)
                .containsExactly(erp.money("10.00"), erp.money("-7.50"));
    }

    @Test
    @DisplayName("REF-9: one tax at two rates has two caps")
    void taxAtTwoRates() {
        PaperErp erp = withTaxes(tax("vat", "0.10", "5.00"), tax("vat", "0.20", "10.00"));

        Decision half = erp.decide(issue(CreditMethod.PARTIAL)
                .line(WORK, SampleInvoice.pieces("1"))
                .build());
        erp.carryOut(half);

        assertThat(plan(half).claims())
                .extracting(claim -> claim.key().line())
                .contains("work/vat/0.10", "work/vat/0.20");
        assertThat(erp.choice().lines().get(0).taxes())
                .extracting(TaxAmount::amount)
                .containsExactly(erp.money("2.50"), erp.money("5.00"));
    }

    @Test
    @DisplayName("REF-9: names with slashes never run together")
    void slashes() {
        Invoice invoice = SampleInvoice.in("EUR")
                .line("a/b", LineKind.GOODS, null, "10.00", List.of(tax("c", "0.20", "2.00")))
                .line("a", LineKind.GOODS, null, "10.00", List.of(tax("b/c", "0.20", "2.00")))
                .line("a~1b", LineKind.GOODS, null, "10.00", List.of(tax("c", "0.20", "2.00")))
                .post();

        List<CapClaim> claims = plan(new PaperErp(invoice)
                        .decide(issue(CreditMethod.FULL).build()))
                .claims();

        assertThat(claims).extracting(CapClaim::key).doesNotHaveDuplicates().hasSize(7);
    }

    @Test
    @DisplayName("REF-11: cash rounding that went with a credit does not go again when an earlier one is cancelled")
    void roundingGoesOnce() {
        for (boolean line : List.of(true, false)) {
            SampleInvoice rounded = SampleInvoice.in("EUR").goods("work", 2, "10.00", "0.00");
            Invoice invoice =
                    (line ? rounded.roundingLine("cash", "-0.02") : rounded.roundingDifference("-0.02")).post();
            PaperErp erp = new PaperErp(invoice);
            CreditNote first = erp.carryOut(erp.decide(issue(CreditMethod.PARTIAL)
                    .line(WORK, SampleInvoice.pieces("1"))
                    .build()));
            CreditNote last = erp.carryOut(erp.decide(issue(CreditMethod.PARTIAL)
                    .line(WORK, SampleInvoice.pieces("1"))
                    .build()));
            assertThat(last.total()).isEqualTo(erp.money("4.98"));

            erp.carryOut(erp.decide(new CancelCreditNote(PaperErp.TICKET, first.id())));
            erp.carryOut(erp.decide(issue(CreditMethod.PARTIAL).build()));

            assertThat(erp.credited()).isEqualTo(erp.money("9.98"));
        }
    }

    @Test
    @DisplayName("REF-9: what a credit note made elsewhere says beyond its lines counts as well")
    void totalBeyondLines() {
        PaperErp erp = withTaxes(tax("vat", "0.20", "20.00"));
        CreditNote vague = erp.creditElsewhere(CreditNoteState.POSTED, List.of());
        erp.change(CreditNote.builder().from(vague).total(erp.money("30.00")).build());

        assertThat(erp.choice().remaining()).isEqualTo(erp.money("90.00"));
    }

    @Test
    @DisplayName("REF-11: an invoice that cannot be brought into cells is refused, and shown with the reason")
    void notCreditable() {
        PaperErp erp = new PaperErp(SampleInvoice.in("EUR")
                .goods("work", 1, "10.00", "0.00")
                .goods("negative", 1, "-5.00", "0.00")
                .post());
        erp.invoice(Invoice.builder()
                .from(erp.invoice())
                .residual(erp.money("5.00"))
                .build());

        assertThat(PaperErp.codes(erp.decide(issue(CreditMethod.FULL).build())))
                .containsExactly(RefusalCode.AMOUNT_NOT_CREDITABLE);
        assertThat(erp.choice().offered()).isFalse();
        assertThat(erp.choice().remaining()).isEqualTo(erp.money("0.00"));
    }

    @Test
    @DisplayName("REF-9: of a long invoice only the lines that are touched are claimed")
    void longInvoice() {
        SampleInvoice many = SampleInvoice.in("EUR");
        for (int i = 0; i < 10_000; i++) {
            many.goods("line " + i, 3, "10.00", "2.00");
        }
        PaperErp erp = new PaperErp(many.post());

        Decision one = erp.decide(issue(CreditMethod.PARTIAL)
                .lineGross(LineId.of("line 7"), BigMoney.parse("EUR 1.20"))
                .build());
        erp.carryOut(one);
        Decision rest = erp.decide(issue(CreditMethod.PARTIAL).build());
        erp.carryOut(rest);

        assertThat(plan(one).claims()).hasSize(3);
        assertThat(plan(rest).claims()).hasSize(30_001);
        assertThat(erp.credited()).isEqualTo(erp.money("120000.00"));
    }
}

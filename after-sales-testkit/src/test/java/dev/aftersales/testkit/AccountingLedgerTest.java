/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit;

import static dev.aftersales.testkit.PortCalls.call;
import static dev.aftersales.testkit.PortCalls.done;
import static dev.aftersales.testkit.PortCalls.reading;
import static dev.aftersales.testkit.PortCalls.refusedWith;
import static dev.aftersales.testkit.PortCalls.wholeCredit;
import static dev.aftersales.testkit.erp.directory.Tax.tax;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftersales.spi.Cursor;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.DocumentVersion;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.Page;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.SaleOrderId;
import dev.aftersales.spi.accounting.AccountingCapability;
import dev.aftersales.spi.accounting.AmendRequest;
import dev.aftersales.spi.accounting.CancelDraftRequest;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.CreditNoteState;
import dev.aftersales.spi.accounting.CreditRequest;
import dev.aftersales.spi.accounting.DuplicateRequest;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.accounting.InvoiceQuery;
import dev.aftersales.spi.accounting.InvoiceQueryBuilder;
import dev.aftersales.spi.accounting.InvoiceState;
import dev.aftersales.spi.accounting.LineId;
import dev.aftersales.spi.accounting.PostRequest;
import dev.aftersales.spi.accounting.TaxAmount;
import dev.aftersales.testkit.erp.directory.Tax;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AccountingLedgerTest {

    private static final Tax VAT = tax("VAT-20", "0.20");

    private final SettableClock clock = SettableClock.at("2026-02-01T10:00:00Z");
    private final InMemoryErp erp = InMemoryErp.builder().clock(clock).build();

    private Invoice desks() {
        return erp.invoice("INV/2026/0001")
                .customer("gemini")
                .date("2026-01-31")
                .line("desk", 2, "100.00", VAT)
                .shipping("10.00", VAT)
                .discount("5.00", VAT)
                .post();
    }

    @Test
    @DisplayName("an invoice with tax on top owes net and tax of goods, shipping and discount")
    void taxOnTop() {
        Invoice invoice = desks();

        assertThat(invoice.residual()).isEqualTo(Money.parse("EUR 246.00"));
        assertThat(invoice.lines().get(0).net()).isEqualTo(Money.parse("EUR 200.00"));
        assertThat(invoice.lines().get(2).net()).isEqualTo(Money.parse("EUR -5.00"));
        assertThat(invoice.state()).isEqualTo(InvoiceState.POSTED);
    }

    @Test
    @DisplayName("an invoice with tax included takes the tax out of the price")
    void taxIncluded() {
        Invoice invoice = erp.invoice("INV/1")
                .customer("gemini")
                .currency("JPY")
                .taxIncluded()
                .line("tea", 1, "1000", tax("JCT", "0.10"))
                .post();

        assertThat(invoice.lines().get(0).net()).isEqualTo(Money.parse("JPY 909"));
        assertThat(invoice.lines().get(0).taxes().get(0).amount()).isEqualTo(Money.parse("JPY 91"));
        assertThat(invoice.residual()).isEqualTo(Money.parse("JPY 1000"));
    }

    @Test
    @DisplayName("a discounted line keeps three decimals where the currency has them")
    void threeDecimals() {
        Invoice invoice = erp.invoice("INV/1")
                .customer("gemini")
                .currency("KWD")
                .discountedLine("dates", Quantity.of(7, "pcs"), "1.250", "5", tax("T", "0.05"))
                .post();

        assertThat(invoice.lines().get(0).net()).isEqualTo(Money.parse("KWD 8.313"));
        assertThat(invoice.lines().get(0).taxes().get(0).amount()).isEqualTo(Money.parse("KWD 0.416"));
        assertThat(invoice.lines().get(0).discount()).isEqualTo(Money.parse("KWD 0.437"));
    }

    @Test
    @DisplayName("document taxes and rounding count in the total")
    void documentTaxes() {
        Invoice invoice = erp.invoice("INV/1")
                .customer("gemini")
                .line("pen", 3, "0.99", VAT)
                .documentTax(VAT, "0.60")
                .roundingDifference("0.03")
                .post();

        assertThat(invoice.residual()).isEqualTo(Money.parse("EUR 3.60"));
    }

    @Test
    @DisplayName("a payment moves from what is owed to what is paid")
    void payment() {
        Invoice paid = erp.pay(desks().id(), "100.00");

        assertThat(paid.residual()).isEqualTo(Money.parse("EUR 146.00"));
        assertThat(paid.paid()).isEqualTo(Money.parse("EUR 100.00"));
        assertThatThrownBy(() -> erp.pay(paid.id(), "146.01")).isInstanceOf(IllegalArgumentException.class);
        assertThat(erp.payInFull(paid.id()).residual()).isEqualTo(Money.parse("EUR 0.00"));
    }

    @Test
    @DisplayName("posting a credit note lowers what is owed; the excess over a part-paid invoice stays open credit")
    void reconcile() {
        Invoice invoice = erp.pay(desks().id(), "100.00");

        CreditNote note = done(erp.accounting().credit(call("K1"), wholeCredit(invoice, true)));

        assertThat(note.state()).isEqualTo(CreditNoteState.POSTED);
        assertThat(note.total()).isEqualTo(Money.parse("EUR 246.00"));
        assertThat(note.residual()).isEqualTo(Money.parse("EUR 100.00"));
        Invoice after = erp.invoice(invoice.id());
        assertThat(after.residual()).isEqualTo(Money.parse("EUR 0.00"));
        assertThat(after.paid()).isEqualTo(Money.parse("EUR 100.00"));
    }

    @Test
    @DisplayName("a credit note is drafted, amended and posted; each change moves its version on")
    void draftAmendPost() {
        Invoice invoice = desks();
        CreditNote draft = done(erp.accounting().credit(call("K1"), wholeCredit(invoice, false)));
        assertThat(draft.number()).isNull();
        assertThat(draft.version()).isEqualTo(DocumentVersion.of("1"));

        AmendRequest amend = AmendRequest.builder()
                .id(draft.id())
                .version(draft.version())
                .lines(List.of(line("1", "50.00", "10.00")))
                .date(LocalDate.of(2026, 2, 1))
                .reason("only a scratch")
                .build();
        CreditNote amended = done(erp.accounting().amend(call("K2"), amend));
        assertThat(amended.total()).isEqualTo(Money.parse("EUR 60.00"));
        assertThat(amended.version()).isEqualTo(DocumentVersion.of("2"));

        PostRequest outdated = new PostRequest(draft.id(), draft.version(), true);
        refusedWith(PortRefusalCode.DOCUMENT_CHANGED, () -> erp.accounting().post(call("K3"), outdated));
        PostRequest seen = new PostRequest(draft.id(), amended.version(), true);
        CreditNote posted = done(erp.accounting().post(call("K4"), seen));
        assertThat(posted.number()).isEqualTo("RINV/2026/00001");
        assertThat(posted.version()).isEqualTo(DocumentVersion.of("3"));
        assertThat(posted.residual()).isEqualTo(Money.parse("EUR 0.00"));
        assertThat(erp.invoice(invoice.id()).residual()).isEqualTo(Money.parse("EUR 186.00"));
        assertThat(done(erp.accounting().post(call("K5"), outdated))).isEqualTo(posted);
        refusedWith(PortRefusalCode.WRONG_STATE, () -> erp.accounting().amend(call("K6"), amend));
    }

    @Test
    @DisplayName("a cancelled draft credits nothing and is not posted any more")
    void cancelDraft() {
        Invoice invoice = desks();
        CreditNote draft = done(erp.accounting().credit(call("K1"), wholeCredit(invoice, false)));

        CreditNote cancelled =
                done(erp.accounting().cancelDraft(call("K2"), new CancelDraftRequest(draft.id(), draft.version())));

        assertThat(cancelled.state()).isEqualTo(CreditNoteState.CANCELLED);
        assertThat(erp.accounting().creditsOf(reading(), invoice.id())).isEmpty();
        refusedWith(
                PortRefusalCode.WRONG_STATE,
                () -> erp.accounting().post(call("K3"), new PostRequest(draft.id(), null, true)));
    }

    @Test
    @DisplayName("a draft that people delete is gone; a posted credit note is not deleted")
    void deleteDraft() {
        Invoice invoice = desks();
        CreditNote draft = done(erp.accounting().credit(call("K1"), wholeCredit(invoice, false)));
        CreditNote posted = done(erp.accounting().credit(call("K2"), wholeCredit(invoice, true)));

        erp.deleteCreditNote(draft.id());

        assertThat(erp.accounting().creditNote(reading(), draft.id())).isEmpty();
        assertThat(erp.accounting().lookupCreditNote(reading(), PortKey.of("K1")))
                .isEqualTo(new Lookup.NotFound<>());
        assertThat(erp.creditNotesOf(invoice.id())).containsExactly(posted);
        refusedWith(PortRefusalCode.WRONG_STATE, () -> erp.deleteCreditNote(posted.id()));
    }

    @Test
    @DisplayName("nothing keeps two whole credit notes apart, unless caps are enforced")
    void caps() {
        Invoice invoice = desks();
        done(erp.accounting().credit(call("K1"), wholeCredit(invoice, true)));
        done(erp.accounting().credit(call("K2"), wholeCredit(invoice, true)));
        assertThat(erp.creditNotesOf(invoice.id())).hasSize(2);

        InMemoryErp careful = InMemoryErp.builder().enforcingCaps().build();
        careful.put(invoice);
        done(careful.accounting().credit(call("K1"), wholeCredit(invoice, false)));
        refusedWith(
                PortRefusalCode.EXCEEDS_REMAINING,
                () -> careful.accounting().credit(call("K2"), wholeCredit(invoice, true)));
    }

    @Test
    @DisplayName("an invoice that is another's, a draft, or in a locked period is not credited")
    void refusals() {
        Invoice invoice = desks();
        Invoice draft =
                erp.invoice("INV/D").customer("gemini").line("desk", 1, "1.00").draft();
        CreditRequest stranger = CreditRequest.builder()
                .from(wholeCredit(invoice, true))
                .billTo(CustomerId.of("somebody"))
                .build();

        refusedWith(PortRefusalCode.NOT_FOUND, () -> erp.accounting().credit(call("K1"), stranger));
        refusedWith(PortRefusalCode.WRONG_STATE, () -> erp.accounting().credit(call("K2"), wholeCredit(draft, true)));
        erp.lockBooksBefore(LocalDate.of(2026, 3, 1));
        refusedWith(
                PortRefusalCode.PERIOD_LOCKED, () -> erp.accounting().credit(call("K3"), wholeCredit(invoice, true)));
        assertThat(erp.invoice(invoice.id()).company().firstOpenDate()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(erp.journal().entries()).isEmpty();
    }

    @Test
    @DisplayName("what is not declared is refused, and people may still do it by hand")
    void undeclared() {
        InMemoryErp plain = InMemoryErp.builder()
                .without(AccountingCapability.DRAFT, AccountingCapability.RECONCILE, AccountingCapability.DUPLICATE)
                .without(AccountingCapability.VERSIONED, AccountingCapability.PARTIAL)
                .build();
        Invoice invoice = plain.put(desks());

        refusedWith(
                PortRefusalCode.UNSUPPORTED, () -> plain.accounting().credit(call("K1"), wholeCredit(invoice, false)));
        refusedWith(
                PortRefusalCode.UNSUPPORTED, () -> plain.accounting().credit(call("K2"), wholeCredit(invoice, true)));
        refusedWith(
                PortRefusalCode.UNSUPPORTED,
                () -> plain.accounting().duplicateAsDraft(call("K3"), new DuplicateRequest(invoice.id())));
        CreditRequest part = CreditRequest.builder()
                .from(wholeCredit(invoice, true))
                .reconcile(false)
                .lines(List.of(line("1", "1.00", "0.20")))
                .build();
        refusedWith(PortRefusalCode.UNSUPPORTED, () -> plain.accounting().credit(call("K4"), part));
        assertThat(plain.creditByHand(invoice.id()).whole().draft().version()).isNull();
    }

    @Test
    @DisplayName("a back end that cannot keep excess credit refuses to credit more than is owed")
    void partPaid() {
        InMemoryErp strict = InMemoryErp.builder()
                .without(AccountingCapability.PART_PAID_FULL)
                .build();
        Invoice invoice = strict.put(desks());
        strict.pay(invoice.id(), "1.00");

        refusedWith(
                PortRefusalCode.INVOICE_PART_PAID,
                () -> strict.accounting().credit(call("K1"), wholeCredit(invoice, true)));
        assertThat(strict.creditNotesOf(invoice.id())).isEmpty();
    }

    @Test
    @DisplayName("without explicit tax the back end computes tax per line, and quotes what it will compute")
    void ownTax() {
        InMemoryErp own =
                InMemoryErp.builder().without(AccountingCapability.EXPLICIT_TAX).build();
        Invoice invoice = own.put(desks());
        List<CreditNoteLine> asked = List.of(line("1", "33.33", "9.99"));

        List<CreditNoteLine> quoted =
                own.accounting().quote(reading(), invoice.id(), asked).lines();

        assertThat(quoted.get(0).taxes().get(0).amount()).isEqualTo(Money.parse("EUR 6.67"));
        CreditRequest request = CreditRequest.builder()
                .from(wholeCredit(invoice, false))
                .lines(asked)
                .build();
        assertThat(done(own.accounting().credit(call("K1"), request)).lines()).isEqualTo(quoted);
    }

    @Test
    @DisplayName("a duplicate is a new draft of the same lines, numbered once it is posted")
    void duplicate() {
        Invoice draft = done(erp.accounting().duplicateAsDraft(call("K1"), new DuplicateRequest(desks().id())));

        assertThat(draft.state()).isEqualTo(InvoiceState.DRAFT);
        assertThat(draft.residual()).isEqualTo(Money.parse("EUR 246.00"));
        assertThat(draft.date()).isEqualTo(LocalDate.of(2026, 2, 1));
        Invoice posted = erp.postInvoice(draft.id());
        assertThat(posted.number()).isEqualTo("INV/2026/00001");
        assertThat(posted.version()).isEqualTo(DocumentVersion.of("2"));
    }

    @Test
    @DisplayName("invoices are listed newest first, in pages, by customer, order and product")
    void listing() {
        InMemoryErp small = InMemoryErp.builder().pageSize(2).build();
        for (int day = 1; day <= 5; day++) {
            small.invoice("INV/" + day)
                    .customer("gemini")
                    .saleOrder(day < 4 ? "S1" : "S2")
                    .date(LocalDate.of(2026, 1, day))
                    .line(day % 2 == 0 ? "even" : "odd", 1, "1.00")
                    .post();
        }
        small.invoice("INV/X").customer("other").line("odd", 1, "1.00").post();

        assertThat(numbers(small, InvoiceQuery.builder().customer(CustomerId.of("gemini"))))
                .containsExactly("INV/5", "INV/4", "INV/3", "INV/2", "INV/1");
        assertThat(numbers(
                        small,
                        InvoiceQuery.builder().customer(CustomerId.of("gemini")).product(ProductId.of("odd"))))
                .containsExactly("INV/5", "INV/3", "INV/1");
        assertThat(numbers(
                        small,
                        InvoiceQuery.builder().customer(CustomerId.of("gemini")).saleOrder(SaleOrderId.of("S2"))))
                .containsExactly("INV/5", "INV/4");
    }

    private static List<String> numbers(InMemoryErp erp, InvoiceQueryBuilder query) {
        List<String> numbers = new ArrayList<>();
        Cursor cursor = null;
        do {
            Page<Invoice> page =
                    erp.accounting().invoices(reading(), query.cursor(cursor).build());
            page.items().forEach(invoice -> numbers.add(invoice.number()));
            cursor = page.next();
        } while (cursor != null);
        return numbers;
    }

    @Test
    @DisplayName("an invoice is taken as it is given, by the thousand")
    void bulk() {
        for (int number = 0; number < 20_000; number++) {
            erp.invoice("B" + number)
                    .customer("c" + number % 500)
                    .line("p" + number, 1, "1.00")
                    .post();
        }
        assertThat(erp.invoice(InvoiceId.of("B19999")).residual()).isEqualTo(Money.parse("EUR 1.00"));
        assertThat(numbers(erp, InvoiceQuery.builder().customer(CustomerId.of("c7"))))
                .hasSize(40);
    }

    private static CreditNoteLine line(String line, String net, String tax) {
        return new CreditNoteLine(
                LineId.of(line),
                null,
                Money.parse("EUR " + net),
                List.of(new TaxAmount(VAT.id(), new BigDecimal("0.20"), Money.parse("EUR " + tax))));
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.accounting;

import static dev.aftersales.tryton.LiveErp.call;
import static dev.aftersales.tryton.LiveErp.key;
import static dev.aftersales.tryton.LiveErp.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftersales.spi.Answer;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.SaleOrderId;
import dev.aftersales.spi.accounting.AccountingPort;
import dev.aftersales.spi.accounting.AmendRequest;
import dev.aftersales.spi.accounting.CancelDraftRequest;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.CreditNoteState;
import dev.aftersales.spi.accounting.CreditRequest;
import dev.aftersales.spi.accounting.DuplicateRequest;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.accounting.InvoiceLine;
import dev.aftersales.spi.accounting.InvoiceQuery;
import dev.aftersales.spi.accounting.InvoiceState;
import dev.aftersales.spi.accounting.PostRequest;
import dev.aftersales.spi.accounting.TaxAmount;
import dev.aftersales.tryton.LiveErp;
import dev.aftersales.tryton.WithErp;
import dev.aftersales.tryton.rpc.Conversation;
import dev.aftersales.tryton.rpc.Version;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@WithErp
class TrytonAccountingTest {

    private final LiveErp erp = new LiveErp();
    private final AccountingPort port = erp.ports().asPorts().accounting().orElseThrow();

    private Invoice invoice(String seeded) {
        return read(erp.invoice(seeded));
    }

    private Invoice read(String id) {
        return port.invoice(reading(), InvoiceId.of(id)).orElseThrow();
    }

    private static <R> R done(Answer<R> answer) {
        return ((Answer.Done<R>) answer).document();
    }

    private static CreditRequest whole(Invoice invoice, boolean post) {
        return request(
                invoice, invoice.lines().stream().map(TrytonAccountingTest::all).toList(), post);
    }

    private static CreditNoteLine all(InvoiceLine line) {
        return new CreditNoteLine(line.id(), line.quantity(), line.net(), line.taxes());
    }

    private static CreditRequest request(Invoice invoice, List<CreditNoteLine> lines, boolean post) {
        return CreditRequest.builder()
                .invoice(invoice.id())
                .version(invoice.version())
                .billTo(invoice.billTo())
                .addAllLines(lines)
                .date(LiveErp.today())
                .reason("Ticket HD-7")
                .post(post)
                .reconcile(post)
                .build();
    }

    private static Money total(Invoice invoice) {
        Money sum = Money.zero(invoice.currency());
        for (InvoiceLine line : invoice.lines()) {
            sum = sum.plus(line.net())
                    .plus(line.taxes().stream().map(TaxAmount::amount).toList());
        }
        return sum;
    }

    private static PortRefusalCode refusal(Runnable effect) {
        try {
            effect.run();
        } catch (PortRefused refused) {
            return refused.code();
        }
        throw new AssertionError("not refused");
    }

    @Test
    @DisplayName("REF-11: lines, several taxes and a discount add up to what the server charges")
    void invoiceAddsUp() {
        Invoice invoice = invoice("unpaid");
        assertThat(invoice.lines()).hasSize(5);
        assertThat(total(invoice)).isEqualTo(invoice.residual()).isEqualTo(Money.parse("EUR 338.12"));
        assertThat(invoice.lines().get(2).taxes()).hasSize(2);
        assertThat(invoice.company().firstOpenDate()).isEqualTo(erp.seeded("openFrom"));
        assertThat(invoice.documentTaxes()).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("REF-4: a full credit is posted and matched: currencies of 2, 0 and 3 decimals, part-paid ones too")
    @ValueSource(strings = {"unpaid", "thirds", "yen", "dinar"})
    void full(String seeded) {
        Invoice invoice = invoice(seeded);
        CreditNote note = done(port.credit(call(key()), whole(invoice, true)));
        assertThat(note.state()).isEqualTo(CreditNoteState.POSTED);
        assertThat(note.total()).isEqualTo(total(invoice));
        assertThat(note.number()).startsWith("CN-");
        assertThat(note.residual()).isEqualTo(Money.zero(invoice.currency()));
        assertThat(read(invoice.id().value()).residual()).isEqualTo(Money.zero(invoice.currency()));
    }

    @Test
    @DisplayName("REF-4: what was paid before stays open credit of the customer; the payment is not undone")
    void partPaid() {
        Invoice invoice = read(erp.seeded("invoices/partPaid"));
        assertThat(invoice.paid().isPositive()).isTrue();
        Invoice other = invoice("unpaid");
        CreditNoteLine some = all(other.lines().get(1));
        done(port.credit(call(key()), request(other, List.of(some), true)));
        Invoice left = read(other.id().value());
        Money credited = some.net().plus(some.taxes().get(0).amount());
        assertThat(left.residual()).isEqualTo(other.residual().minus(credited));
        CreditNote rest = done(port.credit(call(key()), whole(left, true)));
        assertThat(rest.state()).isEqualTo(CreditNoteState.POSTED);
        assertThat(read(other.id().value()).residual()).isEqualTo(Money.zero(other.currency()));
    }

    @Test
    @DisplayName("REF-11: amounts and taxes are exactly what was asked for, not what the server would compute")
    void exactAmounts() {
        Invoice invoice = invoice("thirds");
        InvoiceLine line = invoice.lines().get(0);
        TaxAmount vat = line.taxes().get(0);
        TaxAmount fee = line.taxes().get(1);
        CreditNoteLine asked = new CreditNoteLine(
                line.id(),
                line.quantity().withAmount(BigDecimal.ONE),
                Money.parse("EUR 33.34"),
                List.of(
                        new TaxAmount(vat.tax(), vat.rate(), Money.parse("EUR 6.32")),
                        new TaxAmount(fee.tax(), fee.rate(), Money.parse("EUR 0.16"))));
        CreditNoteLine amountOnly = new CreditNoteLine(
                line.id(),
                null,
                Money.parse("EUR 10.01"),
                List.of(new TaxAmount(vat.tax(), vat.rate(), Money.parse("EUR 1.89"))));
        CreditNote draft = done(port.credit(call(key()), request(invoice, List.of(asked, amountOnly), false)));
        assertThat(draft.state()).isEqualTo(CreditNoteState.DRAFT);
        assertThat(draft.total()).isEqualTo(Money.parse("EUR 51.72"));
        CreditNote posted = done(port.post(call(key()), new PostRequest(draft.id(), draft.version(), true)));
        assertThat(posted.lines()).containsExactly(asked, amountOnly);
        assertThat(posted.total()).isEqualTo(Money.parse("EUR 51.72"));
    }

    @Test
    @DisplayName("REF-9: credit notes made by hand in the server are seen")
    void madeByHand() {
        Invoice invoice = invoice("unpaid");
        Conversation hand = erp.byHand();
        OriginalInvoice original = OriginalInvoice.find(hand, erp.company(), invoice.id());
        Map<String, Object> values = new CreditContent(
                        List.of(all(invoice.lines().get(0))), LiveErp.today(), "by hand")
                .created(hand, original);
        values.remove("taxes");
        long id = hand.create("account.invoice", values);
        assertThat(port.creditsOf(reading(), invoice.id()))
                .singleElement()
                .satisfies(note -> assertThat(note.key()).isNull());
        erp.press(hand, "account.invoice", id, "post");
        CreditNote seen = port.creditsOf(reading(), invoice.id()).get(0);
        assertThat(seen.state()).isEqualTo(CreditNoteState.POSTED);
        assertThat(seen.total()).isEqualTo(Money.parse("EUR 238.00"));
        assertThat(seen.lines().get(0).taxes().get(0).amount()).isEqualTo(Money.parse("EUR 38.00"));
    }

    @Test
    @DisplayName("EXE-3: a repeated key resumes: the draft that is there is posted, and again answers the same")
    void resumes() {
        Invoice invoice = invoice("unpaid");
        PortKey key = key();
        CreditNote draft = done(port.credit(call(key), whole(invoice, false)));
        CreditNote posted = done(port.credit(call(key), whole(invoice, true)));
        CreditNote again = done(port.credit(call(key), whole(invoice, true)));
        assertThat(posted.id()).isEqualTo(draft.id()).isEqualTo(again.id());
        assertThat(again.state()).isEqualTo(CreditNoteState.POSTED);
        assertThat(port.lookupCreditNote(reading(), key)).isEqualTo(Lookup.of(List.of(again)));
        assertThat(port.lookupCreditNote(reading(), key())).isInstanceOf(Lookup.NotFound.class);
        assertThat(again.key()).isEqualTo(key);
    }

    @Test
    @DisplayName("REF-7: a draft is amended by the version that was seen, once for a key; then posted, once")
    void amends() {
        Invoice invoice = invoice("unpaid");
        CreditNote draft = done(port.credit(call(key()), whole(invoice, false)));
        PortKey key = key();
        AmendRequest amend = AmendRequest.builder()
                .id(draft.id())
                .version(draft.version())
                .addLines(all(invoice.lines().get(1)))
                .date(LiveErp.today())
                .reason("Only\nthe <book> \u2603 \\ \"%s\"")
                .build();
        CreditNote amended = done(port.amend(call(key), amend));
        assertThat(amended.lines()).containsExactly(all(invoice.lines().get(1)));
        assertThat(amended.reason()).isEqualTo(amend.reason());
        assertThat(done(port.amend(call(key), amend)).version()).isEqualTo(amended.version());
        assertThat(refusal(() -> port.amend(call(key()), amend))).isEqualTo(PortRefusalCode.DOCUMENT_CHANGED);
        assertThat(port.lookupCreditNote(reading(), key)).isEqualTo(Lookup.of(List.of(amended)));
        PostRequest old = new PostRequest(draft.id(), draft.version(), false);
        assertThat(refusal(() -> port.post(call(key()), old))).isEqualTo(PortRefusalCode.DOCUMENT_CHANGED);
        PortKey post = key();
        PostRequest request = new PostRequest(draft.id(), amended.version(), false);
        CreditNote posted = done(port.post(call(post), request));
        assertThat(done(port.post(call(post), request))).isEqualTo(posted);
        assertThat(port.lookupCreditNote(reading(), post)).isEqualTo(Lookup.of(List.of(posted)));
        assertThat(refusal(() -> port.cancelDraft(call(key()), new CancelDraftRequest(draft.id(), null))))
                .isEqualTo(PortRefusalCode.WRONG_STATE);
    }

    @Test
    @DisplayName("REF-12: a draft is cancelled, once; its key still finds it, and the invoice is free again")
    void cancels() {
        Invoice invoice = invoice("unpaid");
        CreditNote draft = done(port.credit(call(key()), whole(invoice, false)));
        PortKey key = key();
        CancelDraftRequest request = new CancelDraftRequest(draft.id(), draft.version());
        assertThat(done(port.cancelDraft(call(key), request)).state()).isEqualTo(CreditNoteState.CANCELLED);
        assertThat(done(port.cancelDraft(call(key), request)).state()).isEqualTo(CreditNoteState.CANCELLED);
        assertThat(port.creditsOf(reading(), invoice.id())).isEmpty();
        assertThat(port.lookupCreditNote(reading(), key)).isInstanceOf(Lookup.Found.class);
        assertThat(port.lookupCreditNote(reading(), draft.key())).isInstanceOf(Lookup.Found.class);
    }

    @Test
    @DisplayName("REF-5: the invoice is duplicated as a draft, once for a key")
    void duplicates() {
        Invoice invoice = invoice("unpaid");
        PortKey key = key();
        Invoice draft = done(port.duplicateAsDraft(call(key), new DuplicateRequest(invoice.id())));
        assertThat(draft.state()).isEqualTo(InvoiceState.DRAFT);
        assertThat(total(draft)).isEqualTo(total(invoice));
        assertThat(done(port.duplicateAsDraft(call(key), new DuplicateRequest(invoice.id())))
                        .id())
                .isEqualTo(draft.id());
        assertThat(port.lookupDuplicate(reading(), key)).isEqualTo(Lookup.of(List.of(draft)));
        assertThat(port.lookupCreditNote(reading(), key)).isInstanceOf(Lookup.NotFound.class);
    }

    @Test
    @DisplayName("REF-2, REF-14: what is not posted, not the customer's, changed, or in a closed period is refused")
    void refusals() {
        Invoice invoice = invoice("unpaid");
        CreditRequest good = whole(invoice, true);
        assertThat(refusal(() -> port.credit(call(key()), whole(read(erp.seeded("invoices/draft")), true))))
                .isEqualTo(PortRefusalCode.WRONG_STATE);
        CreditRequest ofOther =
                CreditRequest.builder().from(good).billTo(CustomerId.of("3")).build();
        assertThat(refusal(() -> port.credit(call(key()), ofOther))).isEqualTo(PortRefusalCode.NOT_FOUND);
        CreditRequest unknown = CreditRequest.builder()
                .from(good)
                .invoice(InvoiceId.of("x'; --"))
                .build();
        assertThat(refusal(() -> port.credit(call(key()), unknown))).isEqualTo(PortRefusalCode.NOT_FOUND);
        CreditRequest early = CreditRequest.builder()
                .from(good)
                .date(LiveErp.today().minusYears(1))
                .build();
        assertThatThrownBy(() -> port.credit(call(key()), early)).isInstanceOfSatisfying(PortRefused.class, no -> {
            assertThat(no.code()).isEqualTo(PortRefusalCode.PERIOD_LOCKED);
            assertThat(no.data()).containsEntry("firstOpenDate", erp.seeded("openFrom"));
        });
        erp.byHand()
                .write(
                        new Version(
                                "account.invoice",
                                Long.parseLong(invoice.id().value()),
                                invoice.version().value()),
                        Map.of("payment_lines", List.of()));
        assertThat(refusal(() -> port.credit(call(key()), good))).isEqualTo(PortRefusalCode.DOCUMENT_CHANGED);
        assertThat(port.creditsOf(reading(), invoice.id())).isEmpty();
    }

    @Test
    @DisplayName("REF-1: posted invoices of the customer, newest first, page by page, by order and product")
    void lists() {
        InvoiceQuery all = InvoiceQuery.builder()
                .customer(CustomerId.of(erp.seeded("customer")))
                .build();
        List<Invoice> first = port.invoices(reading(), all).items();
        assertThat(first).isNotEmpty().allMatch(found -> found.state() == InvoiceState.POSTED);
        assertThat(first).allMatch(found -> found.billTo().equals(all.customer()));
        InvoiceQuery ofOrder = InvoiceQuery.builder()
                .from(all)
                .saleOrder(SaleOrderId.of(erp.seeded("sales/tracked")))
                .product(ProductId.of(erp.seeded("products/PUMP")))
                .build();
        assertThat(port.invoices(reading(), ofOrder).items())
                .singleElement()
                .satisfies(found -> assertThat(found.saleOrder()).isEqualTo(ofOrder.saleOrder()));
        assertThat(port.invoice(reading(), InvoiceId.of("99999999"))).isEmpty();
    }
}

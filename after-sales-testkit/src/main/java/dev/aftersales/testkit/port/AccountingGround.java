/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.accounting.AccountingCapability;
import dev.aftersales.spi.accounting.AccountingEffect;
import dev.aftersales.spi.accounting.AccountingPort;
import dev.aftersales.spi.accounting.AmendRequest;
import dev.aftersales.spi.accounting.AmendRequestBuilder;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteId;
import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.CreditRequest;
import dev.aftersales.spi.accounting.CreditRequestBuilder;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.accounting.InvoiceLine;
import dev.aftersales.spi.accounting.PostRequest;
import dev.aftersales.spi.accounting.TaxAmount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What the rules of accounting ports begin with: invoices, and what is credited of them. */
public abstract class AccountingGround extends LossContract<AccountingPort, AccountingBackEnd> {

    /** How many are sold on each line: as many credits of one as no rule makes. */
    static final BigDecimal SOLD = BigDecimal.valueOf(40);

    static final BigDecimal TAX = new BigDecimal("0.20");

    AccountingGround() {}

    final boolean can(AccountingCapability capability) {
        return port().capabilities().contains(capability);
    }

    final boolean isStaged() {
        return port().guarantee(AccountingEffect.CREDIT).strength() == EffectStrength.STAGED;
    }

    /** The first currency of the back end. */
    final CurrencyUnit currency() {
        return backEnd().currencies().get(0);
    }

    /** A posted invoice with one line. */
    final Invoice invoice() {
        return invoice(backEnd().customer(), currency());
    }

    final Invoice invoice(CustomerId customer, CurrencyUnit currency) {
        return read(backEnd().post(sketch(customer, currency, line(SOLD, currency, 500))));
    }

    final InvoiceSketch sketch(CustomerId customer, CurrencyUnit currency, SketchedLine... lines) {
        return new InvoiceSketch(customer, currency, backEnd().today(), null, List.of(lines));
    }

    /** A line whose unit price is given in minor units: cents, yen, millimes. */
    final SketchedLine line(BigDecimal quantity, CurrencyUnit currency, long minor) {
        return new SketchedLine(
                backEnd().product(), quantity, minor(currency, minor).getAmount(), TAX);
    }

    static Money minor(CurrencyUnit currency, long amount) {
        return Money.ofMinor(currency, amount);
    }

    final Invoice read(InvoiceId id) {
        return backEnd().connect().invoice(reading(), id).orElseThrow(() -> new AssertionError("no invoice " + id));
    }

    final CreditNote read(CreditNoteId id) {
        return backEnd().connect().creditNote(reading(), id).orElseThrow(() -> new AssertionError("no note " + id));
    }

    /** All of an invoice. */
    static List<CreditNoteLine> whole(Invoice invoice) {
        return invoice.lines().stream()
                .map(line -> new CreditNoteLine(line.id(), line.quantity(), line.net(), line.taxes()))
                .toList();
    }

    /** One unit of the first line where parts can be credited, else all: always an amount that needs no rounding. */
    final List<CreditNoteLine> little(Invoice invoice) {
        return can(AccountingCapability.PARTIAL) ? part(invoice, 1) : whole(invoice);
    }

    /** Some units of the first line. */
    static List<CreditNoteLine> part(Invoice invoice, long units) {
        InvoiceLine line = invoice.lines().get(0);
        List<TaxAmount> taxes = line.taxes().stream()
                .map(tax -> new TaxAmount(tax.tax(), tax.rate(), share(tax.amount(), units)))
                .toList();
        return List.of(new CreditNoteLine(line.id(), units(line, units), share(line.net(), units), taxes));
    }

    private static Quantity units(InvoiceLine line, long units) {
        return quantity(line).withAmount(BigDecimal.valueOf(units));
    }

    /** The quantity of a line that was made with one. */
    static Quantity quantity(InvoiceLine line) {
        return Optional.ofNullable(line.quantity())
                .orElseThrow(() -> new AssertionError("no quantity on line " + line.id()));
    }

    private static Money share(Money all, long units) {
        return all.multipliedBy(units).dividedBy(SOLD, RoundingMode.UNNECESSARY);
    }

    /** A request to credit, not yet saying whether to post it. */
    final CreditRequestBuilder request(Invoice invoice, List<CreditNoteLine> lines) {
        return CreditRequest.builder()
                .invoice(invoice.id())
                .version(invoice.version())
                .billTo(invoice.billTo())
                .lines(quoted(invoice, lines))
                .date(backEnd().today())
                .reason("asked for by the kit")
                .post(false)
                .reconcile(false);
    }

    /** The lines with the taxes that the back end will put on them. */
    final List<CreditNoteLine> quoted(Invoice invoice, List<CreditNoteLine> lines) {
        return can(AccountingCapability.EXPLICIT_TAX)
                ? lines
                : port().quote(reading(), invoice.id(), lines).lines();
    }

    /** A draft of a little of an invoice. */
    final CreditNote drafted(Invoice invoice) {
        return made(
                port().credit(call(newKey()), request(invoice, little(invoice)).build()));
    }

    /** A posted credit note, made as the library makes it: at once, or from a draft where effects are staged. */
    final CreditNote credited(CreditRequestBuilder request) {
        boolean reconcile = can(AccountingCapability.RECONCILE);
        if (!isStaged()) {
            return made(port().credit(
                            call(newKey()),
                            request.post(true).reconcile(reconcile).build()));
        }
        CreditNote draft = made(port().credit(call(newKey()), request.build()));
        return made(port().post(call(newKey()), new PostRequest(draft.id(), draft.version(), reconcile)));
    }

    final PostRequest posting(CreditNote draft) {
        return new PostRequest(draft.id(), draft.version(), can(AccountingCapability.RECONCILE));
    }

    /** A request that changes nothing of a draft. */
    static AmendRequestBuilder amending(CreditNote draft) {
        return AmendRequest.builder()
                .id(draft.id())
                .version(draft.version())
                .lines(draft.lines())
                .date(draft.date())
                .reason("asked for by the kit");
    }

    /** The credit notes of an invoice that count, as any connection sees them. */
    final List<CreditNote> live(Invoice invoice) {
        return backEnd().connect().creditsOf(reading(), invoice.id());
    }

    /** Fails unless a credit note credits what was asked for, to the minor unit. */
    static void assertCredits(CreditNote note, CreditRequest asked) {
        assertThat(note.invoice()).isEqualTo(asked.invoice());
        assertThat(note.billTo()).isEqualTo(asked.billTo());
        assertThat(note.date()).isEqualTo(asked.date());
        assertThat(CreditedContent.differences(note.lines(), asked.lines())).isEmpty();
        assertThat(note.total()).isEqualTo(CreditedContent.total(asked.lines()));
        assertThat(note.currency()).isEqualTo(note.total().getCurrencyUnit());
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.accounting.AccountingCapability;
import dev.aftersales.spi.accounting.AccountingEffect;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.CreditNoteState;
import dev.aftersales.spi.accounting.CreditRequestBuilder;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceLine;
import dev.aftersales.spi.accounting.TaxAmount;
import dev.aftersales.testkit.port.report.PortRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What is credited, to the minor unit. */
public abstract class CreditContract extends InvoiceListContract {

    CreditContract() {}

    @PortRule(
            id = "ACC-11",
            says =
                    "a whole invoice is credited as asked, in currencies of any number of decimals, and the posted credit note"
                            + " is read back as answered",
            because = "the customer would get another amount back than the agent was shown")
    final void whole() {
        for (CurrencyUnit currency : backEnd().currencies()) {
            Invoice invoice = invoice(backEnd().customer(), currency);
            CreditRequestBuilder request = request(invoice, whole(invoice));

            CreditNote note = credited(request);

            assertCredits(note, request.build());
            assertThat(note.state()).isEqualTo(CreditNoteState.POSTED);
            assertThat(note.number()).isNotBlank();
            assertThat(read(note.id())).isEqualTo(note);
            assertThat(live(invoice)).containsExactly(note);
        }
    }

    @PortRule(
            id = "ACC-12",
            says = "part of an invoice is credited as asked; without PARTIAL that is refused",
            because = "more or less would be given back than was returned")
    final void part() {
        for (CurrencyUnit currency : backEnd().currencies()) {
            Invoice invoice = invoice(backEnd().customer(), currency);
            CreditRequestBuilder request = request(invoice, part(invoice, 3));
            if (!can(AccountingCapability.PARTIAL)) {
                refusedAsUndeclared(AccountingCapability.PARTIAL, () -> credited(request));
                return;
            }

            assertCredits(credited(request), request.build());
        }
    }

    @PortRule(
            id = "ACC-13",
            says =
                    "taxes are credited as given, to the minor unit; without EXPLICIT_TAX a quote tells those that are posted",
            because = "the parts would not add up to the invoice: a cent stays with the shop, or is given away")
    final void taxes() {
        for (CurrencyUnit currency : backEnd().currencies()) {
            Invoice invoice = thirds(currency);
            List<CreditNoteLine> third = third(invoice, 1);
            if (can(AccountingCapability.EXPLICIT_TAX)) {
                refusedAsUndeclaredQuote(invoice);
            } else {
                assertThat(port().quote(reading(), invoice.id(), third).lines())
                        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("taxes")
                        .isEqualTo(third);
            }
            if (can(AccountingCapability.PARTIAL)) {
                inThirds(invoice);
            }
        }
    }

    private void refusedAsUndeclaredQuote(Invoice invoice) {
        assertRefused(PortRefusalCode.UNSUPPORTED, () -> port().quote(reading(), invoice.id(), whole(invoice)));
    }

    /** Three parts whose taxes differ by a minor unit, and come to the tax of the invoice. */
    private void inThirds(Invoice invoice) {
        for (int nth = 0; nth < 3; nth++) {
            CreditRequestBuilder request = request(read(invoice.id()), third(invoice, nth));
            assertCredits(credited(request), request.build());
        }
        if (can(AccountingCapability.EXPLICIT_TAX)) {
            assertThat(live(invoice).stream().map(CreditNote::total).reduce(Money::plus))
                    .contains(CreditedContent.total(whole(invoice)));
        }
    }

    /** Three units, 20.01 of tax on 100.05 in a currency with two decimals. */
    private Invoice thirds(CurrencyUnit currency) {
        return read(
                backEnd().post(sketch(backEnd().customer(), currency, line(BigDecimal.valueOf(3), currency, 3335))));
    }

    /** One unit of three; the first has a minor unit more of tax, the last one less. */
    private static List<CreditNoteLine> third(Invoice invoice, int nth) {
        InvoiceLine line = invoice.lines().get(0);
        List<TaxAmount> taxes = line.taxes().stream()
                .map(tax -> new TaxAmount(tax.tax(), tax.rate(), third(tax.amount(), 1 - nth)))
                .toList();
        return List.of(
                new CreditNoteLine(line.id(), quantity(line).withAmount(BigDecimal.ONE), third(line.net(), 0), taxes));
    }

    private static Money third(Money whole, int more) {
        return minor(whole.getCurrencyUnit(), whole.getAmountMinorLong() / 3 + more);
    }

    @PortRule(
            id = "ACC-14",
            says = "an invoice of very many lines is read, listed and credited whole",
            because = "those who buy most could not be helped")
    final void large() {
        ProductId product = backEnd().product();
        List<SketchedLine> lines = IntStream.range(0, backEnd().manyLines())
                .mapToObj(i -> new SketchedLine(
                        product, BigDecimal.ONE, minor(currency(), 100 + 5L * i).getAmount(), TAX))
                .toList();
        Invoice invoice = read(backEnd()
                .post(new InvoiceSketch(
                        backEnd().customer(), currency(), backEnd().today(), null, lines)));

        assertThat(invoice.lines()).hasSize(lines.size());
        assertThat(listed(of(invoice.billTo()))).containsExactly(invoice);
        CreditRequestBuilder request = request(invoice, whole(invoice));
        CreditNote note = credited(request);
        assertCredits(note, request.build());
        assertCredits(read(note.id()), request.build());
    }

    @PortRule(
            id = "ACC-17",
            says = "a credit note tells the key it was made with; one that was made elsewhere tells none",
            because = "credits of others would be taken for ours, or ours be counted twice")
    final void keys() {
        Invoice invoice = invoice();
        CreditNote note = credited(request(invoice, little(invoice)));
        Invoice other = invoice();
        backEnd().creditElsewhere(other.id());

        boolean keeps = port().guarantee(AccountingEffect.CREDIT).strength() != EffectStrength.NONE;
        assertThat(note.key() != null).isEqualTo(keeps);
        assertThat(live(other)).extracting(CreditNote::key).containsOnlyNulls();
    }
}

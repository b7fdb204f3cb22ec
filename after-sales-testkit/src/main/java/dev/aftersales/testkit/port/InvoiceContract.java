/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.accounting.CreditNoteId;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.accounting.InvoiceLine;
import dev.aftersales.spi.accounting.InvoiceState;
import dev.aftersales.spi.accounting.TaxAmount;
import dev.aftersales.testkit.port.report.PortRule;
import java.math.BigDecimal;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** How an invoice is read: as it was made, and as it was paid. */
public abstract class InvoiceContract extends AccountingTrials {

    private static final BigDecimal OTHER_TAX = new BigDecimal("0.10");

    InvoiceContract() {}

    @PortRule(
            id = "ACC-1",
            says =
                    "an invoice is read as it was made: customer, date, order, and quantity, net and tax of each line, to the"
                            + " minor unit in currencies of any number of decimals",
            because = "credits are computed from it, to the last minor unit")
    final void reads() {
        for (CurrencyUnit currency : backEnd().currencies()) {
            CustomerId customer = backEnd().customer();
            InvoiceSketch sketch = new InvoiceSketch(
                    customer,
                    currency,
                    backEnd().today(),
                    backEnd().saleOrder(customer),
                    List.of(
                            line(SOLD, currency, 4_940_005),
                            new SketchedLine(
                                    backEnd().product(),
                                    BigDecimal.ONE,
                                    minor(currency, 10).getAmount(),
                                    OTHER_TAX),
                            new SketchedLine(
                                    backEnd().product(),
                                    BigDecimal.valueOf(3),
                                    minor(currency, 1).getAmount(),
                                    BigDecimal.ZERO)));

            assertReadAs(sketch, read(backEnd().post(sketch)));
        }
    }

    private static void assertReadAs(InvoiceSketch sketch, Invoice invoice) {
        assertThat(invoice.state()).isEqualTo(InvoiceState.POSTED);
        assertThat(invoice.number()).isNotBlank();
        assertThat(invoice.billTo()).isEqualTo(sketch.customer());
        assertThat(invoice.currency()).isEqualTo(sketch.currency());
        assertThat(invoice.date()).isEqualTo(sketch.date());
        assertThat(invoice.saleOrder()).isEqualTo(sketch.saleOrder());
        assertThat(invoice.priceIncludesTax()).isFalse();
        assertThat(invoice.lines()).extracting(InvoiceLine::id).doesNotHaveDuplicates();
        assertThat(invoice.lines()).hasSameSizeAs(sketch.lines());
        for (int i = 0; i < sketch.lines().size(); i++) {
            assertReadAs(sketch.lines().get(i), invoice.lines().get(i), sketch.currency());
        }
    }

    private static void assertReadAs(SketchedLine sketch, InvoiceLine line, CurrencyUnit currency) {
        assertThat(line.product()).isEqualTo(sketch.product());
        assertThat(quantity(line).amount()).isEqualByComparingTo(sketch.quantity());
        assertThat(line.net()).isEqualTo(Money.of(currency, sketch.net()));
        assertThat(tax(line)).isEqualTo(Money.of(currency, sketch.tax().stripTrailingZeros()));
    }

    private static Money tax(InvoiceLine line) {
        return line.taxes().stream()
                .map(TaxAmount::amount)
                .reduce(Money.zero(line.net().getCurrencyUnit()), Money::plus);
    }

    @PortRule(
            id = "ACC-2",
            says = "what is owed and what was paid of an invoice is told as it stands",
            because = "a paid invoice would be credited as an open one, or an open one not at all")
    final void payments() {
        Invoice invoice = invoice();
        Money all = CreditedContent.total(whole(invoice));
        Money some = minor(invoice.currency(), 701);
        assertThat(invoice.residual()).isEqualTo(all);
        assertThat(invoice.paid()).isEqualTo(Money.zero(invoice.currency()));

        backEnd().pay(invoice.id(), some);

        assertThat(read(invoice.id()).residual()).isEqualTo(all.minus(some));
        assertThat(read(invoice.id()).paid()).isEqualTo(some);
    }

    @PortRule(
            id = "ACC-3",
            says = "a draft invoice is read, as a draft",
            because = "what is not in the books would be credited")
    final void draft() {
        InvoiceId draft = backEnd().draft(sketch(backEnd().customer(), currency(), line(SOLD, currency(), 500)));

        assertThat(read(draft).state()).isEqualTo(InvoiceState.DRAFT);
    }

    @PortRule(
            id = "ACC-10",
            says = "what does not exist is empty, whatever its id looks like",
            because = "a mistyped number would be taken for a back end that is down")
    final void unknown() {
        for (String id : List.of("0", "nothing", "1 or 1=1", "../1")) {
            assertThat(port().invoice(reading(), InvoiceId.of(id))).isEmpty();
            assertThat(port().creditNote(reading(), CreditNoteId.of(id))).isEmpty();
            assertThat(port().creditsOf(reading(), InvoiceId.of(id))).isEmpty();
        }
    }
}

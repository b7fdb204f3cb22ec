/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.refund;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.examples.backoffice.shop.Article;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.TaxAmount;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RefundRaceTest extends RefundTest {

    @Test
    @DisplayName("TKT-5: a form that is sent twice makes one credit note")
    void twice() throws Exception {
        String ticket = ticketWithInvoice("twice");
        FilledForm form = lamps("en", ticket, "4");
        assertThat(reversed(ticket, form)).isEqualTo(reversed(ticket, form));
        FilledForm full = dialog("en", ticketWithInvoice("twice-full")).with("method", "FULL");
        String other = ticket("twice-full", null);
        assertThat(reversed(other, full)).isEqualTo(reversed(other, full));
        assertThat(creditsOf("twice")).hasSize(1);
        assertThat(creditsOf("twice-full")).hasSize(1);
    }

    @Test
    @DisplayName("REF-9: of two forms on one invoice the second is told what remains, and nothing is credited twice")
    void twoTabs() throws Exception {
        String ticket = ticketWithInvoice("tabs");
        FilledForm one = lamps("en", ticket, "3").with("invoiceVersion", "");
        FilledForm two = lamps("en", ticket, "3").with("invoiceVersion", "");
        reversed(ticket, one);
        assertThat(refused("en", ticket, two)).contains("id=\"credit.lines[0].quantity-error\"", "1 pcs");
    }

    @Test
    @DisplayName("REF-7: an invoice that changed since the form was drawn is shown as it is now, and the form says so")
    void invoiceChanged() throws Exception {
        String ticket = ticketWithInvoice("changed");
        FilledForm form = lamps("en", ticket, "3");
        office().byHand().accounting().pay(invoiceId("changed"), Money.parse("EUR 100.00"));
        office().byHand().accounting().touch(invoiceId("changed"));
        String html = refused("en", ticket, form);
        assertThat(html).contains("The invoice has changed since you opened this form", "€381.58");
        reversed(ticket, FilledForm.of(html, ticket + "/refund"));
    }

    @Test
    @DisplayName("REF-11: partial credit notes that reach the whole add up to the invoice's net, tax and total")
    void toTheCent() throws Exception {
        String ticket = ticket("cents", null);
        post("cents", sheet("cents", line(Article.LAMP, 3, "EUR 33.33")));
        Money invoiced = invoice("cents").residual();
        for (String amount : List.of("40.33", "40.33")) {
            reversed(
                    ticket, dialog("en", ticket).with("credit.extent", "AMOUNT").with("credit.amount", amount));
        }
        reversed(ticket, dialog("en", ticket).with("credit.extent", "ALL"));
        List<CreditNote> notes = creditsOf("cents");
        Money euros = Money.zero(CurrencyUnit.EUR);
        assertThat(notes.stream().map(CreditNote::total).reduce(euros, Money::plus))
                .isEqualTo(invoiced);
        assertThat(notes.stream()
                        .flatMap(note -> note.lines().stream())
                        .flatMap(line -> line.taxes().stream())
                        .map(TaxAmount::amount)
                        .reduce(euros, Money::plus))
                .isEqualTo(Money.parse("EUR 21.00"));
        assertThat(page("marta", "en", ticket + "/refund")).contains("refunded");
    }
}

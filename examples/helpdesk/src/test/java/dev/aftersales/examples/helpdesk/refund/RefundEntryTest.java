/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.refund;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.examples.backoffice.shop.Article;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class RefundEntryTest extends RefundTest {

    @Autowired
    private Clock clock;

    @ParameterizedTest
    @CsvSource({
        "en, '€30.25', '€451.33', What will be credited",
        "es, '30,25\u00a0€', '451,33\u00a0€', Qué se va a acreditar",
        "ro, '30,25\u00a0EUR', '451,33\u00a0EUR', Ce se va credita"
    })
    @DisplayName("TKT-7: the preview says net, tax, total and what remains, and changes nothing")
    void preview(String language, String total, String left, String title) throws Exception {
        String customer = "preview-" + language;
        String ticket = ticketWithInvoice(customer);
        FilledForm one = lamps(language, ticket, "1");
        assertThat(sound(send("marta", language, ticket + "/refund/preview", one.pairs()), language))
                .contains(title, total, left)
                .containsPattern("VAT-21 \\(21(%|\u00a0%|\u202f%)\\)");
        assertThat(creditsOf(customer)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, 9, '(at most 4 pcs)', 1.50x, 1250.50",
        "es, 9, '4 pcs', 1.50, '1250,50'",
        "ro, 9, '4 pcs', 1.50, '1250,50'"
    })
    @DisplayName("REF-9: more than remains is refused beside its line, and REF-10: so is what is no number")
    void beside(String language, String much, String remaining, String unreadable, String example) throws Exception {
        String ticket = ticketWithInvoice("beside-" + language);
        FilledForm form = lamps(language, ticket, much);
        String html = refused(language, ticket, form);
        assertThat(html)
                .contains("id=\"credit.lines[0].quantity-error\"", remaining, "aria-invalid=\"true\"")
                .contains("value=\"" + much + "\"")
                .doesNotContain(form.get("requestKey"));
        String other = refused(language, ticket, lamps(language, ticket, unreadable));
        assertThat(other).contains("id=\"credit.lines[0].quantity-error\"", example, "value=\"" + unreadable + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "RON, en, 10.50, 'RON\u00a010.50', 10.505",
        "RON, ro, '10,50', '10,50\u00a0RON', '10,505'",
        "JPY, en, 1050, '¥1,050', 1050.5",
        "JPY, es, 1050, '1.050\u00a0JPY', '1050,5'",
        "KWD, en, 10.505, 'KWD\u00a010.505', 10.5055",
        "KWD, es, '10,505', '10,505\u00a0KWD', '10,5055'",
        "EUR, es, '10,50', '10,50\u00a0€', '10,505'"
    })
    @DisplayName("REF-10: amounts have the decimals of their currency; one more is refused beside the field")
    void currencies(String currency, String language, String amount, String shown, String excess) throws Exception {
        String customer = "currency-" + currency + language;
        String ticket = ticket(customer, null);
        post(customer, sheet(customer, line(Article.LAMP, 10, currency + " 1000")));
        FilledForm form =
                dialog(language, ticket).with("credit.extent", "AMOUNT").with("credit.amount", amount);
        assertThat(sound(send("marta", language, ticket + "/refund/preview", form.pairs()), language))
                .contains(shown);
        assertThat(refused(language, ticket, form.with("credit.amount", excess)))
                .contains("id=\"credit.amount-error\"");
        FilledForm again =
                dialog(language, ticket).with("credit.extent", "AMOUNT").with("credit.amount", amount);
        assertThat(page("marta", language, reversed(language, ticket, again))).contains(shown);
    }

    @Test
    @DisplayName("REF-10: an amount says whether it is with tax or without")
    void grossOrNet() throws Exception {
        String ticket = ticketWithInvoice("basis");
        FilledForm gross = dialog("en", ticket).with("credit.extent", "AMOUNT").with("credit.amount", "121");
        assertThat(sound(send("marta", "en", ticket + "/refund/preview", gross.pairs()), "en"))
                .contains("€100.00", "€21.00", "€121.00", "€360.58");
        FilledForm net = gross.with("credit.basis", "NET").with("credit.amount", "200");
        assertThat(sound(send("marta", "en", ticket + "/refund/preview", net.pairs()), "en"))
                .contains("€200.00", "€42.00", "€242.00", "€239.58");
        FilledForm ofLine =
                lamps("en", ticket, "1").with("credit.lines[0].by", "GROSS").with("credit.lines[0].amount", "200");
        assertThat(refused("en", ticket, ofLine))
                .containsPattern("id=\"credit.lines\\[0].amount-error\"[^<]*€121\\.00");
    }

    @Test
    @DisplayName("REF-10: at least one line")
    void noLine() throws Exception {
        String ticket = ticketWithInvoice("no-line");
        FilledForm none = lamps("ro", ticket, "1").with("credit.lines[0].by", "NOTHING");
        assertThat(refused("ro", ticket, none)).contains("id=\"credit.lines-error\"", "Alegeți cel puțin o linie.");
    }

    @Test
    @DisplayName("REF-2: an invoice of another customer is refused beside the drop-down")
    void otherCustomer() throws Exception {
        ticketWithInvoice("other-one");
        String ticket = ticketWithInvoice("other-two");
        FilledForm form =
                dialog("en", ticket).with("invoice", invoiceId("other-one").value());
        assertThat(refused("en", ticket, form)).contains("id=\"invoice-error\"").doesNotContain(number("other-one"));
        assertThat(creditsOf("other-one")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, 'May 4, 2026'", "es, '4 may 2026'", "ro, '4 mai 2026'"})
    @DisplayName("REF-14: a date before the invoice, or in the future for a full refund, is refused beside the date")
    void date(String language, String invoiceDate) throws Exception {
        String ticket = ticketWithInvoice("date-" + language);
        assertThat(refused(language, ticket, dialog(language, ticket).with("credit.date", "2026-05-03")))
                .contains("id=\"credit.date-error\"")
                .containsIgnoringCase(invoiceDate);
        String later = LocalDate.now(clock.withZone(ZoneOffset.UTC)).plusDays(3).toString();
        FilledForm full = dialog(language, ticket).with("method", "FULL").with("credit.date", later);
        assertThat(refused(language, ticket, full)).contains("id=\"credit.date-error\"", "value=\"" + later + "\"");
        assertThat(refused(language, ticket, dialog(language, ticket).with("credit.date", "soon")))
                .contains("id=\"credit.date-error\"");
    }

    @Test
    @DisplayName("REF-14: a locked period is refused beside the date, with the first open day")
    void locked() throws Exception {
        String ticket = ticketWithInvoice("locked");
        FilledForm form = dialog("en", ticket).with("credit.date", "2026-05-20");
        office().byHand().accounting().lockBefore(LocalDate.of(2026, 6, 1));
        try {
            assertThat(refused("en", ticket, form)).contains("id=\"credit.date-error\"", "Jun 1, 2026");
        } finally {
            office().byHand().accounting().lockBefore(null);
        }
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.refund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.MvcResult;

class CreditNotePagesTest extends RefundTest {

    @ParameterizedTest
    @CsvSource({
        "en, Draft credit note, Confirm, 1 Credit Note, '€30.25', Posted",
        "es, Borrador de nota de crédito, Confirmar, 1 nota de crédito, '30,25\u00a0€', Registrada",
        "ro, Ciornă de notă de credit, Confirmați, 1 notă de credit, '30,25\u00a0EUR', Înregistrată"
    })
    @DisplayName("REF-3 and REF-7: a draft is shown and confirmed; REF-8: then, not before, the smart button counts it")
    void confirm(String language, String draft, String confirm, String smart, String total, String posted)
            throws Exception {
        String customer = "confirm-" + language;
        String ticket = ticketWithInvoice(customer);
        String document = reversed(ticket, lamps(language, ticket, "1"));
        String html = page("marta", language, document);
        assertThat(html).contains(draft, confirm, total, "data-state=\"DRAFT\"", number(customer));
        assertThat(page("marta", language, ticket))
                .doesNotContain("data-kind=\"CREDIT_NOTE\"")
                .contains("credit-notes/document");

        String action = ticket + "/credit-notes/document/confirm";
        FilledForm form = FilledForm.of(html, action);
        for (int click = 0; click < 2; click++) {
            MvcResult done = send("marta", language, action, form.pairs());
            assertThat(done.getResponse().getRedirectedUrl()).isEqualTo(document);
        }
        assertThat(page("marta", language, document))
                .contains("data-state=\"POSTED\"", posted)
                .doesNotContain(action);
        assertThat(page("marta", language, ticket))
                .containsPattern("data-kind=\"CREDIT_NOTE\"[^>]*>\\s*<span>" + smart + "</span>");
    }

    @Test
    @DisplayName("REF-4: a full refund is posted and matched at once, and its invoice is linked")
    void full() throws Exception {
        String ticket = ticketWithInvoice("full");
        String document = reversed(ticket, dialog("en", ticket).with("method", "FULL"));
        String html = page("marta", "en", document);
        assertThat(html).contains("data-state=\"POSTED\"", "€481.58", "/credit-notes/invoice?id=");
        assertThat(invoice("full").residual().isZero()).isTrue();
        String id = document.substring(document.indexOf("?id="));
        assertThat(page("marta", "es", ticket + "/credit-notes/invoice" + id))
                .contains(number("full"), "481,58\u00a0€", "0,00\u00a0€", "Desk lamp");
        assertThat(result("marta", "en", get(ticket + "/credit-notes"))
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo(document);
    }

    @ParameterizedTest
    @CsvSource({"en, New draft invoice", "es, Nuevo borrador de factura", "ro, Ciornă de factură nouă"})
    @DisplayName("REF-5: a full refund with a new draft names the draft invoice, which has a page")
    void newDraft(String language, String heading) throws Exception {
        String ticket = ticketWithInvoice("new-draft-" + language);
        String document = reversed(ticket, dialog(language, ticket).with("method", "FULL_WITH_NEW_DRAFT"));
        String html = page("marta", language, document);
        assertThat(html).contains(ticket + "/draft-invoices/document?id=");
        int at = html.indexOf(ticket + "/draft-invoices/document?id=");
        String invoice = html.substring(at, html.indexOf('"', at));
        assertThat(page("marta", language, invoice)).contains(heading, "data-state=\"DRAFT\"", "Office chair");
    }

    @ParameterizedTest
    @CsvSource({"en, 2, '€60.50'", "es, '2', '60,50\u00a0€'", "ro, 2, '60,50\u00a0EUR'"})
    @DisplayName("REF-7: a draft is amended: lines, date and reason")
    void amend(String language, String quantity, String total) throws Exception {
        String ticket = ticketWithInvoice("amend-" + language);
        String document = reversed(ticket, lamps(language, ticket, "1"));
        FilledForm form = amendment(language, ticket, document)
                .with("credit.extent", "LINES")
                .with("credit.lines[0].quantity", quantity)
                .with("credit.date", "2026-05-06")
                .with("credit.reason", "Two of them");
        assertThat(form.get("credit.lines[0].by")).isEqualTo("QUANTITY");
        assertThat(form.get("credit.lines[1].by")).isEqualTo("NOTHING");
        String preview = ticket + "/credit-notes/amend/preview";
        assertThat(sound(send("marta", language, preview, form.pairs()), language))
                .contains(total);
        MvcResult saved = send("marta", language, ticket + "/credit-notes/amend", form.pairs());
        assertThat(saved.getResponse().getRedirectedUrl()).isEqualTo(document);
        assertThat(page("marta", language, document)).contains(total, "Two of them", "datetime=\"2026-05-06\"");
    }

    @Test
    @DisplayName("REF-7: an amendment beyond what remains is refused beside its line")
    void amendTooMuch() throws Exception {
        String ticket = ticketWithInvoice("amend-much");
        String document = reversed(ticket, lamps("en", ticket, "1"));
        FilledForm form =
                amendment("en", ticket, document).with("credit.extent", "LINES").with("credit.lines[0].quantity", "5");
        assertThat(sound(send("marta", "en", ticket + "/credit-notes/amend", form.pairs()), "en"))
                .contains("id=\"credit.lines[0].quantity-error\"", "4 pcs");
        FilledForm reasonOnly = amendment("en", ticket, document).with("credit.reason", "Only the words");
        send("marta", "en", ticket + "/credit-notes/amend", reasonOnly.pairs());
        assertThat(page("marta", "en", document)).contains("Only the words", "€30.25");
    }

    @Test
    @DisplayName("REF-12: cancelling a draft opens its amount again; a posted credit note has no such button")
    void cancel() throws Exception {
        String ticket = ticketWithInvoice("cancel");
        String document = reversed(ticket, dialog("en", ticket).with("method", "PARTIAL"));
        assertThat(page("marta", "en", ticket + "/refund")).contains("refunded");
        String action = ticket + "/credit-notes/document/cancel";
        FilledForm form = FilledForm.of(page("marta", "en", document), action);
        assertThat(send("marta", "en", action, form.pairs()).getResponse().getRedirectedUrl())
                .isEqualTo(ticket);
        assertThat(page("marta", "en", document))
                .contains("data-state=\"CANCELLED\"")
                .doesNotContain(action);
        assertThat(page("marta", "en", ticket + "/refund")).contains("€481.58", "name=\"requestKey\"");
        assertThat(page("marta", "en", reversed(ticket, dialog("en", ticket).with("method", "FULL"))))
                .doesNotContain(action);
    }

    @Test
    @DisplayName("REF-8: several credit notes are listed behind the smart button")
    void several() throws Exception {
        String ticket = ticketWithInvoice("several");
        for (int count = 0; count < 2; count++) {
            String document = reversed(ticket, lamps("en", ticket, "1"));
            String confirm = ticket + "/credit-notes/document/confirm";
            send(
                    "marta",
                    "en",
                    confirm,
                    FilledForm.of(page("marta", "en", document), confirm).pairs());
        }
        assertThat(page("marta", "en", ticket)).containsPattern("data-kind=\"CREDIT_NOTE\"[^>]*>\\s*<span>2 ");
        assertThat(page("marta", "ro", ticket + "/credit-notes"))
                .contains("Note de credit", "/credit-notes/document?id=");
    }
}

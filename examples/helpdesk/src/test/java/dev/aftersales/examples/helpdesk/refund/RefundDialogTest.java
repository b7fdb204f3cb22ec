/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.refund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dev.aftersales.examples.backoffice.shop.Article;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.SaleOrderId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefundDialogTest extends RefundTest {

    @ParameterizedTest
    @CsvSource({
        "en, Invoices to Refund, Reverse, '€481.58', unpaid, 2 posted invoices",
        "es, Facturas por reembolsar, Revertir, '481,58\u00a0€', sin pagar, 2 facturas registradas",
        "ro, Facturi de rambursat, Stornați, '481,58\u00a0EUR', neplătită, 2 facturi înregistrate"
    })
    @DisplayName("REF-1: the dialog lists the posted invoices of the ticket's customer, in each language")
    void invoices(String language, String list, String button, String total, String standing, String count)
            throws Exception {
        String customer = "listed-" + language;
        String ticket = ticketWithInvoice(customer);
        post("second", sheet(customer));
        office().byHand().accounting().draft(sheet(customer));
        assertThat(page("marta", language, ticket + "/refund"))
                .contains(list, button, total, standing, count, number(customer), number("second"));
    }

    @Test
    @DisplayName(
            "REF-1: the invoices with the ticket's product come first, and can be narrowed by sale order and product")
    void narrowing() throws Exception {
        String ticket = ticket("narrow", Article.DESK);
        LocalDate day = LocalDate.of(2026, 5, 9);
        ProductId lamp = ProductId.of(id(Article.LAMP));
        SaleOrderId order = office().byHand().directory().addSaleOrder(customer("narrow"), day, List.of(lamp));
        String desk = post("desk", sheet("narrow", line(Article.DESK, 1, "EUR 420.00")))
                .value();
        String lamps = post("order", ordered(sheet("narrow"), order, day)).value();
        String all = page("marta", "en", ticket + "/refund");
        assertThat(all)
                .containsPattern("value=\"" + desk + "\" selected=\"selected\"[^>]*>" + number("desk"))
                .contains(number("order"), numberOf(order));
        String narrowed = ticket + "/refund?saleOrder=" + order.value();
        assertThat(page("marta", "en", narrowed))
                .containsPattern("value=\"" + lamps + "\" selected=\"selected\"[^>]*>" + number("order"))
                .contains("1 posted invoice", "Show all invoices")
                .doesNotContain(number("desk"));
        assertThat(page("marta", "es", narrowed + "&product=" + id(Article.DESK)))
                .contains("Ninguna factura registrada")
                .doesNotContain("name=\"requestKey\"");
    }

    private String numberOf(SaleOrderId order) {
        return only(
                        office().directory().saleOrders(reading(), customer("narrow")),
                        known -> known.id().equals(order))
                .number();
    }

    @Test
    @DisplayName("REF-1: without any invoice the dialog says so")
    void noInvoice() throws Exception {
        assertThat(page("marta", "en", ticket("no-invoice", null) + "/refund"))
                .contains("no posted invoice with anything left to refund")
                .doesNotContain("name=\"requestKey\"");
    }

    @ParameterizedTest
    @CsvSource({
        "en, Partial Refund, 'Makes a draft that you can still change', Full refund and new draft invoice",
        "es, Reembolso parcial, 'Crea un borrador que aún puede cambiar', Reembolso completo y nuevo borrador de factura",
        "ro, Rambursare parțială, 'Creează o ciornă', Rambursare completă și ciornă de factură nouă"
    })
    @DisplayName("REF-3, REF-4 and REF-5: the three methods with their explanation, in each language")
    void methods(String language, String partial, String help, String newDraft) throws Exception {
        String ticket = ticketWithInvoice("methods-" + language);
        assertThat(page("marta", language, ticket + "/refund")).contains(partial, help, newDraft);
    }

    @ParameterizedTest
    @CsvSource({
        "en, This invoice is already paid",
        "es, Esta factura ya está pagada",
        "ro, Această factură este deja plătită"
    })
    @DisplayName("REF-6: a paid invoice has no method and says why; its credit note is a draft")
    void paid(String language, String why) throws Exception {
        String customer = "paid-" + language;
        String ticket = ticketWithInvoice(customer);
        office().byHand().accounting().payInFull(invoiceId(customer));
        assertThat(page("marta", language, ticket + "/refund")).contains(why).doesNotContain("name=\"method\"");
        FilledForm named = dialog(language, ticket).with("method", "FULL");
        assertThat(refused(language, ticket, named)).contains("id=\"method-error\"");
        assertThat(page("marta", language, reversed(ticket, dialog(language, ticket))))
                .contains("data-state=\"DRAFT\"");
    }

    @Test
    @DisplayName("REF-4: with an open draft the full methods are shown with the reason, and cannot be chosen")
    void openDraft() throws Exception {
        String ticket = ticketWithInvoice("open-draft");
        reversed(ticket, lamps("en", ticket, "1"));
        String html = page("marta", "en", ticket + "/refund");
        assertThat(html)
                .contains("The invoice has a credit note in draft")
                .containsPattern("value=\"FULL\" disabled=\"disabled\"");
        FilledForm forced = dialog("en", ticket).with("method", "FULL");
        assertThat(refused("en", ticket, forced)).contains("id=\"method-error\"");
    }

    @Test
    @DisplayName("REF-13: the default reason names the ticket, in the language of the page")
    void reason() throws Exception {
        String ticket = ticketWithInvoice("reason");
        String number = ticket.substring("/tickets/".length());
        assertThat(dialog("en", ticket).get("credit.reason")).isEqualTo("Ticket " + number);
        assertThat(dialog("es", ticket).get("credit.reason")).isEqualTo("Ticket " + number);
        assertThat(dialog("ro", ticket).get("credit.reason")).isEqualTo("Tichet " + number);
        FilledForm own = lamps("en", ticket, "1").with("credit.reason", "<b>Broken</b>");
        assertThat(page("marta", "en", reversed(ticket, own)))
                .contains("&lt;b&gt;Broken&lt;/b&gt; (" + number + ")")
                .doesNotContain("<b>Broken");
    }

    @Test
    @DisplayName("EXE-9: a technician may not refund, and a customer is not let in")
    void access() throws Exception {
        String ticket = ticketWithInvoice("access");
        assertThat(result("radu", "en", get(ticket + "/refund")).getResponse().getContentAsString())
                .doesNotContain(number("access"));
        assertThat(result("gemini", "en", get(ticket + "/refund")).getResponse().getStatus())
                .isEqualTo(403);
    }
}

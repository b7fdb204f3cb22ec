/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.repair;

import static dev.aftersales.examples.helpdesk.repair.RepairFields.fields;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.examples.backoffice.shop.Article;
import dev.aftersales.examples.backoffice.shop.Buyer;
import dev.aftersales.examples.helpdesk.account.Accounts;
import dev.aftersales.examples.helpdesk.account.Desks;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MvcResult;

class RepairPageTest extends RepairOrderScene {

    /** Gemini's lamps, of a contact. */
    private static final String DIALOG = "/tickets/HD-1008/repair";

    /** A ticket without a product. */
    private static final String WITHOUT_PRODUCT = "/tickets/HD-1001/repair";

    @Autowired
    private Accounts people;

    @Autowired
    private Desks desks;

    @ParameterizedTest
    @CsvSource({
        "en, Create a repair order, Parts, Operations, Repair notes, Quotation notes, Before Repair",
        "es, Crear una orden de reparación, Piezas, Operaciones, Notas de reparación, Notas de cotización, Antes de la reparación",
        "ro, Creați o comandă de reparație, Piese, Operațiuni, Note de reparație, Note de ofertă, Înainte de reparație"
    })
    @DisplayName(
            "REP-1: the form is empty but for the ticket's product, and REP-4: has its four sections, in each language")
    void dialog(
            String language,
            String title,
            String parts,
            String operations,
            String internal,
            String external,
            String method)
            throws Exception {
        String html = page("marta", language, DIALOG);
        assertThat(html)
                .contains(title, method)
                .contains("<h2>" + parts + "</h2>", "<h2>" + operations + "</h2>")
                .contains("<h2>" + internal + "</h2>", "<h2>" + external + "</h2>")
                .containsPattern("value=\"" + id(Article.LAMP) + "\"\\s+selected")
                .containsOnlyOnce("selected=")
                .doesNotContain("checked=");
    }

    @Test
    @DisplayName("REP-2: only sale orders of this customer are offered")
    void saleOrders() throws Exception {
        assertThat(page("marta", "en", DIALOG))
                .contains(saleOrder(Buyer.GEMINI).number())
                .doesNotContain(saleOrder(Buyer.OLMOS).number());
    }

    @ParameterizedTest
    @CsvSource({"en", "es", "ro"})
    @DisplayName(
            "REP-1: without a product it must be chosen; every refusal stands beside its field, and nothing typed is lost")
    void refused(String language) throws Exception {
        String path = "/tickets/HD-1006/repair";
        String key = requestKey(page("marta", language, path));
        MvcResult refused = send(
                "marta",
                language,
                path,
                fields("requestKey=" + key
                        + "; product=; description= ; quotationNote=Call first <b>; parts[0].product=; "
                        + "parts[0].quantity=1; parts[1].product=" + id(Article.GASKET) + "; parts[1].quantity=-2"));
        assertThat(sound(refused, language))
                .contains("id=\"description-error\"", "id=\"invoiceMethod-error\"", "id=\"parts[0].quantity-error\"")
                .contains("aria-describedby=\"description-error\"", "Call first &lt;b&gt;")
                .containsPattern("value=\"" + id(Article.GASKET) + "\"\\s+selected")
                .doesNotContain("parts[1]", "value=\"" + key, "Call first <b>");
    }

    @Test
    @DisplayName("REP-1: a ticket without a product is refused beside the product")
    void productRequired() throws Exception {
        String path = ticketWithoutProduct() + "/repair";
        String key = requestKey(page("marta", "en", path));
        MvcResult refused =
                send("marta", "en", path, "requestKey", key, "description", "Broken", "invoiceMethod", "NO_INVOICE");
        assertThat(sound(refused, "en")).contains("id=\"product-error\"").doesNotContain("id=\"description-error\"");
    }

    @Test
    @DisplayName("SET-2: a team without repairs offers none")
    void notEnabled() throws Exception {
        assertThat(page("marta", "en", WITHOUT_PRODUCT))
                .contains("role=\"alert\"")
                .containsPattern("class=\"button primary\" disabled");
    }

    @Test
    @DisplayName(
            "REP-4: what is no number, and a quantity of nothing, stand beside their fields with the library's refusals")
    void slips() throws Exception {
        String key = requestKey(page("marta", "es", DIALOG));
        MvcResult refused = send(
                "marta",
                "es",
                DIALOG,
                fields("requestKey=" + key + "; product=" + id(Article.LAMP)
                        + "; quantity=two; parts[0].product=; parts[0].quantity=3; " + "operations[0].product="
                        + id(Article.GASKET) + "; operations[0].quantity=1,5"));
        assertThat(sound(refused, "es"))
                .contains("id=\"quantity-error\"", "id=\"parts[0].product-error\"", "id=\"description-error\"")
                .contains("id=\"operations[0].product-error\"", "value=\"1,5\"");
    }

    @Test
    @DisplayName("REP-4: without JavaScript rows are added and removed by the server, under the same request key")
    void rows() throws Exception {
        String key = requestKey(page("marta", "ro", DIALOG));
        MvcResult added = send(
                "marta",
                "ro",
                DIALOG,
                fields("requestKey=" + key
                        + "; add=operations; description=Half written; operations[0].product=" + id(Article.LABOUR)
                        + "; "
                        + "operations[0].quantity=0,5"));
        assertThat(sound(added, "ro"))
                .contains("Half written", "name=\"operations[0].product\"", "name=\"operations[1].product\"", key)
                .contains("autofocus")
                .doesNotContain("name=\"operations[2].product\"", "id=\"description-error\"");
        MvcResult removed = send(
                "marta",
                "ro",
                DIALOG,
                fields("requestKey=" + key
                        + "; remove=operations[0]; operations[0].product=" + id(Article.LABOUR)
                        + "; operations[1].product=; "
                        + "operations[1].quantity=1"));
        assertThat(sound(removed, "ro"))
                .doesNotContain("name=\"operations[1].product\"", "value=\"" + id(Article.LABOUR) + "\" selected");
    }

    @Test
    @DisplayName("REP-4: a row that was removed in the browser leaves a gap, which is closed")
    void gap() throws Exception {
        String key = requestKey(page("marta", "en", DIALOG));
        MvcResult refused = send(
                "marta",
                "en",
                DIALOG,
                "requestKey",
                key,
                "parts[0].product",
                id(Article.GASKET),
                "parts[3].product",
                id(Article.LAMP));
        assertThat(sound(refused, "en"))
                .contains("name=\"parts[1].product\"")
                .doesNotContain("name=\"parts[2].product\"")
                .containsPattern("value=\"" + id(Article.LAMP) + "\"\\s+selected");
    }

    @Test
    @DisplayName("TKT-5: a form that is sent twice creates one repair order, and leads to it")
    void doubleClick() throws Exception {
        String key = requestKey(page("marta", "en", DIALOG));
        String[] form = {
            "requestKey", key, "product", id(Article.LAMP), "description", "Twice", "invoiceMethod", "AFTER_REPAIR"
        };
        String first = send("marta", "en", DIALOG, form).getResponse().getRedirectedUrl();
        String second = send("marta", "en", DIALOG, form).getResponse().getRedirectedUrl();
        assertThat(first).startsWith("/tickets/HD-1008/repairs/document?id=").isEqualTo(second);
    }

    private String ticketWithoutProduct() throws Exception {
        String key = requestKey(page("marta", "en", "/tickets/new"));
        return send(
                        "marta",
                        "en",
                        "/tickets/new",
                        fields("requestKey=" + key + "; version=0; team=support; customer=" + id(Buyer.BRIGIDA)
                                + "; title=Something is broken"))
                .getResponse()
                .getRedirectedUrl();
    }
}

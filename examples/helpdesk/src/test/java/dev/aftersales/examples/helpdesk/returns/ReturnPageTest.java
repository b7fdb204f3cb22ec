/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.returns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.examples.backoffice.shop.Buyer;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.DeliveryId;
import dev.aftersales.spi.inventory.MoveId;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnRequest;
import dev.aftersales.spi.inventory.ReturnRequestLine;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.MvcResult;

class ReturnPageTest extends ReturnScene {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; Reverse Transfer; 12.5 m delivered, of which 12.5 m can come back; May 6, 2026; 12.5",
                "es; Revertir traslado; Entregado: 12,5 m; se puede devolver: 12,5 m; 12,5",
                "ro; Transfer invers; Livrat: 12,5 m; se poate returna: 12,5 m; 12,5"
            })
    @DisplayName("RET-2: quantities are what was delivered and can come back, in each language")
    void dialog(String language, String title, String left, String more, String quantity) throws Exception {
        String html = page("marta", language, chosen());
        assertThat(html)
                .contains(title, left, more, "name=\"lines[3].quantity\" value=\"" + quantity + "\"")
                .contains("name=\"lines[0].quantity\" value=\"4\"", "Charger &lt;b&gt;")
                .containsPattern("name=\"lines\\[1].lots\\[1].taken\" value=\"true\" checked")
                .contains("name=\"lines[2].lots[0].quantity\" value=\"6\"");
    }

    @Test
    @DisplayName("RET-1: every delivery of the customer can be chosen, by its number and day")
    void deliveries() throws Exception {
        Delivery earlier = deliveries(Buyer.GEMINI).get(0);
        assertThat(page("marta", "es", DIALOG))
                .contains(
                        "value=\"" + earlier.id().value() + "\"",
                        earlier.number(),
                        "value=\"" + delivery + "\"",
                        " · 6 may 2026");
    }

    @Test
    @DisplayName(
            "RET-4: confirming creates a return of what is left in the form, and RET-5: the smart button leads to it")
    void confirm() throws Exception {
        MvcResult done = returned(
                "en",
                "lines[0].included",
                "true",
                "lines[0].quantity",
                "3",
                "lines[2].included",
                "true",
                "lines[2].lots[0].quantity",
                "2",
                "lines[2].lots[1].quantity",
                "");
        assertThat(done.getResponse().getRedirectedUrl()).isEqualTo(TICKET);
        Return made = made();
        assertThat(made.lines()).hasSize(2);
        assertThat(made.lines().get(0).planned()).isEqualTo(Quantity.of(3, "pcs"));
        assertThat(made.lines().get(1).planned()).isEqualTo(Quantity.of(2, "pcs"));
        assertThat(made.lines().get(1).lots()).hasSize(1);
        assertThat(page("marta", "es", TICKET)).contains("href=\"" + TICKET + "/returns\"", "Devolver");
        assertThat(page("marta", "en", chosen())).contains("4 pcs delivered, of which 1 pcs can come back");
    }

    @Test
    @DisplayName("RET-7: of a product with serial numbers those come back that are picked, each once")
    void serials() throws Exception {
        returned("en", "lines[1].included", "true", "lines[1].lots[1].taken", "true");
        assertThat(made().lines())
                .singleElement()
                .satisfies(line -> assertThat(line.lots())
                        .singleElement()
                        .satisfies(lot -> assertThat(lot.lot().value()).isEqualTo("SN-2")));
        assertThat(page("marta", "en", chosen()))
                .contains("value=\"SN-1\"", "2 pcs delivered, of which 1 pcs can come back")
                .doesNotContain("value=\"SN-2\"");
    }

    @Test
    @DisplayName("TKT-5: a form that is sent twice is one return, although nothing is left for a second one")
    void doubleClick() throws Exception {
        String[] form = form("en", "lines[0].included", "true", "lines[0].quantity", "4");
        String first = send("marta", "en", DIALOG, form).getResponse().getRedirectedUrl();
        String second = send("marta", "en", DIALOG, form).getResponse().getRedirectedUrl();
        assertThat(second).isEqualTo(first).isEqualTo(TICKET);
        assertThat(all()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"en; 1,5; it is written like 1.5.", "es; 1.5; se escribe así: 1,5.", "ro; 1.5; se scrie așa: 1,5."
            })
    @DisplayName(
            "RET-3: a quantity of another language is refused beside its field, and nothing that was typed is lost")
    void unreadable(String language, String typed, String message) throws Exception {
        String html = sound(
                returned(language, "lines[3].included", "true", "lines[3].quantity", typed, "reason", "DAMAGED"),
                language);
        assertThat(html)
                .contains("id=\"lines[3].quantity-error\"", message, "name=\"lines[3].quantity\" value=\"" + typed)
                .containsPattern("value=\"DAMAGED\"\\s+selected")
                .doesNotContainPattern("id=\"lines\\[0].included\"[^>]* checked");
    }

    @ParameterizedTest
    @CsvSource({"en, at most 4 pcs", "es, como máximo, 4 pcs", "ro, cel mult, 4 pcs"})
    @DisplayName("RET-3: more than can come back is refused beside its field, whatever lines are left out before it")
    void tooMuch(String language, String message) throws Exception {
        String html = sound(
                returned(
                        language,
                        "lines[2].included",
                        "true",
                        "lines[2].lots[1].quantity",
                        "5",
                        "lines[3].included",
                        "true",
                        "lines[3].quantity",
                        "0"),
                language);
        assertThat(html)
                .contains("id=\"lines[2].lots[1].quantity-error\"", "id=\"lines[3].quantity-error\"", message)
                .doesNotContain("id=\"lines[0].quantity-error\"");
        assertThat(all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, Pick at least one product, Pick the serial numbers",
        "es, Elija al menos un producto, Elija los números de serie",
        "ro, Alegeți cel puțin un produs, Alegeți numerele de serie"
    })
    @DisplayName("RET-3: at least one line comes back, and RET-7: of one with serial numbers at least one of them")
    void nothing(String language, String line, String serial) throws Exception {
        assertThat(sound(returned(language), language)).contains("class=\"alert\"", line);
        assertThat(sound(returned(language, "lines[1].included", "true"), language))
                .contains("id=\"lines[1]-error\"", serial);
    }

    @Test
    @DisplayName("RET-6: what somebody else returned meanwhile is refused beside its field")
    void race() throws Exception {
        String[] form = form("en", "lines[0].included", "true", "lines[0].quantity", "4");
        ReturnRequestLine lamps = new ReturnRequestLine(MoveId.of("1"), Quantity.of(3, "pcs"), List.of());
        office().byHand()
                .inventory()
                .announce(ReturnRequest.builder()
                        .delivery(DeliveryId.of(delivery))
                        .customer(CustomerId.of(id(Buyer.GEMINI)))
                        .lines(List.of(lamps))
                        .inert(false)
                        .build());
        String html = sound(send("marta", "en", DIALOG, form), "en");
        assertThat(html)
                .contains("id=\"lines[0].quantity-error\"", "at most 1 pcs", "of which 1 pcs can come back")
                .doesNotContain(form[1]);
    }

    @Test
    @DisplayName("RET-1: another customer's delivery is not offered, and not taken from the form")
    void otherCustomer() throws Exception {
        Delivery other = deliveries(Buyer.OLMOS).get(0);
        String id = other.id().value();
        assertThat(page("marta", "en", DIALOG + "?delivery=" + id)).doesNotContain(other.number());
        String key = requestKey(page("marta", "en", DIALOG));
        MvcResult refused = send("marta", "en", DIALOG, "requestKey", key, "delivery", id);
        assertThat(sound(refused, "en")).contains("id=\"delivery-error\"");
    }
}

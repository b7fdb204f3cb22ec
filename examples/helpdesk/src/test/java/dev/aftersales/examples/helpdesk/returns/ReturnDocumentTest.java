/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dev.aftersales.examples.backoffice.inventory.Arrival;
import dev.aftersales.spi.inventory.MoveId;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnId;
import dev.aftersales.spi.inventory.ReturnState;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.MvcResult;

class ReturnDocumentTest extends ReturnScene {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; Partly received; 2 products come back; Cancel what is not received; Received; Desk lamp",
                "es; Recibida en parte; Se devuelven 2 productos; Cancelar lo no recibido; Recibida; Lámpara de mesa",
                "ro; Primit parțial; Se returnează 2 produse; Anulați ce nu s-a primit; Primit; Lampă de birou"
            })
    @DisplayName("RET-5: the document shows state and lines, and RET-6: what is not received can be cancelled")
    void document(String language, String state, String lines, String cancel, String afterwards, String lamp)
            throws Exception {
        returned(
                "en",
                "lines[0].included",
                "true",
                "lines[0].quantity",
                "3",
                "lines[1].included",
                "true",
                "lines[1].lots[0].taken",
                "true");
        Return made = made();
        office().byHand().inventory().receive(made.id(), List.of(Arrival.of(MoveId.of("1"), BigDecimal.ONE)));
        String document = TICKET + "/returns/document?id=" + made.id().value();
        assertThat(page("marta", language, document))
                .contains(">" + state + "</span>", lines, cancel, delivery, lamp, "Charger &lt;b&gt;", "SN-1")
                .contains("<td class=\"number\">3 pcs</td>", "<td class=\"number\">1 pcs</td>");
        String path = TICKET + "/returns/cancel?id=" + made.id().value();
        String key = requestKey(page("marta", language, path));
        MvcResult cancelled = send("marta", language, path, "requestKey", key);
        assertThat(cancelled.getResponse().getRedirectedUrl()).isEqualTo(document);
        assertThat(page("marta", language, document))
                .contains(">" + afterwards + "</span>")
                .doesNotContain("/returns/cancel?id=");
    }

    @Test
    @DisplayName("RET-6: a return of which nothing came is cancelled, and all of it can come back again")
    void cancel() throws Exception {
        returned("en", "lines[0].included", "true", "lines[0].quantity", "4");
        ReturnId id = made().id();
        String path = TICKET + "/returns/cancel?id=" + id.value();
        String html = page("marta", "en", path);
        assertThat(html).contains("Nothing has come back yet.");
        send("marta", "en", path, "requestKey", requestKey(html));
        assertThat(office().inventory().findReturn(reading(), id).orElseThrow().state())
                .isEqualTo(ReturnState.CANCELLED);
        assertThat(page("marta", "en", chosen())).contains("name=\"lines[0].quantity\" value=\"4\"");
        assertThat(page("marta", "en", path)).contains("can no longer be cancelled");
    }

    @Test
    @DisplayName("RET-5: an unknown return is not found")
    void unknown() throws Exception {
        MvcResult document = result("marta", "en", get(TICKET + "/returns/document?id=none"));
        assertThat(document.getResponse().getStatus()).isEqualTo(404);
    }
}

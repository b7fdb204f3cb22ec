/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dev.aftersales.examples.backoffice.shop.Buyer;
import dev.aftersales.examples.helpdesk.PageTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.MvcResult;

class TicketPagesTest extends PageTest {

    @ParameterizedTest
    @CsvSource({"en, Tickets, All teams", "es, Tickets, Todos los equipos", "ro, Tichete, Toate echipele"})
    @DisplayName("TKT-1: the list, in each language")
    void list(String language, String heading, String all) throws Exception {
        String edith = only(
                        office().byHand().directory().customers(),
                        customer -> customer.name().equals("Edith Sánchez"))
                .id()
                .value();
        assertThat(page("marta", language, "/tickets")).contains(heading, all);
        assertThat(page("marta", language, "/tickets?customer=" + edith)).contains(heading, "HD-1008", "Edith Sánchez");
    }

    @Test
    @DisplayName("the list is narrowed by team, customer, state and service")
    void filters() throws Exception {
        String stores = page("marta", "en", "/tickets?team=stores&customer=" + id(Buyer.MIRADOR) + "&state=closed");
        assertThat(stores).contains("HD-1001").doesNotContain(">HD-1008<");
        assertThat(page("marta", "en", "/tickets?service=REPAIR&customer=" + id(Buyer.ENCINAS)))
                .contains("No ticket fits");
    }

    @ParameterizedTest
    @CsvSource({"en, Refund, Followers", "es, Reembolso, Seguidores", "ro, Rambursare, Urmăritori"})
    @DisplayName("TKT-2: a ticket has its action buttons, in each language")
    void buttons(String language, String refund, String followers) throws Exception {
        assertThat(page("marta", language, "/tickets/HD-1005"))
                .contains(refund, followers, "href=\"/tickets/HD-1005/refund\"");
    }

    @Test
    @DisplayName("SET-2: no button for a service that the team does not have")
    void noButton() throws Exception {
        assertThat(page("marta", "en", "/tickets/HD-1004")).doesNotContain("/tickets/HD-1004/repair");
    }

    @Test
    @DisplayName("a ticket is opened once however often its form is sent, edited, closed and reopened")
    void life() throws Exception {
        String key = requestKey(page("marta", "en", "/tickets/new"));
        String[] form = {
            "requestKey",
            key,
            "version",
            "0",
            "title",
            "<i>Loud</i>",
            "customer",
            id(Buyer.BRIGIDA),
            "team",
            "support",
            "product",
            ""
        };
        String path = send("marta", "en", "/tickets/new", form).getResponse().getRedirectedUrl();
        assertThat(send("marta", "en", "/tickets/new", form).getResponse().getRedirectedUrl())
                .isEqualTo(path);
        assertThat(page("marta", "en", path))
                .contains("&lt;i&gt;Loud&lt;/i&gt;")
                .doesNotContain("<i>Loud");

        send("marta", "en", path + "/stage", "stage", "SOLVED");
        assertThat(page("marta", "en", path)).contains("Reopen ticket");
        send("marta", "en", path + "/stage", "stage", "IN_PROGRESS");
        assertThat(page("marta", "es", path)).contains("Cerrar ticket");

        send(
                "marta",
                "en",
                path + "/edit",
                "version",
                "3",
                "title",
                "Quiet",
                "customer",
                id(Buyer.BRIGIDA),
                "team",
                "support");
        assertThat(page("marta", "en", path)).contains("Quiet");
        MvcResult late = send(
                "marta",
                "en",
                path + "/edit",
                "version",
                "3",
                "title",
                "Late",
                "customer",
                id(Buyer.BRIGIDA),
                "team",
                "support");
        assertThat(sound(late, "en")).contains("Somebody else changed this ticket");
    }

    @Test
    @DisplayName("what is missing in a new ticket is said beside each field")
    void missing() throws Exception {
        MvcResult refused = send("marta", "ro", "/tickets/new", "requestKey", "k", "version", "0", "title", " ");
        assertThat(sound(refused, "ro")).contains("id=\"title-error\"", "id=\"customer-error\"", "id=\"team-error\"");
    }

    @Test
    @DisplayName("CPN-3: followers are added by their address once, and taken off")
    void followers() throws Exception {
        String path = "/tickets/HD-1006/followers/new";
        send("marta", "en", path, "name", "Ion", "email", "ion@example.com");
        assertThat(page("marta", "en", "/tickets/HD-1006")).contains("ion@example.com");
        MvcResult again = send("marta", "en", path, "name", "Ion", "email", "ION@example.com");
        assertThat(sound(again, "en")).contains("id=\"email-error\"");
    }

    @Test
    @DisplayName("EXE-9: a ticket that is not there, and a customer at the agents' pages")
    void access() throws Exception {
        assertThat(result("marta", "en", get("/tickets/HD-7")).getResponse().getStatus())
                .isEqualTo(404);
        assertThat(result("gemini", "en", get("/tickets")).getResponse().getStatus())
                .isEqualTo(403);
    }
}

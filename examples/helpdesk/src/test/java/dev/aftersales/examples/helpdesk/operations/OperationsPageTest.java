/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dev.aftersales.action.RecoveryReport;
import dev.aftersales.command.ActionId;
import dev.aftersales.examples.helpdesk.history.TroubledBackEnd.Trouble;
import dev.aftersales.examples.helpdesk.history.TroubledPageTest;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.store.ActionState;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MvcResult;

class OperationsPageTest extends TroubledPageTest {

    private static final String HOSTILE = "<script>alert(1)</script> & <b>";
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]*)\"");
    private static final Pattern ROW = Pattern.compile("<li class=\"card operation\"");

    @ParameterizedTest
    @CsvSource({
        "en, Being checked, Field-service task, No answer came, Asked by, Retry",
        "es, En comprobación, Tarea de servicio externo, No llegó respuesta, Pedida por, Reintentar",
        "ro, În verificare, Sarcină pe teren, Nu a venit niciun răspuns, Cerută de, Reîncercați"
    })
    @DisplayName("EXE-7: an unknown outcome is listed with ticket, request, reason and attempts, in each language")
    void unknown(String language, String state, String what, String reason, String askedBy, String retry)
            throws Exception {
        TicketRef ticket = asked(Trouble.LOST, HOSTILE);
        String html = page("luis", language, "/operations");
        assertThat(html)
                .contains(
                        state, what, reason, askedBy, retry, "Marta Ibáñez", "href=\"/tickets/" + ticket.value() + '"')
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b&gt;", "IllegalStateException")
                .contains("hx-get=\"/operations\"", "every 3s")
                .contains("href=\"/operations/" + open(ticket) + "/retry\"")
                .doesNotContain("<script>alert");
        assertThat(ROW.matcher(html).results()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"en, Needs an operator", "es, Necesita un operador", "ro, Necesită un operator"})
    @DisplayName("EXE-6: what the back end answered with and was not asked for is held, with what it returned")
    void held(String language, String state) throws Exception {
        TicketRef ticket = asked(Trouble.OTHER_CUSTOMER, "Held");
        assertThat(stuck(ticket).state()).isEqualTo(ActionState.HELD);
        assertThat(page("luis", language, "/operations")).contains(state, "data-situation=\"held\"", "<code>");
    }

    @ParameterizedTest
    @CsvSource({
        "en, Nothing is stuck, Nothing is waiting",
        "es, No hay nada atascado, No hay nada en espera",
        "ro, Nimic nu este blocat, Nimic nu așteaptă"
    })
    @DisplayName("EXE-7: an empty list says so, and still has a link that asks again")
    void empty(String language, String stuck, String waiting) throws Exception {
        assertThat(page("luis", language, "/operations")).contains(stuck, "class=\"button\" href=\"/operations\"");
        assertThat(page("luis", language, "/operations?show=waiting")).contains(waiting);
    }

    @Test
    @DisplayName("EXE-4: what waits for a back end out of reach is listed, and cancelled with a reason at once")
    void waiting() throws Exception {
        TicketRef ticket = asked(Trouble.OUT_OF_REACH, "Nobody there");
        ActionId action = open(ticket);
        assertThat(page("luis", "en", "/operations")).contains("Nothing is stuck");
        assertThat(page("luis", "en", "/operations?show=waiting"))
                .contains("Nobody there", "could not be reached", "/operations/" + action + "/cancel");
        String path = "/operations/" + action + "/cancel";
        assertThat(page("luis", "ro", path)).contains("Anulați acțiunea");
        MvcResult cancelled = send("luis", "en", path, "why", "No longer wanted");
        assertThat(cancelled.getResponse().getRedirectedUrl()).isEqualTo("/operations");
        assertThat(notice(cancelled)).isEqualTo("operations.notice.cancelled");
        assertThat(desk("luis").view(ticket).unfinished()).isEmpty();
        assertThat(page("luis", "en", "/operations?show=waiting")).contains("Nothing is waiting");
    }

    @Test
    @DisplayName("EXE-7: the list has pages, the oldest first")
    void pages() throws Exception {
        for (int index = 0; index <= OperationPages.PAGE_SIZE; index++) {
            asked(Trouble.LOST, String.format(Locale.ROOT, "Stuck no. %02d", index));
            backEnd().begin(Trouble.NONE);
        }
        String first = page("luis", "en", "/operations");
        assertThat(ROW.matcher(first).results()).hasSize(OperationPages.PAGE_SIZE);
        assertThat(first).contains("Stuck no. 00").doesNotContain("Stuck no. 20", "id=\"first\"");
        Matcher next = NEXT.matcher(first);
        assertThat(next.find()).isTrue();
        String second = page("luis", "en", next.group(1).replace("&amp;", "&"));
        assertThat(ROW.matcher(second).results()).hasSize(1);
        assertThat(second).contains("Stuck no. 20", "id=\"first\"").doesNotContain("rel=\"next\"");
        assertThat(page("luis", "en", "/operations?show=stuck&after=" + new UUID(1, 1)))
                .as("a place that was made up is the first page")
                .contains("Stuck no. 00")
                .doesNotContain("id=\"first\"");
    }

    @Test
    @DisplayName("EXE-4: a round of recovery can be asked for, and tells what it came to")
    void recovery() throws Exception {
        TicketRef ticket = asked(Trouble.LOST, "Recovered");
        backEnd().begin(Trouble.NONE);
        await().atMost(Duration.ofMinutes(1)).until(() -> {
            MvcResult round = send("luis", "en", "/operations/recovery");
            assertThat(round.getResponse().getRedirectedUrl()).isEqualTo("/operations");
            assertThat(round.getFlashMap().get("report")).isInstanceOf(RecoveryReport.class);
            return desk("luis").view(ticket).unfinished().isEmpty();
        });
        assertThat(sound(
                        result("luis", "es", get("/operations").flashAttr("report", new RecoveryReport(3, 1, 1, 1))),
                        "es"))
                .contains("Se retomaron 3 acciones.", "Resueltas: 1. Se verán más tarde: 1. Necesitan un operador: 1.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"marta", "radu", "gemini"})
    @DisplayName("EXE-9: operations are for team leads alone: list, forms, verdicts and rounds")
    void forbidden(String user) throws Exception {
        ActionId action = open(asked(Trouble.LOST, "Not for everybody"));
        String verdict = "/operations/" + action + "/retry";
        assertThat(result(user, "en", get("/operations")).getResponse().getStatus())
                .isEqualTo(403);
        assertThat(result(user, "en", get(verdict)).getResponse().getStatus()).isEqualTo(403);
        assertThat(send(user, "en", verdict, "why", "I want to").getResponse().getStatus())
                .isEqualTo(403);
        assertThat(send(user, "en", "/operations/recovery").getResponse().getStatus())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("EXE-7: what is not there is not found, and nothing is done without the token of the form")
    void elsewhere() throws Exception {
        ActionId action = open(asked(Trouble.LOST, "There"));
        String missing = "/operations/" + UUID.randomUUID() + "/retry";
        assertThat(result("luis", "en", get(missing)).getResponse().getStatus()).isEqualTo(404);
        assertThat(result("luis", "en", get("/operations/" + action + "/explode"))
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(result("luis", "en", get("/operations/none/retry"))
                        .getResponse()
                        .getStatus())
                .isEqualTo(400);
        assertThat(result("luis", "en", post("/operations/" + action + "/retry").param("why", "no token"))
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        assertThat(result(
                                "luis",
                                "en",
                                post("/operations/" + action + "/explode").with(csrf()))
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }
}

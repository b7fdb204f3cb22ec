/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.aftersales.action.ActionView;
import dev.aftersales.command.Outcome;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.examples.helpdesk.history.TroubledBackEnd.Trouble;
import dev.aftersales.examples.helpdesk.history.TroubledPageTest;
import dev.aftersales.spi.TicketRef;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MvcResult;

class VerdictPageTest extends TroubledPageTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static String path(ActionView action, String verdict) {
        return "/operations/" + action.id() + '/' + verdict;
    }

    @ParameterizedTest
    @CsvSource({
        "en, Ask the back end again, Reason",
        "es, Volver a preguntar al sistema conectado, Motivo",
        "ro, Întrebați din nou sistemul conectat, Motiv"
    })
    @DisplayName("EXE-7: a retry asks the back end again, does it once, and keeps who and why in the chatter")
    void retry(String language, String title, String reason) throws Exception {
        TicketRef ticket = asked(Trouble.ANSWER_LOST, "Retried");
        ActionView action = stuck(ticket).action();
        assertThat(page("luis", language, path(action, "retry"))).contains(title, reason, "name=\"why\"");
        backEnd().begin(Trouble.NONE);

        MvcResult retried = send("luis", language, path(action, "retry"), "why", "The line is back <i>");

        assertThat(retried.getResponse().getRedirectedUrl()).isEqualTo("/operations");
        assertThat(notice(retried)).isEqualTo("operations.notice.completed");
        assertThat(settled(action).outcome()).isInstanceOf(Outcome.Completed.class);
        assertThat(page("luis", language, "/tickets/" + ticket.value()))
                .contains("The line is back &lt;i&gt;")
                .containsPattern("/tasks\"[^>]*>\\s*<span>1 ");
        assertThat(page("luis", language, "/operations")).doesNotContain("Retried");
    }

    @Test
    @DisplayName("EXE-3: a retry while the back end still does not answer leaves the outcome unknown")
    void stillUnknown() throws Exception {
        ActionView action = stuck(asked(Trouble.LOST, "Dark")).action();
        MvcResult retried = send("luis", "en", path(action, "retry"), "why", "Trying");
        assertThat(notice(retried)).isEqualTo("operations.notice.unknown");
        assertThat(settled(action).outcome()).isInstanceOf(Outcome.Unknown.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "ro"})
    @DisplayName("EXE-7: settling as done needs a document, a reason and a confirmation, each refused beside its field")
    void incomplete(String language) throws Exception {
        ActionView action = stuck(asked(Trouble.ANSWER_LOST, "Incomplete")).action();
        MvcResult refused = send("luis", language, path(action, "done"), "document", " ", "why", "");
        assertThat(sound(refused, language))
                .contains("id=\"document-error\"", "id=\"why-error\"", "id=\"confirmed-error\"")
                .contains("aria-invalid=\"true\"", "aria-describedby=\"why-error why-hint\"");
        assertThat(settled(action).outcome()).isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    @DisplayName("EXE-7: it happened: only a document that the back end confirms settles an action as done")
    void done() throws Exception {
        TicketRef ticket = asked(Trouble.ANSWER_LOST, "It happened");
        ActionView action = stuck(ticket).action();
        String path = path(action, "done");
        for (String wrong : new String[] {"no-such-task", "<b>\u0007", "x".repeat(500)}) {
            MvcResult refused = send("luis", "en", path, "document", wrong, "why", "Seen", "confirmed", "true");
            assertThat(sound(refused, "en"))
                    .contains("id=\"document-error\"", ">Seen</textarea>", "checked")
                    .doesNotContain("value=\"<b>");
        }
        String task = backEnd().made().id().value();

        MvcResult done = send("luis", "en", path, "document", task, "why", "I saw it there", "confirmed", "true");

        assertThat(notice(done)).isEqualTo("operations.notice.completed");
        assertThat(settled(action).outcome()).isInstanceOf(Outcome.Completed.class);
        assertThat(page("luis", "en", "/tickets/" + ticket.value())).contains("I saw it there");
        MvcResult again = send("luis", "en", path, "document", task, "why", "Again", "confirmed", "true");
        assertThat(sound(again, "en")).contains("This action is not waiting for an operator.", "disabled");
    }

    @Test
    @DisplayName("EXE-7: it did not happen: refused while the request may still arrive, then settled as not done")
    void notDone() throws Exception {
        TicketRef ticket = asked(Trouble.LOST, "It did not happen");
        ActionView action = stuck(ticket).action();
        String path = path(action, "not-done");
        MvcResult early = send("luis", "en", path, "why", "Nothing there", "confirmed", "true");
        assertThat(sound(early, "en")).contains("The request may still arrive");
        assertThat(page("luis", "es", "/operations")).contains("aria-disabled=\"true\"", "class=\"why-body\"");

        await().atMost(PATIENCE).until(() -> page("luis", "en", path).contains("name=\"confirmed\""));
        MvcResult unconfirmed = send("luis", "en", path, "why", "Nothing there");
        assertThat(sound(unconfirmed, "en")).contains("id=\"confirmed-error\"", ">Nothing there</textarea>");
        MvcResult notDone = send("luis", "en", path, "why", "Nothing there", "confirmed", "true");

        assertThat(notice(notDone)).isEqualTo("operations.notice.refused");
        assertThat(settled(action).outcome())
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(((Outcome.Refused<?>) refused).codes())
                                .containsExactly(RefusalCode.PRESUMED_LOST));
        assertThat(page("luis", "en", "/tickets/" + ticket.value())).contains("Nothing there");
    }

    @Test
    @DisplayName("EXE-6: what is held goes on by a retry once the back end tells the truth")
    void held() throws Exception {
        ActionView action = stuck(asked(Trouble.OTHER_CUSTOMER, "Held")).action();
        backEnd().begin(Trouble.NONE);
        MvcResult retried = send("luis", "en", path(action, "retry"), "why", "Corrected there");
        assertThat(notice(retried)).isEqualTo("operations.notice.completed");
        assertThat(settled(action).outcome()).isInstanceOf(Outcome.Completed.class);
    }

    @Test
    @DisplayName("EXE-7: a reason too long to be kept is refused beside its field")
    void longReason() throws Exception {
        ActionView action = stuck(asked(Trouble.LOST, "Long")).action();
        MvcResult refused = send("luis", "en", path(action, "retry"), "why", "x".repeat(2000));
        assertThat(sound(refused, "en")).contains("id=\"why-error\"");
    }
}

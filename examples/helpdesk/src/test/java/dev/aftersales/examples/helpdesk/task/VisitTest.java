/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.examples.helpdesk.PageTest;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.MvcResult;

/** From the task's page to the customer's. */
class VisitTest extends PageTest {

    private static final String TICKET = "/tickets/HD-1007";
    private static final String PLAN = TICKET + "/tasks/document/plan";
    private static final String MOVE = TICKET + "/tasks/document/move";

    @ParameterizedTest
    @CsvSource({
        "en, Plan the visit, 'Thursday, May 6, 2027'",
        "es, Planificar la visita, 'jueves, 6 de mayo de 2027'",
        "ro, Planificați vizita, 'joi, 6 mai 2027'"
    })
    @DisplayName("FSV-5: what is planned, begun and done on the task's page is followed by the customer")
    void followed(String language, String button, String day) throws Exception {
        String page = task();
        String id = page.substring(page.indexOf("id=") + 3);
        assertThat(page("luis", language, page)).contains(button);
        done(send("luis", language, PLAN, "id", id, "day", "2027-05-06", "from", "09:30", "until", "11:00"), page);
        assertThat(page("luis", language, page)).contains(day, "value=\"09:30\"", "value=\"11:00\"");
        assertThat(page("gemini", language, "/portal" + TICKET)).contains(day);

        done(send("radu", language, MOVE, "id", id, "move", "START"), page);
        done(send("radu", language, MOVE, "id", id, "move", "FINISH"), page);
        assertThat(page("radu", language, page)).contains("data-state=\"DONE\"").doesNotContain("/tasks/document/move");
        assertThat(page("gemini", language, "/portal" + TICKET)).contains("data-state=\"DONE\"");
    }

    @ParameterizedTest
    @CsvSource({"2027-05-06, 11:00, 09:30", "2027-05-06, 11:00, 11:00", "'', 09:00, 10:00", "2027-02-30, 09:00, 10:00"})
    @DisplayName(
            "a visit that ends before it begins, or on no day, is refused beside the field, and nothing typed is lost")
    void impossible(String day, String from, String until) throws Exception {
        String page = task();
        String id = page.substring(page.indexOf("id=") + 3);
        String html = sound(send("luis", "en", PLAN, "id", id, "day", day, "from", from, "until", until), "en");
        assertThat(html).contains("id=\"until-error\"", "value=\"" + from + '"', "data-state=\"NEW\"");
    }

    @Test
    @DisplayName("another language on the page that refuses a visit leads to the task")
    void another() throws Exception {
        String page = task();
        String html = sound(send("luis", "en", PLAN, "id", page.substring(page.indexOf("id=") + 3)), "en");
        assertThat(html).contains("name=\"back\" value=\"" + page + '"').doesNotContain("value=\"" + PLAN);
    }

    @Test
    @DisplayName("whoever is late is told how it stands")
    void late() throws Exception {
        String page = task();
        String id = page.substring(page.indexOf("id=") + 3);
        MvcResult finished = send("luis", "en", MOVE, "id", id, "move", "FINISH");
        assertThat(finished.getFlashMap().get("notice")).isEqualTo("task.moved.elsewhere");
        assertThat(page("luis", "en", page)).contains("data-state=\"NEW\"");
    }

    @Test
    @DisplayName("EXE-9: agents see a task, and do not send people out")
    void agents() throws Exception {
        String page = task();
        String id = page.substring(page.indexOf("id=") + 3);
        assertThat(page("marta", "en", page)).doesNotContain("/tasks/document/plan");
        MvcResult planned = send("marta", "en", PLAN, "id", id, "day", "2027-05-06", "from", "09:30", "until", "11:00");
        assertThat(planned.getResponse().getStatus()).isEqualTo(403);
        assertThat(send("luis", "en", PLAN, "id", "999999", "day", "2027-05-06", "from", "09:30", "until", "11:00")
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    private static void done(MvcResult result, String page) {
        assertThat(result.getResponse().getRedirectedUrl()).isEqualTo(page);
        assertThat(String.valueOf(result.getFlashMap().get("notice")))
                .startsWith("task.moved.")
                .isNotEqualTo("task.moved.elsewhere");
    }

    private String task() throws Exception {
        String dialog = TICKET + "/task";
        String key = requestKey(page("marta", "en", dialog));
        return Objects.requireNonNull(send(
                        "marta",
                        "en",
                        dialog,
                        "requestKey",
                        key,
                        "title",
                        "A visit",
                        "project",
                        project(VISITS),
                        "view",
                        "true")
                .getResponse()
                .getRedirectedUrl());
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.examples.helpdesk.PageTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.MvcResult;

class TaskPageTest extends PageTest {

    private static final String DIALOG = "/tickets/HD-1008/task";

    @ParameterizedTest
    @CsvSource({
        "en, Create a Field Service task, Create &amp; View Task",
        "es, Crear una tarea de servicio externo, Crear y ver tarea",
        "ro, Creați o sarcină de servicii pe teren, Creați și vizualizați sarcina"
    })
    @DisplayName("FSV-1: the dialog has the ticket's title, and FSV-2: the team's project, in each language")
    void dialog(String language, String title, String button) throws Exception {
        String html = page("marta", language, DIALOG);
        assertThat(html)
                .contains(title, button, "value=\"Two lamps flicker when they are warm\"")
                .containsPattern("value=\"" + project(VISITS) + "\"\\s+selected");
    }

    @Test
    @DisplayName("FSV-3: create leads back to the ticket; create and view, to the task")
    void create() throws Exception {
        String key = requestKey(page("marta", "en", DIALOG));
        MvcResult created =
                send("marta", "en", DIALOG, "requestKey", key, "title", "A visit", "project", project(VISITS));
        assertThat(created.getResponse().getRedirectedUrl()).isEqualTo("/tickets/HD-1008");

        String other = requestKey(page("marta", "en", DIALOG));
        MvcResult viewed = send(
                "marta",
                "en",
                DIALOG,
                "requestKey",
                other,
                "title",
                "Visit <b>",
                "project",
                project(VISITS),
                "view",
                "true");
        String task = viewed.getResponse().getRedirectedUrl();
        assertThat(task).startsWith("/tickets/HD-1008/tasks/document?id=");
        assertThat(page("marta", "ro", task))
                .contains("Visit &lt;b&gt;", "Nouă")
                .doesNotContain("Visit <b>");
    }

    @Test
    @DisplayName("TKT-5: a form that is sent twice creates one task")
    void doubleClick() throws Exception {
        String key = requestKey(page("marta", "en", DIALOG));
        String[] form = {"requestKey", key, "title", "Once", "project", project(VISITS), "view", "true"};
        String first = send("marta", "en", DIALOG, form).getResponse().getRedirectedUrl();
        String second = send("marta", "en", DIALOG, form).getResponse().getRedirectedUrl();
        assertThat(second).isEqualTo(first).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"en", "es", "ro"})
    @DisplayName("FSV-1: a blank title is refused beside its field, and nothing that was typed is lost")
    void blankTitle(String language) throws Exception {
        String key = requestKey(page("marta", language, DIALOG));
        MvcResult refused =
                send("marta", language, DIALOG, "requestKey", key, "title", " ", "project", project(INSTALLATIONS));
        String html = sound(refused, language);
        assertThat(html)
                .contains("id=\"title-error\"", "aria-invalid=\"true\"", "aria-describedby=\"title-error\"")
                .containsPattern("value=\"" + project(INSTALLATIONS) + "\"\\s+selected")
                .doesNotContain(key);
    }

    @Test
    @DisplayName("FSV-2: another project than a field-service one is refused beside its field")
    void otherProject() throws Exception {
        String key = requestKey(page("marta", "en", DIALOG));
        MvcResult refused =
                send("marta", "en", DIALOG, "requestKey", key, "title", "A visit", "project", project("New catalogue"));
        assertThat(sound(refused, "en")).contains("id=\"project-error\"");
    }

    @Test
    @DisplayName("FSV-4: the smart button counts the ticket's tasks and leads to them")
    void smartButton() throws Exception {
        String path = "/tickets/HD-1002/task";
        String key = requestKey(page("marta", "en", path));
        send("marta", "en", path, "requestKey", key, "title", "A visit", "project", project(VISITS));
        assertThat(page("marta", "es", "/tickets/HD-1002"))
                .containsPattern("href=\"/tickets/HD-1002/tasks\"[^>]*>\\s*<span>1 tarea</span>");
    }
}

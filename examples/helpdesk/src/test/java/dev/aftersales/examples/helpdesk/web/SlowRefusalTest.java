/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dev.aftersales.examples.helpdesk.PageTest;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.HtmlUtils;

/** With no patience at all every outcome comes on the page that waits. */
@TestPropertySource(
        properties = {"helpdesk.patience=0ms", "spring.datasource.url=jdbc:h2:mem:slow-refusals;DB_CLOSE_DELAY=-1"})
class SlowRefusalTest extends PageTest {

    private static final String DIALOG = "/tickets/HD-1008/task";
    private static final Pattern FORM = Pattern.compile("<form action=\"([^\"]+)\" method=\"post\">");
    private static final Pattern FIELD =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

    private final MockHttpSession session = new MockHttpSession();

    @ParameterizedTest
    @CsvSource({"en, Back to the form", "es, Volver al formulario", "ro, Înapoi la formular"})
    @DisplayName("TKT-6: a refusal that comes late leads back to the form, with what was typed and what is wrong")
    void backToTheForm(String language, String button) throws Exception {
        String waiting = sent(language, "title", " ", "project", "no-such <project>", "view", "true");
        String refused = awaited(language, waiting, "role=\"alert\"");
        assertThat(refused).contains(button).doesNotContain("hx-trigger=\"every");

        String form = again(language, refused);
        assertThat(form)
                .contains("id=\"title-error\"", "aria-invalid=\"true\"", "action=\"" + DIALOG + '"')
                .doesNotContain("name=\"again\"", requestKey(refused));
    }

    @Test
    @DisplayName("TKT-5: the form is shown again as it was answered, and nothing is executed")
    void shownNotDone() throws Exception {
        String waiting = sent("en", "title", "A visit", "project", "no-such");
        String refused = awaited("en", waiting, "role=\"alert\"");
        assertThat(again("en", refused)).contains("value=\"A visit\"", "id=\"project-error\"");
        assertThat(again("en", refused)).contains("value=\"A visit\"", "id=\"project-error\"");
        assertThat(page("marta", "en", "/tickets/HD-1008")).doesNotContain("data-kind=\"TASK\"");
    }

    @Test
    @DisplayName("EXE-9: nobody else sees what was asked for, nor what was typed")
    void others() throws Exception {
        String waiting = sent("en", "title", "A visit", "project", "no-such");
        awaited("en", waiting, "role=\"alert\"");
        assertThat(result("luis", "en", get(URI.create(waiting))).getResponse().getStatus())
                .isEqualTo(404);
        String elsewhere =
                result("marta", "en", get(URI.create(waiting))).getResponse().getContentAsString();
        assertThat(elsewhere).contains("role=\"alert\"").doesNotContain("A visit");
    }

    @Test
    @DisplayName("a key that nobody used waits for nothing")
    void unknown() throws Exception {
        assertThat(result("marta", "en", get("/progress/made-up?then=/"))
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    private String sent(String language, String... fields) throws Exception {
        MockHttpServletRequestBuilder form =
                post(DIALOG).param("requestKey", requestKey(page("marta", language, DIALOG)));
        for (int index = 0; index < fields.length; index += 2) {
            form.param(fields[index], fields[index + 1]);
        }
        String waiting = Objects.requireNonNull(
                ask(language, form.with(csrf())).getResponse().getRedirectedUrl());
        assertThat(waiting).startsWith("/progress/");
        return waiting;
    }

    private String awaited(String language, String path, String what) {
        AtomicReference<String> html = new AtomicReference<>("");
        await().atMost(Duration.ofMinutes(1)).until(() -> {
            html.set(sound(ask(language, get(URI.create(path))), language));
            return html.get().contains(what);
        });
        return html.get();
    }

    /** What the button of the page that waits sends. */
    private String again(String language, String refused) throws Exception {
        String own = refused.substring(refused.lastIndexOf("<form ", refused.indexOf("name=\"again\"")));
        String path = FORM.matcher(own).results().findFirst().orElseThrow().group(1);
        MockHttpServletRequestBuilder form = post(path).with(csrf());
        FIELD.matcher(own)
                .results()
                .forEach(field ->
                        form.param(HtmlUtils.htmlUnescape(field.group(1)), HtmlUtils.htmlUnescape(field.group(2))));
        return sound(ask(language, form), language);
    }

    private MvcResult ask(String language, MockHttpServletRequestBuilder request) throws Exception {
        return result("marta", language, request.session(session));
    }
}

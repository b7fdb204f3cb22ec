/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.ConsoleHandler;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What is wrong is said on a page of the helpdesk, in the reader's language: over HTTP, as only a server draws error pages. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:errors;DB_CLOSE_DELAY=-1",
            "after-sales.recovery.enabled=false",
            "helpdesk.patience=30s"
        })
class ErrorPagesTest {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @TestConfiguration
    static class Broken {

        @Controller
        static class BrokenController {

            @GetMapping("/tickets/broken")
            String broken() {
                throw new IllegalStateException("a secret of the program");
            }

            @GetMapping("/tickets/broken-template")
            String template() {
                return "no/such/template";
            }
        }
    }

    @LocalServerPort
    private int port;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    @BeforeEach
    void signIn() throws Exception {
        speak("en");
        post("/sign-in", "username=marta&password=marta&_csrf=" + csrf("/sign-in"));
    }

    @ParameterizedTest
    @CsvSource({
        "en, /tickets/HD-9, 404, There is nothing here",
        "es, /tickets/HD-9/refund, 404, Aquí no hay nada",
        "ro, /nowhere, 404, Aici nu este nimic",
        "en, /tickets/HD-1008/tasks/document?id=no-such, 404, There is nothing here",
        "en, /tickets/HD-1008/credit-notes/document, 400, This request cannot be read",
        "es, /tickets?service=NOTHING, 400, ''",
        "en, /teams, 403, You may not see this",
        "es, /portal, 403, ''",
        "ro, /operations, 403, ''",
        "en, /tickets/broken, 500, Something went wrong",
        "es, /tickets/broken-template, 500, ''",
        "ro, /css/no-such.css, 404, Aici nu este nimic"
    })
    @DisplayName("an error has its status, and a page in the layout and the reader's language")
    void errors(String language, String path, int status, String words) throws Exception {
        speak(language);
        assertErrorPage(get(path), language, status, words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "ro"})
    @DisplayName("a form without its CSRF token is refused with a page that says what to do")
    void forged(String language) throws Exception {
        speak(language);
        String words = language.equals("en") ? "This form has expired" : "";
        assertErrorPage(post("/tickets/HD-1008/stage", "stage=SOLVED"), language, 403, words);
        assertErrorPage(post("/tickets/HD-1008/stage", "stage=SOLVED&_csrf=forged"), language, 403, words);
        assertThat(get("/tickets/HD-1008").body()).doesNotContain("Reopen ticket");
    }

    @ParameterizedTest
    @CsvSource({
        "/tickets/HD-1008/return, lines[99999].quantity=1",
        "/tickets/HD-1008/return, lines[0].lots[99999].quantity=1",
        "/tickets/HD-1008/return, lines[-1].quantity=1",
        "/tickets/HD-1008/return, lines[x].quantity=1",
        "/tickets/HD-1008/refund, lines[99999].quantity=1",
        "/tickets/HD-1008/repair, parts[99999].product=bulb",
        "/tickets/HD-1008/repair, operations[2147483647].product=bulb",
        "/tickets/HD-1008/repair, operations[99999999999].product=bulb",
        "/tickets/HD-1008/stage, stage=NOWHERE",
        "/tickets/HD-1008/stage, other=NEW",
        "/tickets/HD-1008/edit, version=many"
    })
    @DisplayName("a field that no form has is a bad request")
    void forgedFields(String path, String field) throws Exception {
        String fields = field.replace("[", "%5B").replace("]", "%5D");
        HttpResponse<String> answer = post(path, "requestKey=forged&" + fields + "&_csrf=" + csrf("/tickets/HD-1008"));
        assertErrorPage(answer, "en", 400, "This request cannot be read");
    }

    @Test
    @DisplayName("what cannot be read is not in the log")
    void unlogged() throws Exception {
        List<String> log = new CopyOnWriteArrayList<>();
        Handler handler = new ConsoleHandler() {
            @Override
            public void publish(LogRecord line) {
                log.add(new SimpleFormatter().format(line));
            }
        };
        Logger root = Logger.getLogger("");
        root.addHandler(handler);
        post("/tickets/HD-1008/stage", "stage=what-was-typed&_csrf=" + csrf("/tickets/HD-1008"));
        get("/tickets?service=what-was-typed");
        root.removeHandler(handler);
        assertThat(log).noneMatch(line -> line.contains("what-was-typed"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tickets?cursor=made-up",
                "/tickets?cursor=%00&back=%00",
                "/tickets?state=all&cursor=dGlja2V0cyA5OTk5OTk5OTk5OTk5OTk5OTk5IEhE",
                "/tickets/HD-1008/tasks?cursor=made-up",
                "/tickets/HD-1008/refund?at=made-up&within=%7C",
                "/tickets/HD-1008/refund?next=made-up&within=%7C",
                "/tickets/HD-1008/return?page=made-up",
                "/tickets/HD-1008?after=-1",
                "/tickets/HD-1008?after=9223372036854775807"
            })
    @DisplayName("a place in a list that there is not is the first page, or a bad request")
    void madeUpPlaces(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isIn(200, 400);
        assertThat(answer.body()).contains("class=\"bar\"").doesNotContain("??");
    }

    @Test
    @DisplayName("whoever is signed out is asked to sign in, and not told what there is")
    void signedOut() throws Exception {
        cookies.getCookieStore().removeAll();
        assertThat(get("/tickets/HD-1008").uri().getPath()).isEqualTo("/sign-in");
        assertThat(get("/nowhere").uri().getPath()).isEqualTo("/sign-in");
    }

    private static void assertErrorPage(HttpResponse<String> answer, String language, int status, String words) {
        String html = answer.body();
        assertThat(answer.statusCode()).as(html).isEqualTo(status);
        assertThat(html)
                .contains("lang=\"" + language + "\"", "class=\"bar\"", "Marta Ibáñez", ">" + status + "<", words)
                .doesNotContain("??", "secret", "Exception", "Whitelabel");
        assertThat(html.split("<h1", -1)).hasSize(2);
        assertThat(between(html, "<title>", " · ")).isEqualTo(between(html, "<h1>", "</h1>"));
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    private static String between(String html, String start, String end) {
        int from = html.indexOf(start) + start.length();
        return html.substring(from, html.indexOf(end, from));
    }

    private void speak(String language) {
        HttpCookie cookie = new HttpCookie("language", language);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(uri("/"), cookie);
    }

    private String csrf(String path) throws Exception {
        Matcher token = CSRF.matcher(get(path).body());
        assertThat(token.find()).isTrue();
        return URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return answer(HttpRequest.newBuilder(uri(path)).GET());
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        return answer(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dev.aftersales.databases.Database;
import dev.aftersales.databases.PostgresServer;
import dev.aftersales.examples.helpdesk.PageTest;
import dev.aftersales.refund.CreditMethod;
import dev.aftersales.spi.repair.InvoiceMethod;
import jakarta.servlet.ServletException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.util.StringUtils;
import org.springframework.web.util.HtmlUtils;

/** The pages of the helpdesk, and the forms on them, as whoever may see most finds them by following links. On a PostgreSQL of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WalkedPages extends PageTest {

    private static final String LEAD = "luis";
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)\"");
    private static final Pattern NAME = Pattern.compile("HD-\\d+|[0-9a-f]{8}-[0-9a-f-]{27}|support|stores|wholesale");

    private static final Pattern VERDICT = Pattern.compile("operations\\.verdict\\.([a-z-]+)\\.title");

    /** How many pages of a kind are opened: the second ticket has other buttons than the first. */
    private static final int OF_A_KIND = 4;

    private static final int LONGEST_REPORT = 400;

    private final Map<String, DrawnForm> forms = new TreeMap<>();
    private final List<String> broken = new ArrayList<>();

    @DynamicPropertySource
    static void onPostgres(DynamicPropertyRegistry properties) {
        Database database = PostgresServer.shared().fresh();
        properties.add("spring.datasource.url", database::jdbcUrl);
        properties.add("spring.datasource.username", database::user);
        properties.add("spring.datasource.password", database::password);
    }

    @BeforeEach
    void unbroken() {
        broken.clear();
    }

    /** Follows the links from the lists on; then has documents made, and follows those that they have. */
    @BeforeAll
    void walk() throws Exception {
        walk(List.of(
                "/tickets?state=all",
                "/teams",
                "/operations",
                "/operations?show=waiting",
                "/dashboard",
                "/tickets/new",
                "/sign-in"));
        verdictsTooLate();
        String repair = made(
                "/tickets/HD-1008/repair",
                Map.of("saleOrder", "", "description", "It hums", "invoiceMethod", InvoiceMethod.BEFORE_REPAIR.name()));
        send(
                new DrawnForm(repair, true, "/repairs/move", Map.of(), Set.of()),
                "/repairs/move",
                Map.of("id", repair.substring(repair.indexOf("id=") + 3), "ticket", "HD-1008", "move", "CONFIRM"));
        walk(List.of(
                repair,
                made("/tickets/HD-1008/task", Map.of()),
                made("/tickets/HD-1005/refund", Map.of("method", CreditMethod.PARTIAL.name()))));
        assertThat(broken).isEmpty();
    }

    /** What can be said of another action only, or of this one a while ago: no page draws it, but one that is still open sends it. */
    private void verdictsTooLate() {
        DrawnForm done = forms().filter(form -> form.post() && form.action().matches("/operations/.*/done"))
                .findFirst()
                .orElseThrow();
        verdicts()
                .map(verdict -> done.action().replaceAll("done$", verdict))
                .filter(action -> forms().noneMatch(form -> form.action().equals(action)))
                .forEach(action -> keep(new DrawnForm(done.page(), true, action, done.fields(), done.unticked())));
    }

    /** As paths name them: each has a title. */
    static Stream<String> verdicts() {
        return ResourceBundle.getBundle("messages/operations_en").keySet().stream()
                .map(VERDICT::matcher)
                .filter(Matcher::matches)
                .map(key -> key.group(1));
    }

    /** The page that a dialog leads to. */
    private String made(String dialog, Map<String, String> chosen) throws Exception {
        String html = answer(get(URI.create(dialog)), dialog).getContentAsString();
        DrawnForm form = DrawnForm.on(dialog, html).stream()
                .filter(drawn -> drawn.post() && drawn.action().equals(dialog))
                .findFirst()
                .orElseThrow();
        Map<String, String> fields = new LinkedHashMap<>(form.fields());
        fields.putAll(chosen);
        fields.keySet().removeAll(Set.of("add", "remove"));
        MockHttpServletResponse answer = send(form, dialog, fields);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(HttpStatus.FOUND.value());
        return Objects.requireNonNull(answer.getRedirectedUrl());
    }

    private void walk(List<String> from) throws Exception {
        Deque<String> ahead = new ArrayDeque<>(from);
        Set<String> known = new HashSet<>(ahead);
        Map<String, Integer> seen = new HashMap<>();
        while (!ahead.isEmpty()) {
            String path = ahead.removeFirst();
            if (seen.merge(kind(path), 1, Integer::sum) <= OF_A_KIND) {
                String html = answer(get(URI.create(path)), path).getContentAsString();
                DrawnForm.on(path, html).forEach(this::keep);
                links(html).filter(known::add).forEach(link -> {
                    keep(DrawnForm.of(path, link));
                    ahead.add(link);
                });
            }
        }
    }

    private static Stream<String> links(String html) {
        return LINK.matcher(html)
                .results()
                .map(link -> HtmlUtils.htmlUnescape(link.group(1)))
                .filter(link -> !link.matches(".*\\.(css|js|svg)"));
    }

    private void keep(DrawnForm form) {
        forms.putIfAbsent(kind(form.action()) + form.post() + form.alike(), form);
    }

    static String kind(String path) {
        return NAME.matcher(path).replaceAll("*").replaceAll("\\?.*", "");
    }

    final Stream<DrawnForm> forms() {
        return forms.values().stream();
    }

    /** What went wrong in this test. */
    final List<String> broken() {
        return broken;
    }

    final void broken(String what) {
        broken.add(what);
    }

    final MockHttpServletResponse send(DrawnForm form, String path, Map<String, String> fields) throws Exception {
        URI uri = URI.create(path);
        MockHttpServletRequestBuilder request = form.post() ? post(uri).with(csrf()) : get(uri);
        fields.forEach(request::param);
        return answer(request, path + ' ' + fields);
    }

    final MockHttpServletResponse answer(MockHttpServletRequestBuilder request, String what) throws Exception {
        MockHttpServletResponse response;
        try {
            response = result(LEAD, "en", request).getResponse();
        } catch (ServletException thrown) {
            broken.add(thrown.getMessage());
            response = new MockHttpServletResponse();
            response.setStatus(HttpStatus.INTERNAL_SERVER_ERROR.value());
        }
        if (response.getStatus() >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            broken.add(response.getStatus() + " after " + StringUtils.truncate(what, LONGEST_REPORT));
        }
        return response;
    }
}

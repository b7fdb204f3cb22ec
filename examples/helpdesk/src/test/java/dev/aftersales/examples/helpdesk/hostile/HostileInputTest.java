/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dev.aftersales.examples.helpdesk.account.Accounts;
import dev.aftersales.examples.helpdesk.web.Keys;
import java.net.URI;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriUtils;

/**
 * Whatever is sent, no page answers that the program is broken. Every form that the pages draw is sent with each of its fields as
 * nobody types it, and every path that takes forms is sent nothing at all, on PostgreSQL, which refuses more than H2 does.
 */
class HostileInputTest extends WalkedPages {

    private static final Pattern BACK = Pattern.compile("name=\"back\" value=\"([^\"]*)\"");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private Keys keys;

    @Autowired
    private Accounts accounts;

    private final Set<String> led = new HashSet<>();

    /** Whoever chooses another language on a page that refuses is led to a page. */
    private void leadsBack(DrawnForm form, MockHttpServletResponse page) throws Exception {
        Matcher back = BACK.matcher(page.getContentAsString());
        if (form.post() && page.getStatus() == HttpStatus.OK.value() && back.find()) {
            String there = HtmlUtils.htmlUnescape(back.group(1));
            if (led.add(there) && answer(get(URI.create(there)), there).getStatus() >= HttpStatus.BAD_REQUEST.value()) {
                broken("no way back to " + there + " from " + form);
            }
        }
    }

    private Stream<Arguments> paths() {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .flatMap(path -> mapping.getMethodsCondition().getMethods().stream()
                                .map(method -> Arguments.of(method, path))));
    }

    @ParameterizedTest
    @MethodSource("forms")
    @DisplayName("a form with a field that nobody types is answered, and so is the page that it is on afterwards")
    void fields(DrawnForm form) throws Exception {
        for (HostileValue value : HostileValue.values()) {
            for (String field : form.tried()) {
                leadsBack(form, send(form, form.action(), with(form.fields(), Set.of(field), value)));
            }
            leadsBack(form, send(form, form.action(), with(form.fields(), Set.copyOf(form.tried()), value)));
        }
        send(form, form.action().replaceAll("HD-\\d+", "HD-9"), with(form.fields(), Set.of(), HostileValue.MISSING));
        answer(get(URI.create(form.page())), form.page());
        assertThat(broken()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("paths")
    @DisplayName("a path is answered whatever is named in it")
    void names(RequestMethod method, String path) throws Exception {
        String known = path.replaceAll("\\{(ticket|ref)}", "HD-1008").replaceAll("\\{[^}]+}", "no-such");
        DrawnForm form =
                new DrawnForm(known, method == RequestMethod.POST, known, Map.of("id", "", "requestKey", ""), Set.of());
        send(form, known, Map.of());
        for (HostileValue value : HostileValue.inPaths().toList()) {
            String name = UriUtils.encode(value.text(), UTF_8);
            send(form, path.replaceAll("\\{[^}]+}", name), Map.of());
            send(form, path.replaceAll("\\{[^}]+}", name), with(form.fields(), Set.of("id"), value));
            send(form, known, with(form.fields(), Set.of("id"), value));
        }
        assertThat(broken()).isEmpty();
    }

    @Test
    @DisplayName("every path that takes forms is one of a form that was tried")
    void complete() {
        Set<String> tried =
                forms().filter(DrawnForm::post).map(form -> kind(form.action())).collect(toSet());
        assertThat(mappings.getHandlerMethods().keySet().stream()
                        .filter(HostileInputTest::isPosted)
                        .flatMap(mapping -> mapping.getPatternValues().stream())
                        .map(path -> path.replaceAll("\\{(ticket|ref|id|action)}", "*"))
                        .flatMap(path -> verdicts().map(verdict -> path.replace("{verdict}", verdict)))
                        .filter(path -> !tried.contains(path)))
                .isEmpty();
    }

    @Test
    @DisplayName("buttons that nobody can press together do not break the form of a repair")
    void together() throws Exception {
        Map<String, String> both = Map.of("add", "parts", "remove", "parts[0]");
        send(new DrawnForm("", true, "", both, Set.of()), "/tickets/HD-1008/repair", both);
        assertThat(broken()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("nobody has a name that nobody types")
    void nobody(HostileValue name) {
        assertThat(accounts.find(name.text())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("a customer's list begins somewhere wherever it is told to")
    void portal(HostileValue before) throws Exception {
        assertThat(result("gemini", "en", get("/portal").param("before", before.text()))
                        .getResponse()
                        .getStatus())
                .isEqualTo(HttpStatus.OK.value());
    }

    private static boolean isPosted(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().contains(RequestMethod.POST);
    }

    private Map<String, String> with(Map<String, String> fields, Set<String> changed, HostileValue value) {
        Map<String, String> sent = new LinkedHashMap<>(fields);
        sent.replace("requestKey", keys.fresh());
        changed.forEach(field -> sent.put(field, value.text()));
        if (value == HostileValue.MISSING) {
            sent.keySet().removeAll(changed);
        }
        return sent;
    }
}

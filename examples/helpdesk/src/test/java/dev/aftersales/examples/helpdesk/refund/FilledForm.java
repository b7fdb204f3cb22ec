/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.refund;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/** A form of a page as it is drawn, to be changed and sent: what a browser would send. */
public final class FilledForm {

    private static final Pattern INPUT = Pattern.compile("<input\\b([^>]*)>");
    private static final Pattern SELECT = Pattern.compile("<select\\b([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)=\"([^\"]*)\"");

    private final Map<String, String> fields = new LinkedHashMap<>();

    private FilledForm() {}

    public static FilledForm of(String html, String action) {
        Matcher form = Pattern.compile(
                        "<form[^>]* action=\"" + Pattern.quote(action) + "\"[^>]*method=\"post\".*?</form>",
                        Pattern.DOTALL)
                .matcher(html);
        assertThat(form.find()).as("a form for %s", action).isTrue();
        FilledForm filled = new FilledForm();
        INPUT.matcher(form.group()).results().forEach(input -> filled.input(attributes(input.group(1))));
        SELECT.matcher(form.group()).results().forEach(select -> filled.select(select.group(1), select.group(2)));
        return filled;
    }

    private void input(Map<String, String> input) {
        boolean choice = "radio".equals(input.get("type"));
        if (input.containsKey("name") && !input.containsKey("disabled") && (!choice || input.containsKey("checked"))) {
            fields.put(input.get("name"), HtmlUtils.htmlUnescape(input.getOrDefault("value", "")));
        }
    }

    private void select(String select, String options) {
        Matcher option = OPTION.matcher(options);
        String value = null;
        while (option.find()) {
            Map<String, String> found = attributes(option.group(1));
            if (value == null || found.containsKey("selected")) {
                value = found.get("value");
            }
        }
        fields.put(attributes(select).get("name"), value);
    }

    private static Map<String, String> attributes(String tag) {
        Map<String, String> attributes = new LinkedHashMap<>();
        ATTRIBUTE.matcher(tag).results().forEach(match -> attributes.put(match.group(1), match.group(2)));
        return attributes;
    }

    public FilledForm with(String field, String value) {
        fields.put(field, value);
        return this;
    }

    public FilledForm without(String field) {
        fields.remove(field);
        return this;
    }

    public String get(String field) {
        return fields.get(field);
    }

    /** Pairs of names and values; the token against forgery is added by whoever sends it. */
    public String[] pairs() {
        return fields.entrySet().stream()
                .filter(field -> !field.getKey().equals("_csrf"))
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }
}

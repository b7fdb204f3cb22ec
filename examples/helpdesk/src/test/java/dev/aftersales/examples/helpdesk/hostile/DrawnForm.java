/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * A form as a page draws it.
 *
 * @param page the page it is on
 * @param post whether it is posted
 * @param action where it is sent
 * @param fields what a browser would send, without the token against forgery
 * @param unticked the boxes that can be ticked
 */
record DrawnForm(String page, boolean post, String action, Map<String, String> fields, Set<String> unticked) {

    private static final Pattern TEMPLATE = Pattern.compile("<template\\b.*?</template>", Pattern.DOTALL);
    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern FIELD =
            Pattern.compile("<(input|button|select|textarea)\\b([^>]*)>([^<]*)", Pattern.DOTALL);
    private static final String TOKEN = "_csrf";
    private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)=\"([^\"]*)\"");
    private static final Pattern NUMBER = Pattern.compile("\\[\\d+]");

    static List<DrawnForm> on(String page, String html) {
        return FORM.matcher(TEMPLATE.matcher(html).replaceAll(""))
                .results()
                .flatMap(form -> of(page, attributes(form.group(1)), form.group(2)))
                .toList();
    }

    /** A link is a form that is filled in already. */
    static DrawnForm of(String page, String link) {
        UriComponents uri = UriComponentsBuilder.fromUriString(link).build();
        Map<String, String> fields = new LinkedHashMap<>();
        uri.getQueryParams()
                .toSingleValueMap()
                .forEach((name, value) -> fields.put(name, value == null ? "" : UriUtils.decode(value, UTF_8)));
        return new DrawnForm(page, false, uri.getPath(), fields, Set.of());
    }

    /** One for each button, which may have a name, and may send it elsewhere. */
    private static Stream<DrawnForm> of(String page, Map<String, String> form, String body) {
        boolean post = "post".equals(form.get("method"));
        String action = HtmlUtils.htmlUnescape(form.getOrDefault("action", page));
        Map<String, String> fields = new LinkedHashMap<>();
        Set<String> unticked = new LinkedHashSet<>();
        read(body, fields, unticked);
        return FIELD.matcher(body)
                .results()
                .filter(field -> field.group(1).equals("button"))
                .map(field -> {
                    Map<String, String> button = attributes(field.group(2));
                    Map<String, String> sent = new LinkedHashMap<>(fields);
                    if (button.containsKey("name")) {
                        sent.put(button.get("name"), button.getOrDefault("value", ""));
                    }
                    String to = HtmlUtils.htmlUnescape(button.getOrDefault("formaction", action));
                    return new DrawnForm(page, post, to.replaceAll("#.*", ""), sent, unticked);
                });
    }

    private static void read(String body, Map<String, String> fields, Set<String> unticked) {
        for (MatchResult field : FIELD.matcher(body).results().toList()) {
            Map<String, String> attributes = attributes(field.group(2));
            String name = attributes.getOrDefault("name", TOKEN);
            String type = attributes.getOrDefault("type", "");
            boolean ticked = attributes.containsKey("checked");
            if (name.equals(TOKEN) || field.group(1).equals("button")) {
                continue;
            }
            if (type.equals("checkbox") && !ticked) {
                unticked.add(name);
            } else if (!type.equals("radio") || ticked || !fields.containsKey(name)) {
                fields.put(name, HtmlUtils.htmlUnescape(value(field, attributes, body)));
            }
        }
    }

    private static String value(MatchResult field, Map<String, String> attributes, String body) {
        return switch (field.group(1)) {
            case "textarea" -> field.group(3);
            case "select" -> chosen(body.substring(field.end(2), body.indexOf("</select>", field.end(2))));
            default -> typed(attributes);
        };
    }

    /** What has to be filled in is. */
    private static String typed(Map<String, String> input) {
        String value = input.getOrDefault("value", "");
        boolean missing = value.isEmpty() && input.containsKey("required");
        return missing ? (input.get("name").equals("email") ? "somebody@example.org" : "Somebody") : value;
    }

    /** The selected one, else the last. */
    private static String chosen(String options) {
        List<Map<String, String>> all = OPTION.matcher(options)
                .results()
                .map(option -> attributes(option.group(1)))
                .toList();
        return all.stream()
                .filter(option -> option.containsKey("selected")
                        && !option.getOrDefault("value", "").isEmpty())
                .findFirst()
                .or(() -> all.stream().reduce((earlier, later) -> later))
                .map(option -> option.getOrDefault("value", ""))
                .orElse("");
    }

    private static Map<String, String> attributes(String tag) {
        Map<String, String> attributes = new LinkedHashMap<>();
        ATTRIBUTE.matcher(tag).results().forEach(match -> attributes.put(match.group(1), match.group(2)));
        return attributes;
    }

    /** The fields to try: of lines that are alike, the first. */
    List<String> tried() {
        Set<String> alike = new HashSet<>();
        return Stream.concat(fields.keySet().stream(), unticked.stream())
                .filter(field -> alike.add(NUMBER.matcher(field).replaceAll("[]")))
                .toList();
    }

    /** The names of the fields, however many lines there are. */
    Set<String> alike() {
        return tried().stream()
                .map(field -> NUMBER.matcher(field).replaceAll("[]"))
                .collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return (post ? "POST " : "GET ") + action + ' ' + fields.keySet();
    }
}

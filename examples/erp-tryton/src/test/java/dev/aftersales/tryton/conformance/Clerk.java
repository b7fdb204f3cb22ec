/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.aftersales.tryton.LiveErp;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Somebody who works in the server by its own API, with none of the adapter's code, and says Yes to every warning. */
final class Clerk {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int UNAUTHORIZED = 401;

    private final LiveErp erp;
    private final URI url;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private volatile @Nullable String session;

    Clerk(LiveErp erp) {
        this.erp = erp;
        this.url = erp.url(erp.port());
    }

    long create(String model, Map<String, ?> values) {
        return create(model, List.of(values)).get(0);
    }

    /** Several records, in one transaction. */
    List<Long> create(String model, List<? extends Map<String, ?>> records) {
        return numbers(call("model." + model + ".create", Map.of(), records));
    }

    void write(String model, long id, Map<String, ?> values) {
        call("model." + model + ".write", Map.of(), List.of(id), values);
    }

    /** Presses buttons, one after the other. */
    void press(String model, long id, String... buttons) {
        for (String button : buttons) {
            call("model." + model + "." + button, Map.of(), List.of(id));
        }
    }

    /** The records that meet conditions, in the order of their numbers. */
    List<JsonNode> find(String model, List<?> conditions, String... fields) {
        JsonNode rows = call(
                "model." + model + ".search_read",
                Map.of(),
                conditions,
                0,
                null,
                List.of(List.of("id", "ASC")),
                List.of(fields));
        return StreamSupport.stream(rows.spliterator(), false).toList();
    }

    JsonNode read(String model, long id, String... fields) {
        return find(model, List.of(List.of("id", "=", id)), fields).get(0);
    }

    /** Goes through a wizard on one record. */
    final class Wizard implements AutoCloseable {

        private final String name;
        private final Map<String, ?> on;
        private final JsonNode opened;

        Wizard(String name, String model, long id) {
            this.name = "wizard." + name;
            this.on = Map.of("active_model", model, "active_id", id, "active_ids", List.of(id));
            this.opened = call(this.name + ".create", on);
        }

        JsonNode go(String state, Map<String, ?> forms) {
            return call(name + ".execute", on, opened.path(0).asLong(), forms, state);
        }

        @Override
        public void close() {
            call(name + ".delete", on, opened.path(0).asLong());
        }
    }

    private static List<Long> numbers(JsonNode ids) {
        return StreamSupport.stream(ids.spliterator(), false)
                .map(JsonNode::asLong)
                .toList();
    }

    private JsonNode call(String method, Map<String, ?> more, @Nullable Object... parameters) {
        List<@Nullable Object> all = new ArrayList<>();
        for (@Nullable Object parameter : parameters) {
            all.add(parameter);
        }
        Map<String, Object> context = new HashMap<>(more);
        context.put("company", erp.company());
        context.put("language", "en");
        context.put("_skip_warnings", true);
        all.add(context);
        HttpResponse<String> answer = send(method, all, session());
        if (answer.statusCode() == UNAUTHORIZED) {
            session = null;
            answer = send(method, all, session());
        }
        return result(method, answer.body());
    }

    private String session() {
        String known = session;
        if (known == null) {
            List<?> login = List.of(
                    erp.credentials().user(),
                    Map.of("password", erp.credentials().password()),
                    "en");
            JsonNode opened =
                    result("login", send("common.db.login", login, null).body());
            String text = erp.credentials().user() + ":" + opened.path(0).asText() + ":"
                    + opened.path(1).asText();
            known = "Session " + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
            session = known;
        }
        return known;
    }

    private HttpResponse<String> send(String method, List<?> parameters, @Nullable String authorization) {
        try {
            Map<String, ?> body = Map.of("id", 0, "method", method, "params", parameters);
            HttpRequest.Builder request = HttpRequest.newBuilder(url)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
            if (authorization != null) {
                request.header("Authorization", authorization);
            }
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(method + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode result(String method, String body) {
        try {
            JsonNode answer = JSON.readTree(body);
            if (!answer.has("result")) {
                throw new IllegalStateException(method + ": " + answer.path("error"));
            }
            return answer.get("result");
        } catch (IOException e) {
            throw new IllegalStateException(method + ": " + body, e);
        }
    }
}

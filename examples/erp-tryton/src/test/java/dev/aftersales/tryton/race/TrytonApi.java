/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.race;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The server's JSON-RPC as anybody may speak it; nothing of the adapter is in here. Thread-safe. */
final class TrytonApi {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final String USER = "admin";
    private static final int UNAUTHORIZED = 401;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI url;
    private final String password;
    private final long company;
    private final Duration patience;
    private volatile Session session = new Session(0, "");

    TrytonApi(int port, String password, long company, Duration patience) {
        this.url = URI.create("http://127.0.0.1:" + port + "/tryton/");
        this.password = password;
        this.company = company;
        this.patience = patience;
    }

    private record Session(long user, String authorization) {}

    /** What the server answers instead of a result; it has then done nothing, unless it is of no type. */
    static final class ErrorAnswer extends IOException {

        private static final long serialVersionUID = 1L;

        private final transient JsonNode error;

        ErrorAnswer(JsonNode error) {
            super(error.path(0).asText() + ": " + error.path(1).path(0).asText());
            this.error = error;
        }

        boolean isWarning() {
            return "UserWarning".equals(error.path(0).asText());
        }

        String warning() {
            return error.path(1).path(0).asText();
        }
    }

    /** The session is over. */
    private static final class Unauthorized extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Calls a method; warnings are answered with Yes, and a session that is over is replaced. */
    JsonNode call(String method, Object... parameters) throws IOException {
        while (true) {
            try {
                return send(method, parameters);
            } catch (Unauthorized over) {
                session = logIn();
            } catch (ErrorAnswer answer) {
                if (!answer.isWarning()) {
                    throw answer;
                }
                Map<String, ?> yes = Map.of("user", session.user(), "name", answer.warning(), "always", false);
                send("model.res.user.warning.create", List.of(yes));
            }
        }
    }

    /** All records of a model that meet conditions. */
    JsonNode read(String model, List<?> domain, String... fields) throws IOException {
        return call("model." + model + ".search_read", domain, 0, null, null, List.of(fields));
    }

    private JsonNode send(String method, Object... parameters) throws IOException {
        List<Object> all = new ArrayList<>(Arrays.asList(parameters));
        all.add(Map.of("company", company, "language", "en"));
        return post(method, all, session.authorization());
    }

    private Session logIn() throws IOException {
        JsonNode answer = post("common.db.login", List.of(USER, Map.of("password", password), "en"), "");
        String text =
                USER + ":" + answer.path(0).asLong() + ":" + answer.path(1).asText();
        String encoded = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        return new Session(answer.path(0).asLong(), "Session " + encoded);
    }

    private JsonNode post(String method, List<?> parameters, String authorization) throws IOException {
        Map<String, ?> body = Map.of("id", 1, "method", method, "params", parameters);
        HttpRequest.Builder request = HttpRequest.newBuilder(url)
                .timeout(patience)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return result(answer(request.build()));
    }

    private HttpResponse<byte[]> answer(HttpRequest request) throws IOException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static JsonNode result(HttpResponse<byte[]> answer) throws IOException {
        if (answer.statusCode() == UNAUTHORIZED) {
            throw new Unauthorized();
        }
        JsonNode json = JSON.readTree(answer.body());
        if (json.hasNonNull("error")) {
            throw new ErrorAnswer(json.get("error"));
        }
        return json.path("result");
    }

    static Map<String, ?> decimal(String number) {
        return Map.of("__class__", "Decimal", "decimal", number);
    }

    static Map<String, ?> date(LocalDate day) {
        return Map.of(
                "__class__", "date", "year", day.getYear(), "month", day.getMonthValue(), "day", day.getDayOfMonth());
    }

    /** A number, which the server sends as a Decimal or as a float. */
    static BigDecimal number(JsonNode value) {
        return value.has("decimal") ? new BigDecimal(value.get("decimal").asText()) : value.decimalValue();
    }

    static List<Long> ids(JsonNode list) {
        List<Long> ids = new ArrayList<>();
        list.forEach(id -> ids.add(id.asLong()));
        return ids;
    }

    /** Some fields of a record, to write another one. */
    static Map<String, Object> copied(JsonNode from, String... fields) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (String field : fields) {
            values.put(field, from.get(field));
        }
        return values;
    }
}

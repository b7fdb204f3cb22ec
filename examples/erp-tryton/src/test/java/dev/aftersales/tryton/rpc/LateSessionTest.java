/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.rpc;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.aftersales.spi.PortRefused;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What the server says when a session goes while it is at work, as the race met it: too rare a moment to wait for, so that it is
 * replayed.
 */
class LateSessionTest {

    private static final String LOGGED_IN = "{\"id\":0,\"result\":[1,\"key\"]}";
    private static final String GONE =
            "{\"id\":0,\"error\":[\"UserError\",[\"You are trying to read records \\\"48\\\" of"
                    + " \\\"Session\\\" that don't exist anymore.\",\"\",null]]}";

    private HttpServer server;
    private Conversation talk;
    private volatile boolean alive;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/tryton/");
        Transport transport = new Transport(url, Duration.ofMinutes(1));
        Sessions sessions = new Sessions(transport, new Credentials("admin", "secret"));
        talk = new Conversation(transport, sessions, () -> Duration.ofMinutes(1), 1, Locale.ENGLISH);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String request = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (request.contains("common.db.login")) {
            answer(exchange, 200, LOGGED_IN);
        } else if (request.contains("model.res.user.search_read")) {
            answer(exchange, alive ? 200 : 401, "{\"id\":0,\"result\":[{\"id\":1}]}");
        } else {
            answer(exchange, 200, GONE);
        }
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Test
    @DisplayName("EXE-1: an error after the commit, because the session is gone, is an unknown outcome and not a no")
    void gone() {
        alive = false;
        assertThatThrownBy(() -> talk.create("stock.shipment.out.return", Map.of()))
                .isInstanceOf(OutcomeUnknown.class);
    }

    @Test
    @DisplayName("EXE-1: the same error while the session is there is a no")
    void there() {
        alive = true;
        assertThatThrownBy(() -> talk.create("stock.shipment.out.return", Map.of()))
                .isInstanceOf(PortRefused.class);
    }
}

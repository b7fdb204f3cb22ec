/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.rpc;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sends one request and waits for its answer, never longer than allowed. Thread-safe. */
final class Transport {

    private final HttpClient http;
    private final URI url;

    Transport(URI url, Duration connecting) {
        this.url = url;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(connecting)
                .build();
    }

    /**
     * Calls a method.
     *
     * @param method its name
     * @param parameters its parameters
     * @param authorization who calls; null to log in
     * @param patience how long to wait for the whole answer
     * @return the result
     * @throws RpcFailure if the request was not sent, or the server says no
     * @throws OutcomeUnknown in every other case
     */
    JsonNode call(String method, List<?> parameters, @Nullable String authorization, Duration patience)
            throws RpcFailure {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", 0);
        body.put("method", method);
        body.put("params", parameters);
        HttpRequest.Builder request = HttpRequest.newBuilder(url)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(Wire.write(body)));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        HttpResponse<byte[]> answer = sent(request.timeout(patience).build(), patience);
        return Replies.result(answer.statusCode(), answer.body());
    }

    /**
     * Waits in the caller's thread: what is sent asynchronously is completed by the common pool, which may be waiting for this
     * very answer.
     */
    private HttpResponse<byte[]> sent(HttpRequest request, Duration patience) throws RpcFailure {
        try {
            return http.send(request, info -> new HurriedBody(patience));
        } catch (ConnectException | HttpConnectTimeoutException e) {
            throw new RpcFailure.NotSent("the server cannot be reached"); // only then it surely carried nothing
        } catch (HttpTimeoutException e) {
            throw new OutcomeUnknown("no answer in time");
        } catch (IOException e) {
            throw new OutcomeUnknown("the connection broke");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OutcomeUnknown("interrupted while waiting for the answer");
        }
    }
}

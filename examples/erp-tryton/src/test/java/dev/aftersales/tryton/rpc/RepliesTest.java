/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.rpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts are what a Tryton 6.0 server sent. */
class RepliesTest {

    private static void read(int status, String body) throws RpcFailure {
        Replies.result(status, body.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("A UserError is a definite no, with what the server said")
    void userError() {
        assertThatThrownBy(() -> read(
                        200,
                        "{\"id\":9,\"error\":[\"UserError\",[\"You cannot modify invoice \\\"INV1\\\".\",\"\",null]]}"))
                .isInstanceOfSatisfying(
                        RpcFailure.UserError.class,
                        no -> assertThat(no.said()).isEqualTo("You cannot modify invoice \"INV1\"."))
                .message()
                .doesNotContain("INV1");
    }

    @Test
    @DisplayName("A UserWarning names what can be answered with Yes")
    void userWarning() {
        assertThatThrownBy(
                        () -> read(
                                200,
                                "{\"id\":9,\"error\":[\"UserWarning\",[\"invoice_payment_term_12\",\"The date is past\",\"\"]]}"))
                .isInstanceOfSatisfying(
                        RpcFailure.UserWarning.class,
                        asked -> assertThat(asked.name()).isEqualTo("invoice_payment_term_12"));
    }

    @Test
    @DisplayName("A ConcurrencyException is a stale version")
    void stale() {
        assertThatThrownBy(() -> read(
                        200,
                        "{\"id\":1,\"error\":[\"ConcurrencyException\",\"Records were modified in the meanwhile\"]}"))
                .isInstanceOf(RpcFailure.Stale.class);
    }

    @ParameterizedTest
    @DisplayName("An error without a type, or an answer that says nothing, may come after the commit")
    @ValueSource(
            strings = {
                "{\"id\":1,\"error\":[\"could not serialize access due to concurrent update\\n\",\"\"]}",
                "{\"id\":1,\"error\":[\"'nope'\",\"\"]}",
                "{\"id\":1}",
                "<!doctype html>",
                ""
            })
    void unknown(String body) {
        assertThatThrownBy(() -> read(200, body)).isInstanceOf(OutcomeUnknown.class);
    }

    @ParameterizedTest
    @DisplayName("Of statuses, only those given before anything is done are definite")
    @ValueSource(ints = {500, 502, 503, 504, 404, 408})
    void statuses(int status) {
        assertThatThrownBy(() -> read(status, "<html>")).isInstanceOf(OutcomeUnknown.class);
    }

    @Test
    @DisplayName("401 is a session that ended, 403 a method that is not offered, 429 a login that was not looked at")
    void beforeAnythingIsDone() {
        assertThatThrownBy(() -> read(401, "")).isInstanceOf(RpcFailure.NoSession.class);
        assertThatThrownBy(() -> read(403, "<!doctype html>")).isInstanceOf(RpcFailure.UserError.class);
        assertThatThrownBy(() -> read(429, "")).isInstanceOf(RpcFailure.NotSent.class);
    }

    @Test
    @DisplayName("A result may be null: a button")
    void nullResult() throws RpcFailure {
        byte[] body = "{\"id\":1,\"result\":null}".getBytes(StandardCharsets.UTF_8);
        assertThat(Replies.result(200, body).isNull()).isTrue();
    }
}

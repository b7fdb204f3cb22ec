/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.rpc;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/** Reads what the server answered. */
final class Replies {

    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int TOO_MANY = 429;

    private Replies() {}

    /**
     * The result of a call.
     *
     * @param status the HTTP status
     * @param body the body
     * @return the result; a JSON null where there is none
     * @throws RpcFailure if the server says no
     * @throws OutcomeUnknown if it does not say whether it acted
     */
    static JsonNode result(int status, byte[] body) throws RpcFailure {
        switch (status) {
            case OK:
                return result(parsed(body));
            case UNAUTHORIZED:
                throw new RpcFailure.NoSession();
            case FORBIDDEN:
                throw new RpcFailure.UserError("not offered to this user");
            case TOO_MANY:
                throw new RpcFailure.NotSent("too many attempts to log in");
            default:
                throw new OutcomeUnknown("HTTP status " + status);
        }
    }

    private static JsonNode parsed(byte[] body) {
        try {
            return Wire.read(body);
        } catch (IOException e) {
            throw new OutcomeUnknown("an answer that is no JSON");
        }
    }

    private static JsonNode result(JsonNode answer) throws RpcFailure {
        if (answer.has("error")) {
            throw failure(answer.get("error"));
        }
        if (!answer.has("result")) {
            throw new OutcomeUnknown("an answer without result");
        }
        return answer.get("result");
    }

    private static RpcFailure failure(JsonNode error) {
        String type = error.path(0).asText();
        JsonNode details = error.path(1);
        if (type.equals("ConcurrencyException")) {
            return new RpcFailure.Stale();
        }
        if (details.isArray()) {
            switch (type) {
                case "UserError":
                    return new RpcFailure.UserError(details.path(0).asText());
                case "UserWarning":
                    return new RpcFailure.UserWarning(
                            details.path(0).asText(), details.path(1).asText());
                case "LoginException":
                    return new RpcFailure.NoSession();
                default:
                    break;
            }
        }
        throw new OutcomeUnknown("an error without a type");
    }
}

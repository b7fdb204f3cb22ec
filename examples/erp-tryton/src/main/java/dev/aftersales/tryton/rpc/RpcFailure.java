/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.rpc;

/** What can come back instead of a result. Messages never quote what the server said: it may quote anything. */
abstract sealed class RpcFailure extends Exception {

    private static final long serialVersionUID = 1L;

    RpcFailure(String message) {
        super(message);
    }

    /** The request surely did not leave. */
    static final class NotSent extends RpcFailure {

        private static final long serialVersionUID = 1L;

        NotSent(String message) {
            super(message);
        }
    }

    /** The server does not know the session: it looked at nothing else. */
    static final class NoSession extends RpcFailure {

        private static final long serialVersionUID = 1L;

        NoSession() {
            super("no session");
        }
    }

    /** A rule of the server says no; what was begun is rolled back. */
    static final class UserError extends RpcFailure {

        private static final long serialVersionUID = 1L;

        private final String said;

        UserError(String said) {
            super("UserError");
            this.said = said;
        }

        String said() {
            return said;
        }
    }

    /** The server asks whether one is sure; what was begun is rolled back. */
    static final class UserWarning extends RpcFailure {

        private static final long serialVersionUID = 1L;

        private final String name;
        private final String said;

        UserWarning(String name, String said) {
            super("UserWarning");
            this.name = name;
            this.said = said;
        }

        String name() {
            return name;
        }

        String said() {
            return said;
        }
    }

    /** A record is not the version that was named; what was begun is rolled back. */
    static final class Stale extends RpcFailure {

        private static final long serialVersionUID = 1L;

        Stale() {
            super("ConcurrencyException");
        }
    }
}

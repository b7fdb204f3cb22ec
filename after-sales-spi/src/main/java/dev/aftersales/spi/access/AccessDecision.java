/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.access;

/** What the host says to a request. */
public sealed interface AccessDecision {

    /** It is allowed. */
    record Allow() implements AccessDecision {}

    /**
     * It is denied, and the asker may know that the target exists.
     *
     * @param code why, a code of the host
     */
    record Deny(String code) implements AccessDecision {}

    /** It is denied, and the library answers as if the target did not exist. */
    record Hide() implements AccessDecision {}

    /**
     * It is allowed.
     *
     * @return the decision
     */
    static AccessDecision allow() {
        return new Allow();
    }

    /**
     * It is denied.
     *
     * @param code why, a code of the host
     * @return the decision
     */
    static AccessDecision deny(String code) {
        return new Deny(code);
    }

    /**
     * It is denied as if the target did not exist.
     *
     * @return the decision
     */
    static AccessDecision hide() {
        return new Hide();
    }
}

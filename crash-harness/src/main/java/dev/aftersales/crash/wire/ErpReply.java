/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.wire;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the back end answers.
 *
 * @param kind what sort of answer it is
 * @param value the value, as the method declares it
 * @param code why it was refused
 * @param data the values at fault
 */
public record ErpReply(
        Kind kind,
        @Nullable String value,
        @Nullable String code,
        @Nullable Map<String, String> data) {

    /** The sorts of answers. */
    public enum Kind {
        /** It is done, or known. */
        DONE,
        /** A definite no. */
        REFUSED,
        /** Nothing was done. */
        UNAVAILABLE,
        /** Something broke. */
        FAILED
    }

    public static ErpReply done(@Nullable String value) {
        return new ErpReply(Kind.DONE, value, null, null);
    }

    public static ErpReply unavailable() {
        return new ErpReply(Kind.UNAVAILABLE, null, null, null);
    }
}

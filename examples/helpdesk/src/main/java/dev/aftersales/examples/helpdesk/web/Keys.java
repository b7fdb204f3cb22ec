/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.web;

import dev.aftersales.command.RequestKey;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** Names that nobody can guess. Thread-safe. */
@Component
public class Keys {

    private static final int BYTES = 16;

    private final SecureRandom chance;

    Keys(SecureRandom chance) {
        this.chance = chance;
    }

    /**
     * The key of a form that is drawn now: a hidden field, so that sending the form twice is one request (TKT-5).
     *
     * @return a new key
     */
    public RequestKey request() {
        return RequestKey.of(fresh());
    }

    /**
     * A new name.
     *
     * @return 32 characters
     */
    public String fresh() {
        byte[] bytes = new byte[BYTES];
        chance.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}

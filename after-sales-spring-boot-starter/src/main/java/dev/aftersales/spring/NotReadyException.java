/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spring;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The application cannot start as it is; the failure analysis says why and what to do. */
final class NotReadyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What to do. */
    private final String action;

    NotReadyException(String description, String action, @Nullable Throwable cause) {
        super(description, cause);
        this.action = action;
    }

    String description() {
        return Objects.requireNonNull(getMessage());
    }

    String action() {
        return action;
    }
}

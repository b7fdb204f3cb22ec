/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.messaging;

/** Nobody knows yet whether the mail server has a mail. The message holds neither addresses nor text. */
public final class HandOverUnknown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    HandOverUnknown(String message) {
        super(message);
    }
}

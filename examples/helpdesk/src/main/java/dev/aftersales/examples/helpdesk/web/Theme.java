/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Light or dark, or as the device has it. */
enum Theme {
    AUTO,
    LIGHT,
    DARK;

    static final String COOKIE = "theme";

    public String getCode() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Theme of(@Nullable String code) {
        for (Theme theme : values()) {
            if (theme.getCode().equals(code)) {
                return theme;
            }
        }
        return AUTO;
    }
}

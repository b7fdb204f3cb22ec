/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * How somebody comes to the helpdesk.
 *
 * @param user who signs in; empty for nobody
 * @param language the language of the pages
 * @param theme light or dark
 * @param width of the window, in CSS pixels
 * @param scripts whether the browser runs scripts
 */
record Visit(String user, String language, String theme, int width, boolean scripts) {

    static final int DESK = 1280;
    static final int PHONE = 320;

    private static final int HEIGHT = 900;

    static Visit of(String user, String language) {
        return new Visit(user, language, "light", DESK, true);
    }

    Visit as(String other) {
        return new Visit(other, language, theme, width, scripts);
    }

    Visit in(String other) {
        return new Visit(user, language, other, width, scripts);
    }

    Visit onPhone() {
        return new Visit(user, language, theme, PHONE, scripts);
    }

    Visit withoutScripts() {
        return new Visit(user, language, theme, width, false);
    }

    Browser.NewContextOptions options(String home) {
        return new Browser.NewContextOptions()
                .setBaseURL(home)
                .setLocale(language)
                .setTimezoneId("Europe/Madrid")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setColorScheme(theme.equals("dark") ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setViewportSize(width, HEIGHT)
                .setJavaScriptEnabled(scripts);
    }
}

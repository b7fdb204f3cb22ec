/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.function.Predicate;

/** Keeps a page as it is until it is closed: what a page asks for by itself, to show it anew, is answered with nothing. */
final class Stillness implements AutoCloseable {

    private static final int NO_CONTENT = 204;

    private final Predicate<String> anything = url -> true;
    private final Page page;

    private Stillness(Page page) {
        this.page = page;
    }

    static Stillness of(Page page) {
        Stillness stillness = new Stillness(page);
        page.route(stillness.anything, Stillness::answer);
        assertThat(page.locator(".htmx-request")).hasCount(0);
        new Desktop(page).settle();
        return stillness;
    }

    private static void answer(Route route) {
        if (route.request().headers().containsKey("hx-request")) {
            route.fulfill(new Route.FulfillOptions().setStatus(NO_CONTENT));
        } else {
            route.resume();
        }
    }

    Page page() {
        return page;
    }

    @Override
    public void close() {
        page.unroute(anything);
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What a team lead sees and does on the page of actions that are not finished. */
record Operations(Page page) {

    static final String PATH = "/operations";

    Desktop desk() {
        return new Desktop(page);
    }

    /** What is listed of a ticket. */
    Locator row(Scene scene) {
        return page.locator(".operation")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(scene.ticket().value(), new Page.GetByTextOptions().setExact(true))));
    }

    /** The verdict of that name, once it can be given. */
    Locator verdict(Scene scene, String name) {
        return row(scene).locator("a").getByText(name, new Locator.GetByTextOptions().setExact(true));
    }

    /** Opens the form of a verdict. */
    void open(Scene scene, String verdict) {
        desk().press(row(scene).getByText(verdict, new Locator.GetByTextOptions().setExact(true)));
        assertThat(page.locator("#why")).isVisible();
    }

    /** The same of one that is settled by somebody's word: they have looked. */
    void openAndConfirm(Scene scene, String verdict) {
        open(scene, verdict);
        page.locator("#confirmed").check();
    }

    /** Gives the verdict whose form is open. */
    void give(String button, String why) {
        page.locator("#why").fill(why);
        desk().press(page.locator(".sheet button").filter(new Locator.FilterOptions().setHasText(button)));
    }
}

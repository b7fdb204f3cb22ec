/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/**
 * What people see and press on a page, by the words on it. A button is pressed when the page stands still: deferred scripts may come
 * long after the words, and what htmx puts on a page does nothing before it has settled.
 */
record Desktop(Page page) {

    /** What htmx calls that which it has not finished. */
    private static final String CHANGING = ".htmx-swapping, .htmx-settling, .htmx-added";

    /** Style sheets that came with a dialog. */
    private static final String STYLES = """
            () => Promise.all([...document.querySelectorAll('link[rel=stylesheet]')]
              .filter(link => !link.sheet)
              .map(link => new Promise(loaded => link.addEventListener('load', loaded))))
            """;

    /** The button of a service above a ticket. */
    Locator service(String name) {
        return page.locator(".actions").getByText(name, new Locator.GetByTextOptions().setExact(true));
    }

    /** Presses the button of a service, and has its dialog. */
    Locator open(String service) {
        press(service(service));
        assertThat(dialog()).isVisible();
        return dialog();
    }

    void press(String button) {
        press(button(button));
    }

    void follow(String link) {
        press(link(link));
    }

    void press(Locator what) {
        assertThat(what).isVisible();
        settle();
        what.click();
    }

    /** Presses a button of a page, and waits for the next page, which may look the same. */
    void submit(String button) {
        page.evaluate("() => document.documentElement.setAttribute('data-seen', '')");
        press(button);
        assertThat(page.locator("html[data-seen]")).hasCount(0);
        settle();
    }

    /** Waits until scripts and style sheets are there, and nothing changes any more. */
    void settle() {
        page.waitForLoadState();
        assertThat(page.locator(CHANGING)).hasCount(0);
        page.evaluate(STYLES);
    }

    Locator dialog() {
        return page.locator("#dialog .sheet");
    }

    Locator smartButton(String name) {
        return page.locator(".smart-button").filter(new Locator.FilterOptions().setHasText(name));
    }

    void sees(String smartButton) {
        assertThat(smartButton(smartButton)).hasText(smartButton);
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator choice(String name) {
        return page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(name));
    }

    Locator notice() {
        return page.locator("#main .notice");
    }

    Locator heading() {
        return page.locator("#main h1");
    }

    Locator chatter() {
        return page.locator(".chatter");
    }

    /** Why a field is refused: what its aria-describedby names. */
    Locator problem(Locator field) {
        assertThat(field).hasAttribute("aria-invalid", "true");
        String described = field.getAttribute("aria-describedby").split(" ")[0];
        return page.locator("[id='" + described + "']");
    }
}

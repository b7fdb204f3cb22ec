/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What people see and press on a page, by the words on it. */
record Desktop(Page page) {

    /** The button of a service above a ticket. */
    Locator service(String name) {
        return page.locator(".actions").getByText(name, new Locator.GetByTextOptions().setExact(true));
    }

    /** Presses the button of a service, and has its dialog. */
    Locator open(String service) {
        service(service).click();
        assertThat(dialog()).isVisible();
        return dialog();
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

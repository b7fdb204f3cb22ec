/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Without a mouse. */
class KeyboardTest extends BrowserTest {

    @Test
    @DisplayName(
            "FSV-3: a dialog opens, is filled in and sent by keyboard alone; Escape closes it, and focus goes back (ro)")
    void dialog() {
        Scene scene = scenes.bare("Numai cu tastatura");
        Page page = visit("marta", "ro", scene.path());
        Desktop desk = new Desktop(page);
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("#main")).isFocused();

        Locator opener = page.locator("a[data-dialog][href$='/task']");
        opener.focus();
        assertThat(opener).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("#title")).isFocused();
        page.keyboard().press("Escape");
        assertThat(desk.dialog()).isHidden();
        assertThat(opener).isFocused();

        page.keyboard().press("Enter");
        assertThat(page.locator("#title")).isFocused();
        desk.settle();
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type("O vizită");
        page.keyboard().press("Enter");
        assertThat(desk.notice()).hasText("Sarcina a fost creată.");
        desk.sees("1 sarcină");
    }
}

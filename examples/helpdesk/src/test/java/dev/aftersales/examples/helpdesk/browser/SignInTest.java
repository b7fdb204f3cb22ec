/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInTest extends BrowserTest {

    @ParameterizedTest
    @CsvSource({
        "en, Sign in, User name, Password, Tickets, Your menu, Sign out",
        "es, Iniciar sesión, Usuario, Contraseña, Tickets, Su menú, Cerrar sesión",
        "ro, Autentificare, Utilizator, Parolă, Tichete, Meniul dumneavoastră, Ieșire"
    })
    @DisplayName("signing in by keyboard alone, and out again")
    void signIn(String language) {
        Page page = visit("", language, "/");
        assertThat(page.locator("#username")).isFocused();
        page.keyboard().type("luis");
        page.keyboard().press("Tab");
        assertThat(page.locator("#password")).isFocused();
        page.keyboard().type("luis");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(home() + "/tickets");
        Locator menu = page.locator(".menu summary");
        menu.focus();
        assertThat(menu).isFocused();
        page.keyboard().press("Enter");
        page.locator("form[action='/sign-out'] button").press("Enter");
        assertThat(page).hasURL(home() + "/sign-in?out");
        assertThat(page.getByRole(AriaRole.STATUS)).isVisible();
    }
}

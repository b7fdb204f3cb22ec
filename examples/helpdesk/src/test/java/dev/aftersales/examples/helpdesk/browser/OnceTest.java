/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One request is done once, however often somebody presses. */
class OnceTest extends BrowserTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @DisplayName("TKT-5 and REF-7: a double click on Confirm posts one credit note, with and without scripts (ro)")
    void doubleClick(boolean scripts) {
        Scene scene = scenes.paid("Două apăsări");
        Visit visit = Visit.of("marta", "ro");
        Page page = visit(scripts ? visit : visit.withoutScripts(), scene.path("refund"));
        Desktop desk = new Desktop(page);
        twice(desk.button("Stornați"));
        assertThat(page.locator(".state")).hasText("Ciornă");
        twice(desk.button("Confirmați"));
        assertThat(page.locator(".state")).hasText("Înregistrată");
        assertThat(scenes.creditsOf(scene)).hasSize(1);
    }

    /** No answer comes in between, so that both clicks meet the same button. */
    private void twice(Locator button) {
        line.hold();
        button.dblclick();
        line.mend();
    }

    @Test
    @DisplayName(
            "TKT-5: going back and sending the form again, and reloading the outcome, make no second document (en)")
    void backAgain() {
        Scene scene = scenes.bare("Back and forth");
        Page page = visit("marta", "en", scene.path("task"));
        Desktop desk = new Desktop(page);
        Locator create = desk.button("Create & View Task");
        create.click();
        assertThat(page.locator(".steps")).isVisible();
        String task = page.url();
        page.reload();
        page.goBack();
        create.click();
        assertThat(page.locator(".steps")).isVisible();
        assertThat(page).hasURL(task);
        assertThat(scenes.office().byHand().fieldService().tasks(scene.customer()))
                .hasSize(1);
    }
}

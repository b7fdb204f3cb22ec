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

class ReturnScenarioTest extends BrowserTest {

    @Test
    @DisplayName("RET-1 and TKT-2: without a delivery the button is disabled, and says why (en)")
    void nothingDelivered() {
        Page page = visit("marta", "en", scenes.bare("Nothing has come yet").path());
        Desktop desk = new Desktop(page);
        Locator button = page.locator(".actions summary[aria-disabled=true]")
                .filter(new Locator.FilterOptions().setHasText("Return"));
        button.focus();
        button.press("Enter");
        assertThat(page.getByText("The customer has no recorded delivery.")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.getByText("The customer has no recorded delivery.")).isHidden();
        assertThat(desk.dialog()).isHidden();
    }

    @Test
    @DisplayName(
            "RET-2, RET-3, RET-4, RET-5 and RET-7: quantities by default, changed; serials; what is left afterwards (en)")
    void goods() {
        Scene scene = scenes.sold("Two lamps and a machine come back");
        Page page = visit("marta", "en", scene.path());
        Desktop desk = new Desktop(page);
        Locator dialog = desk.open("Return");
        Locator lamps = dialog.locator("input[name$='.quantity']").first();
        assertThat(lamps).hasValue("4");
        Locator second = dialog.getByLabel(scene.ticket().value() + "-B");
        assertThat(second).isChecked();
        second.uncheck();
        lamps.fill("5");
        desk.press("Return");
        assertThat(desk.problem(lamps)).containsText("4");
        lamps.fill("2");
        assertThat(second).not().isChecked();
        desk.press("Return");

        assertThat(desk.notice()).hasText("The return is announced to the warehouse.");
        desk.sees("1 Return");
        desk.smartButton("1 Return").click();
        assertThat(page.locator("table.returned")).containsText("2 pcs");
        assertThat(page.locator("table.returned .chip")).hasText(scene.ticket().value() + "-A");

        page.navigate(scene.path("return"));
        assertThat(page.locator("input[name$='.quantity']").first()).hasValue("2");
        assertThat(page.locator(".serials input[type=checkbox]")).hasCount(1);
    }

    @Test
    @DisplayName(
            "RET-4, RET-5 and RET-6: a return that is cancelled frees its goods, and they can be returned again (ro)")
    void cancelled() {
        Scene scene = scenes.sold("S-a răzgândit");
        Page page = visit("marta", "ro", scene.path());
        Desktop desk = new Desktop(page);
        desk.open("Retur");
        desk.press("Returnați");
        desk.sees("1 retur");
        page.navigate(scene.path("return"));
        assertThat(page.locator("input[name$='.quantity']")).hasCount(0);
        page.navigate(scene.path());
        desk.smartButton("1 retur").click();
        assertThat(page.locator(".state")).hasText("Așteptat");
        desk.follow("Anulați returul");
        assertThat(desk.dialog()).isVisible();
        desk.press("Anulați returul");
        assertThat(desk.notice()).hasText("Ce nu s-a primit a fost anulat.");
        assertThat(page.locator(".state")).hasText("Anulat");
        page.navigate(scene.path("return"));
        assertThat(page.locator("input[name$='.quantity']").first()).hasValue("4");
        assertThat(page.locator(".serials input[type=checkbox]")).hasCount(2);
    }

    @Test
    @DisplayName(
            "RET-5 and EXE-10: the button is called Devolver, and what the warehouse receives shows on the return (es)")
    void received() {
        Scene scene = scenes.sold("Devuelve todo");
        Page page = visit("marta", "es", scene.path());
        Desktop desk = new Desktop(page);
        desk.open("Devolver");
        desk.press(desk.button("Devolver").last());
        desk.sees("1 devolución");
        scenes.office().byHand().inventory().awaited().stream()
                .filter(awaited -> awaited.customer().equals(scene.customer()))
                .forEach(awaited -> scenes.office().byHand().inventory().receive(awaited.id()));
        desk.smartButton("1 devolución").click();
        assertThat(page.locator(".state")).hasText("Recibida");
    }
}

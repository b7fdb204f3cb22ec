/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody types is shown as text, wherever it is shown, and breaks no page. */
class HostileTextTest extends BrowserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>document.title='broken'</script><img src=x onerror=\"document.title='broken'\">",
                "\"><svg/onload=document.title='broken'> '--; DROP TABLE hd_ticket; {0} ${7*7} [[${7*7}]] #{app.name}",
                "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsversammlungsprotokollentwurf",
                "מנורה מהבהבת, شاشة مكسورة \uD83D\uDCA1 (1/2)"
            })
    @DisplayName("TKT-1: titles, tasks, reasons and notes show as text, on a desk and on a small phone (en)")
    void text(String hostile) {
        Scene scene = scenes.sold(hostile);
        BrowserContext agent = visitor(Visit.of("marta", "en").onPhone());
        Page page = agent.newPage();
        List<String> paths = List.of(
                scene.path(),
                task(page, scene, hostile),
                repair(page, scene, hostile),
                refund(page, scene, hostile),
                "/tickets");
        for (String path : paths) {
            shows(page, path, hostile);
        }
        Page customer = visit(Visit.of(scenes.portalUser(scene), "ro").onPhone(), "/portal");
        shows(customer, "/portal", hostile);
        shows(customer, "/portal" + scene.path(), hostile);
    }

    @Test
    @DisplayName("TKT-1: marks that turn text around are left out of a title, and the ticket is kept (en)")
    void turned() {
        Page page = visit("marta", "en", "/tickets/new");
        page.locator("#title").fill("Invoice \u202Efdp.exe\u2069");
        page.locator("#customer").selectOption("Elena Popescu");
        page.locator("#team").selectOption("support");
        page.locator(".sheet-foot .primary").click();
        assertThat(page.locator("#main h1")).hasText("Invoice fdp.exe");
        assertThat(page.locator(".action")).not().hasCount(0);
    }

    private static void shows(Page page, String path, String hostile) {
        page.navigate(path);
        assertThat(page.locator("#main")).containsText(hostile);
        assertThat(page.title()).isNotEqualTo("broken");
        int tooWide = (Integer) page.evaluate(ScreensTest.OVERFLOW);
        assertThat(tooWide).as("too wide: " + path).isNotPositive();
    }

    private static String task(Page page, Scene scene, String hostile) {
        page.navigate(scene.path("task"));
        assertThat(page.locator("#title")).hasValue(hostile);
        page.locator("button[name=view]").click();
        assertThat(page.locator(".steps")).isVisible();
        return page.url();
    }

    private static String repair(Page page, Scene scene, String hostile) {
        page.navigate(scene.path("repair"));
        page.locator("#description").fill(hostile);
        page.locator("[name=invoiceMethod][value=AFTER_REPAIR]").check();
        page.getByText("Repair notes").first().click();
        page.locator("#internalNote").fill(hostile);
        page.locator(".sheet-foot .primary").click();
        assertThat(page.locator(".order-actions")).isVisible();
        return page.url();
    }

    private static String refund(Page page, Scene scene, String hostile) {
        page.navigate(scene.path("refund"));
        page.locator("[name=method][value=PARTIAL]").check();
        page.locator("[id='credit.reason']").fill(hostile);
        page.locator(".sheet-foot .primary").click();
        assertThat(page.locator(".draft-actions")).isVisible();
        return page.url();
    }
}

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
import org.springframework.beans.factory.annotation.Autowired;

/** Every dialog with scripts off: it is a page of its own, and its buttons do the same. */
class WithoutScriptsTest extends BrowserTest {

    @Autowired
    private PostOffice post;

    private Page start(String language, Scene scene) {
        return visit(Visit.of("marta", language).withoutScripts(), scene.path());
    }

    @Test
    @DisplayName("REF-1, REF-3 and REF-7: refund by lines, previewed, amended, confirmed, without scripts (ro)")
    void refund() {
        Scene scene = scenes.sold("Fără JavaScript");
        Page page = start("ro", scene);
        Desktop desk = new Desktop(page);
        desk.service("Rambursare").click();
        assertThat(desk.heading()).hasText("Rambursare");
        desk.choice("Rambursare parțială").check();
        desk.choice("Anumite linii").check();
        page.locator("[id='credit.lines[0].by']").selectOption("QUANTITY");
        page.locator("[id='credit.lines[0].quantity']").fill("2");
        page.locator("[id='credit.lines[1].by']").selectOption("NOTHING");
        desk.press("Previzualizare");
        assertThat(page.locator("#credit-preview .total")).containsText("60,50");
        desk.press("Stornați");
        assertThat(page.locator("#main .sums .total")).containsText("60,50");
        desk.follow("Modificați");
        page.locator("[id='credit.reason']").fill("Înțelegere la telefon");
        desk.press("Salvați");
        assertThat(page.locator("#main .facts").first()).containsText("Înțelegere la telefon");
        desk.press("Confirmați");
        assertThat(page.locator(".state")).hasText("Înregistrată");
    }

    @Test
    @DisplayName("CPN-2 and CPN-3: a coupon is generated, shown to be copied by hand, and sent, without scripts (es)")
    void coupon() {
        Scene scene = scenes.bare("Sin JavaScript");
        Page page = start("es", scene);
        Desktop desk = new Desktop(page);
        desk.service("Cupón").click();
        page.locator("#program").selectOption("Con nuestras disculpas – 10 %");
        desk.press("Generar");
        Locator code = page.locator("#coupon-code");
        assertThat(code).isVisible();
        assertThat(page.locator("[data-copy]")).isHidden();
        String generated = code.innerText().trim();
        desk.follow("Enviar");
        desk.press("Enviar");
        assertThat(desk.notice()).isVisible();
        org.assertj.core.api.Assertions.assertThat(post.readersOf(generated)).containsExactly(Scenes.FOLLOWER);
    }

    @Test
    @DisplayName("RET-2 and RET-4: goods are returned without scripts (en)")
    void goods() {
        Scene scene = scenes.sold("No scripts here");
        Page page = start("en", scene);
        Desktop desk = new Desktop(page);
        desk.service("Return").click();
        desk.press("Show");
        desk.press("Return");
        desk.sees("1 Return");
    }

    @Test
    @DisplayName("REP-4: rows of parts are added and removed without scripts (en)")
    void repair() {
        Scene scene = scenes.sold("It hums");
        Page page = start("en", scene);
        Desktop desk = new Desktop(page);
        desk.service("Repair").click();
        page.locator("#description").fill("It hums.");
        desk.choice("Before Repair").check();
        desk.press("Add a part");
        assertThat(page.locator("#parts .line")).hasCount(2);
        assertThat(page.locator("#description")).hasValue("It hums.");
        desk.press("Remove part 2");
        assertThat(page.locator("#parts .line")).hasCount(1);
        page.locator("#internalNote").fill("Look at the transformer");
        page.locator("#quotationNote").fill("Back within a week");
        desk.press("Create repair order");
        assertThat(page.locator(".state")).hasText("Draft");
        assertThat(page.locator("#main")).containsText("Look at the transformer");
    }

    @Test
    @DisplayName("FSV-3 and TKT-1: tickets, followers and tasks are made without scripts (es)")
    void ticketAndTask() {
        Page page = visit(Visit.of("marta", "es").withoutScripts(), "/tickets");
        Desktop desk = new Desktop(page);
        page.locator("a.button.primary[href='/tickets/new']").click();
        page.locator("#title").fill("Un ticket nuevo");
        page.locator("#customer").selectOption("Elena Popescu");
        page.locator("#team").selectOption("support");
        page.locator(".sheet-foot .primary").click();
        assertThat(desk.heading()).hasText("Un ticket nuevo");
        page.locator("a[href$='/followers/new']").click();
        page.locator("[name=name]").fill("Lola");
        page.locator("[name=email]").fill("lola@example.com");
        page.locator(".sheet-foot .primary").click();
        assertThat(page.locator(".followers")).containsText("lola@example.com");
        desk.service("Crear tarea").click();
        desk.press("Crear tarea");
        desk.sees("1 tarea");
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CouponScenarioTest extends BrowserTest {

    @Autowired
    private PostOffice post;

    @Test
    @DisplayName(
            "CPN-1, CPN-2, CPN-3 and CPN-4: a coupon is generated, copied, sent to followers and others, and counted (ro)")
    void coupon() {
        Scene scene = scenes.bare("Livrarea a întârziat");
        BrowserContext visitor = visitor(Visit.of("marta", "ro"));
        visitor.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        Page page = visitor.newPage();
        page.navigate(scene.path());
        Desktop desk = new Desktop(page);
        Locator dialog = desk.open("Cupon");
        dialog.locator("#program").selectOption(option(dialog, "Cu scuzele noastre"));
        desk.press("Generați");

        String code = dialog.locator("#coupon-code").innerText().trim();
        desk.press("Copiați");
        assertThat(page.locator("#coupon-code-status")).hasText("Copiat.");
        assertThat(page.evaluate("() => navigator.clipboard.readText()")).isEqualTo(code);

        send(desk, dialog);
        assertThat(page.locator("#main").getByText("către 2 destinatari")).isVisible();
        assertThat(post.readersOf(code)).containsExactly(Scenes.FOLLOWER, "prieten@exemplu.example");

        page.navigate(scene.path());
        desk.sees("1 cupon");
        assertThat(desk.chatter()).not().containsText(code);
        desk.smartButton("1 cupon").click();
        assertThat(page.locator("#coupon-code")).hasText(code);
        assertThat(page.locator("#main")).containsText("Nu expiră niciodată");
    }

    private static void send(Desktop desk, Locator dialog) {
        desk.follow("Trimiteți");
        assertThat(dialog).containsText(Scenes.FOLLOWER);
        dialog.locator("#recipients").fill("prieten@exemplu.example, fără-adresă");
        desk.press("Trimiteți");
        assertThat(desk.problem(dialog.locator("#recipients"))).containsText("fără-adresă");
        dialog.locator("#recipients")
                .fill("prieten@exemplu.example " + Scenes.FOLLOWER.toUpperCase(java.util.Locale.ROOT));
        desk.press("Trimiteți");
    }

    private static String option(Locator dialog, String words) {
        return dialog.locator("#program option")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .getAttribute("value");
    }
}

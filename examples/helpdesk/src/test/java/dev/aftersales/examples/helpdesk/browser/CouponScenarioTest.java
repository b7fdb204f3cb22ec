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
import dev.aftersales.command.DocumentKind;
import dev.aftersales.spi.loyalty.CouponId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

class CouponScenarioTest extends BrowserTest {

    private static final int MONTH = 30;

    @Autowired
    private PostOffice post;

    /** What the pages say. */
    private record Words(
            String language,
            String coupon,
            String program,
            String generate,
            String copy,
            String copied,
            String send,
            String sent,
            String counted,
            String never) {}

    static Stream<Words> words() {
        return Stream.of(
                new Words(
                        "en",
                        "Coupon",
                        "With our apologies",
                        "Generate",
                        "Copy",
                        "Copied.",
                        "Send",
                        "to 2 recipients",
                        "1 Coupon",
                        "Never expires"),
                new Words(
                        "es",
                        "Cupón",
                        "Con nuestras disculpas",
                        "Generar",
                        "Copiar",
                        "Copiado.",
                        "Enviar",
                        "a 2 destinatarios",
                        "1 cupón",
                        "No vence nunca"),
                new Words(
                        "ro",
                        "Cupon",
                        "Cu scuzele noastre",
                        "Generați",
                        "Copiați",
                        "Copiat.",
                        "Trimiteți",
                        "către 2 destinatari",
                        "1 cupon",
                        "Nu expiră niciodată"));
    }

    @ParameterizedTest
    @MethodSource("words")
    @DisplayName(
            "CPN-1, CPN-2, CPN-3, CPN-4, CPN-5 and CPN-7: a coupon is generated, copied, sent to followers and others, and counted")
    void coupon(Words words) {
        Scene scene = scenes.bare("Livrarea a întârziat");
        BrowserContext visitor = visitor(Visit.of("marta", words.language()));
        visitor.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        Page page = visitor.newPage();
        page.navigate(scene.path());
        Desktop desk = new Desktop(page);
        Locator dialog = desk.open(words.coupon());
        dialog.locator("#program").selectOption(option(dialog, words.program()));
        desk.press(words.generate());

        String code = dialog.locator("#coupon-code").innerText().trim();
        desk.press(words.copy());
        assertThat(page.locator("#coupon-code-status")).hasText(words.copied());
        assertThat(page.evaluate("() => navigator.clipboard.readText()")).isEqualTo(code);

        send(desk, dialog, words.send());
        assertThat(page.locator("#main").getByText(words.sent())).isVisible();
        assertThat(post.readersOf(code)).containsExactly(Scenes.FOLLOWER, "prieten@exemplu.example");

        page.navigate(scene.path());
        desk.sees(words.counted());
        assertThat(desk.chatter()).not().containsText(code);
        desk.smartButton(words.counted()).click();
        assertThat(page.locator("#coupon-code")).hasText(code);
        assertThat(page.locator("#main")).containsText(words.never());
    }

    private static void send(Desktop desk, Locator dialog, String send) {
        desk.follow(send);
        assertThat(dialog).containsText(Scenes.FOLLOWER);
        dialog.locator("#recipients").fill("prieten@exemplu.example, fără-adresă");
        desk.press(send);
        assertThat(desk.problem(dialog.locator("#recipients"))).containsText("fără-adresă");
        dialog.locator("#recipients").fill("prieten@exemplu.example " + Scenes.FOLLOWER.toUpperCase(Locale.ROOT));
        desk.press(send);
    }

    private static String option(Locator dialog, String words) {
        return dialog.locator("#program option")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .getAttribute("value");
    }

    @Test
    @DisplayName("CPN-5 and CPN-6: a coupon with a last day is revoked, and sent no more (es)")
    void revoked() {
        Scene scene = scenes.bare("Un cupón que nadie quiso");
        Page page = generated(scene, "es");
        Desktop desk = new Desktop(page);
        desk.follow("Revocar");
        assertThat(desk.dialog()).isVisible();
        desk.press("Revocar");
        assertThat(desk.notice()).hasText("El cupón se ha revocado.");
        assertThat(page.locator(".state")).hasText("Revocado");
        assertThat(desk.link("Enviar")).hasCount(0);
        page.navigate(page.url().replace("/document?", "/send?"));
        assertThat(page.locator("#main")).containsText("El cupón venció, se usó o se revocó, y no se puede enviar.");
        page.navigate(scene.path());
        desk.sees("1 cupón");
    }

    @Test
    @DisplayName("CPN-6 and EXE-10: a coupon that was used shows as used, and cannot be revoked (en)")
    void used() {
        Scene scene = scenes.bare("A coupon that came in handy");
        Page page = generated(scene, "en");
        assertThat(page.locator(".state")).hasText("Valid");
        String id = page.url().replaceFirst(".*id=", "");
        scenes.office().byHand().loyalty().use(CouponId.of(id));
        scenes.changed(DocumentKind.COUPON, id);
        page.reload();
        assertThat(page.locator(".state")).hasText("Used");
        assertThat(new Desktop(page).link("Revoke")).hasCount(0);
    }

    /** The page of a coupon that is good for a month. */
    private Page generated(Scene scene, String language) {
        String lastDay =
                LocalDate.now(ZoneId.of("Europe/Madrid")).plusDays(MONTH).toString();
        Page page = visit("marta", language, scene.path("coupon"));
        page.locator("#program").selectOption(option(page.locator("#main"), "10"));
        page.locator("#expires").fill(lastDay);
        page.locator(".sheet-foot .primary").click();
        assertThat(page.locator("#coupon-code")).isVisible();
        page.navigate(scene.path());
        page.locator(".smart-button[data-kind=COUPON]").click();
        assertThat(page.locator("#main time[datetime='" + lastDay + "']")).isVisible();
        return page;
    }
}

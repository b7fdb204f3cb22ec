/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every page, as it looks in each language and theme: target/screenshots has the pictures. */
class ScreensTest extends BrowserTest {

    private static final Path PICTURES = Path.of("target", "screenshots");
    static final String OVERFLOW = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

    @Autowired
    private Tour tour;

    private final List<String> wrong = new ArrayList<>();

    @BeforeEach
    void prepare() {
        tour.prepare(visitor(Visit.of("marta", "en")).newPage());
    }

    @ParameterizedTest
    @CsvSource({
        "en, light, true",
        "en, dark, false",
        "es, light, false",
        "es, dark, false",
        "ro, light, false",
        "ro, dark, true"
    })
    @DisplayName("every page looks the same in each language and theme, and is sound for axe-core in either theme")
    void sound(String language, String theme, boolean examined) {
        everyPage(Visit.of("", language).in(theme), (screen, page) -> {
            picture(page, screen.fileName() + '-' + language + '-' + theme);
            if (examined) {
                examine(page, screen);
            }
        });
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "ro"})
    @DisplayName("no page is wider than a small phone, and on it axe-core finds nothing either")
    void narrow(String language) {
        everyPage(Visit.of("", language).onPhone(), (screen, page) -> {
            if (language.equals("es")) {
                picture(page, screen.fileName() + "-es-phone");
                examine(page, screen);
            }
            int tooWide = (Integer) page.evaluate(OVERFLOW);
            if (tooWide > 0) {
                wrong.add(screen + " is " + tooWide + " pixels too wide");
            }
        });
        assertThat(wrong).isEmpty();
    }

    private void examine(Page page, Screen screen) {
        Axe.violations(page).forEach(violation -> wrong.add(screen + ": " + violation));
    }

    private void everyPage(Visit visit, BiConsumer<Screen, Page> look) {
        Map<String, Page> pages = new TreeMap<>();
        for (Screen screen : Screen.values()) {
            Page page = pages.computeIfAbsent(screen.user(), user -> open(visit, user));
            try {
                go(page, screen);
                look.accept(screen, page);
            } catch (PlaywrightException unseen) {
                wrong.add(screen + " is not to be seen: " + unseen.getMessage());
            }
        }
    }

    private void go(Page page, Screen screen) {
        page.navigate(screen.path(tour));
        if (!screen.opener().isEmpty()) {
            page.locator(screen.opener()).first().click();
            page.locator("#dialog .sheet").waitFor();
            new Desktop(page).settle();
        }
    }

    private Page open(Visit visit, String user) {
        String who = user.equals(Screen.CUSTOMER) ? tour.customer() : user;
        BrowserContext context = visitor(visit.as(who));
        return context.newPage();
    }

    static void picture(Page page, String name) {
        boolean dialog = page.locator("#dialog[open]").isVisible();
        page.screenshot(new Page.ScreenshotOptions().setFullPage(!dialog).setPath(PICTURES.resolve(name + ".png")));
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.aftersales.spi.accounting.CreditNote;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What people see when the back end is slow, when its answer is lost, and when two of them want the same money. */
class ResilienceTest extends BrowserTest {

    @Test
    @DisplayName(
            "REF-9 and EXE-2: of two tabs on one invoice one is refused with what remains, and the sum is never above (en)")
    void twoTabs() {
        Scene scene = scenes.sold("Two agents at once");
        Desktop first = new Desktop(visit("marta", "en", scene.path()));
        Desktop second = new Desktop(visit("luis", "en", scene.path()));
        Locator amount = fill(first, "800");
        Locator late = fill(second, "800");
        line.holdInSight();
        first.press("Reverse");
        assertThat(first.heading()).hasText("We are on it");
        line.waitAgain();
        second.press("Reverse");
        assertThat(second.problem(late)).containsText("at most €289.00");
        assertThat(amount).isHidden();
        line.mend();
        assertThat(first.link("Draft credit note")).isVisible();
        List<CreditNote> credits = scenes.creditsOf(scene);
        assertThat(credits).hasSize(1);
        assertThat(credits.get(0).total()).isEqualTo(Money.parse("EUR 800.00"));
    }

    private static Locator fill(Desktop desk, String amount) {
        desk.open("Refund");
        desk.choice("Partial Refund").check();
        desk.choice("An amount").check();
        Locator field = desk.dialog().locator("[id='credit.amount']");
        field.fill(amount);
        assertThat(desk.dialog().locator("#credit-preview .total")).containsText(amount);
        return field;
    }

    @Test
    @DisplayName("EXE-1: a slow back end shows progress, and then the outcome, without a click (es)")
    void slow() {
        Scene scene = scenes.bare("El servidor va despacio");
        Desktop desk = new Desktop(visit("marta", "es", scene.path()));
        line.holdInSight();
        desk.open("Crear tarea");
        desk.press("Crear tarea");
        assertThat(desk.heading()).hasText("Estamos en ello");
        ScreensTest.picture(desk.page(), "progress-es-light");
        assertThat(Axe.violations(desk.page())).isEmpty();
        line.mend();
        assertThat(desk.page()).hasURL(home() + scene.path());
        desk.sees("1 tarea");
    }

    @Test
    @DisplayName("EXE-1: the same with scripts off: the page asks again by itself (ro)")
    void slowWithoutScripts() {
        Scene scene = scenes.bare("Serverul e lent");
        Page page = visit(Visit.of("marta", "ro").withoutScripts(), scene.path("task"));
        line.holdInSight();
        new Desktop(page).press("Creați sarcină");
        assertThat(new Desktop(page).heading()).hasText("Ne ocupăm de aceasta");
        line.mend();
        assertThat(page).hasURL(home() + scene.path());
        new Desktop(page).sees("1 sarcină");
    }

    @Test
    @DisplayName("EXE-1 and EXE-3: an unknown outcome is checked while the page waits, and nothing is done twice (en)")
    void unknown() {
        Scene scene = scenes.bare("The line broke");
        Desktop desk = new Desktop(visit("marta", "en", scene.path()));
        line.loseAnswers();
        desk.open("Create Task");
        desk.press("Create Task");
        assertThat(desk.heading()).hasText("We are checking");
        line.mend();
        assertThat(desk.page()).hasURL(home() + scene.path());
        desk.sees("1 Task");
        assertThat(scenes.office().byHand().fieldService().tasks(scene.customer()))
                .hasSize(1);
    }
}

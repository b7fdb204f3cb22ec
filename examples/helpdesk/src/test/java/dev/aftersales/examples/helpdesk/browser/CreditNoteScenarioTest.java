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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What becomes of credit notes, and how much they may be. */
class CreditNoteScenarioTest extends BrowserTest {

    /** Before anything was sold. */
    private static final int LONG_AGO = 60;

    @Test
    @DisplayName("REF-11 and REF-7: two amounts and all that is left add up to the invoice, to the cent (en)")
    void toTheCent() {
        Scene scene = scenes.sold("In three parts");
        Page page = visit("marta", "en", scene.path("refund"));
        Desktop desk = new Desktop(page);
        for (String amount : List.of("363.33", "363.33")) {
            begin(desk, amount);
            desk.press("Reverse");
            confirmed(desk, amount);
            page.navigate(scene.path("refund"));
        }
        page.locator("[name=method][value=PARTIAL]").check();
        desk.press("Reverse");
        confirmed(desk, "362.34");
        assertThat(scenes.creditsOf(scene).stream().map(CreditNote::total).reduce(Money::plus))
                .contains(Money.parse("EUR 1089.00"));
        page.navigate(scene.path());
        desk.sees("3 Credit Notes");
    }

    private static void begin(Desktop desk, String amount) {
        desk.page().locator("[name=method][value=PARTIAL]").check();
        desk.page().locator("[name='credit.extent'][value=AMOUNT]").check();
        desk.page().locator("[id='credit.amount']").fill(amount);
    }

    private static void confirmed(Desktop desk, String amount) {
        Locator state = desk.page().locator(".state");
        assertThat(state).hasText("Draft");
        assertThat(desk.page().locator(".sums .total")).containsText("€" + amount);
        desk.press("Confirm");
        assertThat(state).hasText("Posted");
    }

    @Test
    @DisplayName(
            "REF-12, REF-8 and TKT-3: a draft is open work without a smart button, and cancelled frees its amount (es)")
    void cancelled() {
        Scene scene = scenes.sold("Mejor no");
        Page page = visit("marta", "es", scene.path("refund"));
        Desktop desk = new Desktop(page);
        begin(desk, "89");
        desk.press("Revertir");
        assertThat(page.locator(".state")).hasText("Borrador");
        page.navigate(scene.path());
        assertThat(page.locator(".smart-button[data-kind=CREDIT_NOTE]")).hasCount(0);
        desk.follow("Borrador de nota de crédito");
        desk.press("Cancelar el borrador");
        assertThat(desk.notice()).hasText("El borrador se canceló; su importe se puede reembolsar de nuevo.");
        page.navigate(scene.path("refund"));
        assertThat(page.locator(".refund-facts div").last()).containsText("1.089,00");
    }

    @Test
    @DisplayName(
            "REF-10, REF-14, TKT-6 and TKT-7: decimals and a date that cannot be are told at once, before and after sending, and nothing is done (ro)")
    void refused() {
        Scene scene = scenes.sold("Prea multe zecimale");
        Desktop desk = new Desktop(visit("marta", "ro", scene.path()));
        Locator dialog = desk.open("Rambursare");
        Locator amount = dialog.locator("[id='credit.amount']");
        Locator date = dialog.locator("[id='credit.date']");
        begin(desk, "10,005");
        date.fill(LocalDate.now(ZoneId.of("Europe/Madrid")).minusDays(LONG_AGO).toString());
        assertThat(dialog.locator("#credit-preview")).containsText("Așa cum este completat nu se poate credita.");
        desk.press("Stornați");
        assertThat(desk.problem(amount)).containsText("mai multe zecimale decât permite moneda");
        assertThat(desk.problem(date)).containsText("anterioară facturii");
        assertThat(scenes.creditsOf(scene)).isEmpty();
    }
}

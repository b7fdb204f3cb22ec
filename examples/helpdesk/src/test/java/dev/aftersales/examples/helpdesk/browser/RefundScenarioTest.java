/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefundScenarioTest extends BrowserTest {

    @ParameterizedTest
    @CsvSource({
        "en, Refund, Invoices to Refund, 1 posted invoice",
        "es, Reembolso, Facturas por reembolsar, 1 factura registrada",
        "ro, Rambursare, Facturi de rambursat, 1 factură înregistrată"
    })
    @DisplayName(
            "REF-1, REF-2 and REF-13: what is posted for the customer can be refunded, and the reason names the ticket")
    void offered(String language, String service, String invoices, String listed) {
        Scene scene = scenes.sold("Which invoice?");
        scenes.draftInvoice(scene);
        scenes.sold("Somebody else's");
        Desktop desk = new Desktop(visit("marta", language, scene.path()));
        Locator dialog = desk.open(service);
        assertThat(dialog.getByLabel(invoices)).isVisible();
        assertThat(dialog.locator("#invoice option")).hasCount(1);
        assertThat(dialog.locator("#invoice-hint")).hasText(listed);
        assertThat(dialog.locator("[id='credit.reason']"))
                .hasValue(Pattern.compile(".*" + scene.ticket().value() + ".*"));
    }

    @Test
    @DisplayName(
            "REF-3, REF-7, REF-8 and TKT-4: a partial refund is a draft, amended, confirmed, counted and linked (es)")
    void partial() {
        Scene scene = scenes.sold("La lámpara parpadea");
        Desktop desk = new Desktop(visit("marta", "es", scene.path()));
        Locator dialog = desk.open("Reembolso");
        assertThat(dialog.getByText("Facturas por reembolsar")).isVisible();
        desk.choice("Reembolso parcial").check();
        desk.choice("Algunas líneas").check();
        dialog.locator("[id='credit.lines[0].by']").selectOption("QUANTITY");
        dialog.locator("[id='credit.lines[0].quantity']").fill("1");
        dialog.locator("[id='credit.lines[1].by']").selectOption("NOTHING");
        assertThat(dialog.locator("#credit-preview .total")).containsText("30,25 €");
        desk.press("Revertir");

        assertThat(desk.heading()).hasText("Borrador de nota de crédito");
        assertThat(desk.page().locator(".sums .total")).containsText("30,25 €");
        amend(desk);
        desk.press("Confirmar");
        assertThat(desk.page().locator(".state")).hasText("Registrada");

        desk.page().navigate(scene.path());
        desk.sees("1 nota de crédito");
        desk.chatter().getByRole(AriaRole.LINK).last().click();
        assertThat(desk.page().locator(".sums .total")).containsText("60,50 €");
    }

    private static void amend(Desktop desk) {
        desk.follow("Modificar");
        Locator dialog = desk.dialog();
        desk.choice("Un importe").check();
        dialog.locator("[id='credit.amount']").fill("60,50");
        desk.press("Guardar");
        assertThat(desk.page().locator("#main .sums .total")).containsText("60,50 €");
    }

    @Test
    @DisplayName("REF-4: a full refund is posted at once, and settles the invoice (en)")
    void full() {
        Scene scene = scenes.sold("Please cancel the invoice");
        Desktop desk = new Desktop(visit("marta", "en", scene.path()));
        Locator dialog = desk.open("Refund");
        assertThat(dialog.getByText("the way to cancel an invoice")).isVisible();
        dialog.locator("[name=method][value=FULL]").check();
        desk.press("Reverse");
        assertThat(desk.page().locator(".state")).hasText("Posted");
        assertThat(desk.page().locator(".sums .total")).containsText("€1,089.00");
        desk.page().navigate(scene.path());
        desk.sees("1 Credit Note");
        desk.smartButton("1 Credit Note").click();
        assertThat(desk.page().locator(".state")).hasText("Posted");
    }

    @Test
    @DisplayName("REF-5: a full refund with a new draft names both documents (ro)")
    void fullWithNewDraft() {
        Scene scene = scenes.sold("Factura are adresa greșită");
        Desktop desk = new Desktop(visit("marta", "ro", scene.path()));
        Locator dialog = desk.open("Rambursare");
        dialog.locator("[name=method][value=FULL_WITH_NEW_DRAFT]").check();
        desk.press("Stornați");
        assertThat(desk.page().locator(".state")).hasText("Înregistrată");
        Page page = desk.page();
        page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Ciorna de factură nouă a acestui tichet"))
                .getByRole(AriaRole.LINK)
                .click();
        assertThat(page.locator(".state")).hasText("Ciornă");
        assertThat(page.locator(".sums .total")).containsText("1.089,00");
        page.navigate(scene.path());
        desk.sees("1 notă de credit");
    }

    @Test
    @DisplayName("REF-6: a paid invoice has no methods, and its credit note is a draft to be confirmed (en)")
    void paid() {
        Scene scene = scenes.paid("A lamp is missing");
        Desktop desk = new Desktop(visit("marta", "en", scene.path()));
        Locator dialog = desk.open("Refund");
        assertThat(dialog.getByText("This invoice is already paid")).isVisible();
        assertThat(dialog.locator("[name=method]")).hasCount(0);
        desk.press("Reverse");
        assertThat(desk.page().locator(".state")).hasText("Draft");
        desk.press("Confirm");
        assertThat(desk.page().locator(".state")).hasText("Posted");
    }

    @Test
    @DisplayName(
            "TKT-6 and REF-9: too much is refused beside the amount, with what remains, and nothing typed is lost (es)")
    void tooMuch() {
        Scene scene = scenes.sold("Quiere más de lo que pagó");
        Desktop desk = new Desktop(visit("marta", "es", scene.path()));
        Locator dialog = desk.open("Reembolso");
        dialog.locator("[name=method][value=PARTIAL]").check();
        desk.choice("Un importe").check();
        Locator amount = dialog.locator("[id='credit.amount']");
        amount.fill("5000");
        desk.press("Revertir");
        assertThat(desk.problem(amount)).containsText("como máximo 1");
        assertThat(amount).hasValue("5000");
        assertThat(amount).isFocused();
    }
}

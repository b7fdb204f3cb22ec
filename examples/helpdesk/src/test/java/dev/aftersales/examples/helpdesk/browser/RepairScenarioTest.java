/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RepairScenarioTest extends BrowserTest {

    private static final String FREE = "0,00 EUR";

    @Test
    @DisplayName(
            "REP-1, REP-2, REP-3, REP-4, REP-5 and REP-6: an order with parts, operations and notes, and its quotation (en)")
    void order() throws IOException {
        Scene scene = scenes.sold("The lamp hums");
        Page page = visit("marta", "en", scene.path());
        Desktop desk = new Desktop(page);
        Locator dialog = desk.open("Repair");
        assertThat(dialog.locator("#product option:checked")).hasText("Desk lamp");
        dialog.locator("#description").fill("It hums when dimmed.");
        dialog.locator("#saleOrder").selectOption(new SelectOption().setIndex(1));
        desk.choice("No Invoice").check();
        tabs(page, dialog);
        desk.press("Create repair order");

        assertThat(page.locator(".state")).hasText("Draft");
        assertThat(page.locator("#main")).containsText("It hums when dimmed.");
        page.locator("summary", new Page.LocatorOptions().setHasText("Make the invoice"))
                .click();
        assertThat(page.getByText("The repair has the invoice method No Invoice, so an invoice cannot be generated."))
                .isVisible();
        page.keyboard().press("Escape");
        desk.press("Make a quotation");
        Download pdf = page.waitForDownload(() -> desk.follow("Download the PDF"));
        assertThat(pdf.suggestedFilename()).endsWith(".pdf");
        assertThat(textOf(pdf)).contains("We can begin on Monday").doesNotContain("hurry");
        page.navigate(scene.path());
        desk.sees("1 Repair");
    }

    private static String textOf(Download pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf.path()))) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** By the keys, as tabs are used. */
    private static void tabs(Page page, Locator dialog) {
        Locator parts = dialog.getByRole(AriaRole.TAB, new Locator.GetByRoleOptions().setName("Parts"));
        assertThat(parts).hasAttribute("aria-selected", "true");
        dialog.locator("[id='parts[0].product']").selectOption(new SelectOption().setIndex(1));
        parts.press("ArrowRight");
        dialog.locator("[id='operations[0].product']").selectOption(new SelectOption().setIndex(1));
        page.keyboard().press("Shift+Tab");
        dialog.getByRole(AriaRole.TAB, new Locator.GetByRoleOptions().setName("Repair notes"))
                .click();
        dialog.locator("#internalNote").fill("The customer is in a hurry");
        dialog.getByRole(AriaRole.TAB, new Locator.GetByRoleOptions().setName("Quotation notes"))
                .click();
        dialog.locator("#quotationNote").fill("We can begin on Monday");
        assertThat(dialog.locator("#internalNote")).isHidden();
    }

    @Test
    @DisplayName("REP-7: who made the order opens it from the ticket and its chatter, and in no other way (es)")
    void withoutRights() {
        Scene scene = scenes.sold("La cafetera gotea");
        Page page = visit("marta", "es", scene.path("repair"));
        Desktop desk = new Desktop(page);
        page.locator("#description").fill("Gotea por debajo.");
        desk.choice("Después de la reparación").check();
        desk.press("Crear orden de reparación");
        assertThat(page.locator(".state")).hasText("Borrador");
        String id = page.url().replaceFirst(".*id=", "");
        page.navigate(scene.path());
        desk.smartButton("1 reparación").click();
        assertThat(page.locator(".state")).hasText("Borrador");
        page.navigate(scene.path());
        desk.chatter().getByRole(AriaRole.LINK).last().click();
        assertThat(page.locator(".state")).hasText("Borrador");
        assertThat(page.navigate("/repairs/document?id=" + id).status()).isEqualTo(403);
    }

    @Test
    @DisplayName("REP-3 and REP-6: what is invoiced after the repair is not invoiced before it is done (es)")
    void invoiced() {
        Scene scene = scenes.sold("Factura después");
        Page page = visit("marta", "es", scene.path("repair"));
        Desktop desk = new Desktop(page);
        filled(page, "AFTER_REPAIR");
        desk.press("Crear orden de reparación");
        assertThat(page.locator(".state")).hasText("Borrador");
        page.locator("summary", new Page.LocatorOptions().setHasText("Generar factura"))
                .click();
        assertThat(page.getByText("La reparación aún no está lo bastante avanzada para facturarla."))
                .isVisible();
        Desktop bench = new Desktop(visit("radu", "es", page.url()));
        bench.press("Confirmar");
        assertThat(bench.notice()).hasText("La orden de reparación se ha confirmado.");
        bench.press("Iniciar la reparación");
        assertThat(bench.notice()).hasText("La reparación ha comenzado.");
        bench.press("Terminar la reparación");
        assertThat(bench.notice()).hasText("La reparación ha terminado.");
        page.reload();
        desk.press("Generar factura");
        assertThat(desk.notice()).hasText("La factura se ha generado.");
        page.navigate(scene.path());
        desk.sees("1 reparación");
    }

    private static void filled(Page page, String method) {
        page.locator("#description").fill("???");
        page.locator("[name=invoiceMethod][value=" + method + "]").check();
        page.locator("[id='parts[0].product']").selectOption(new SelectOption().setIndex(1));
    }

    @Test
    @DisplayName(
            "REP-8, REP-3 and REP-4: under warranty the customer pays nothing, and the technician sees the cost (ro)")
    void warranty() {
        Scene scene = scenes.sold("În garanție");
        Page page = visit("marta", "ro", scene.path("repair"));
        Desktop desk = new Desktop(page);
        filled(page, "BEFORE_REPAIR");
        page.locator("#warranty").check();
        desk.press("Creați comanda de reparație");
        assertThat(page.locator(".state")).hasText("Ciornă");
        assertThat(page.locator(".facts").first()).containsText("Clientul nu plătește nimic");
        assertThat(page.locator(".totals .grand dd")).hasText(FREE);
        Page bench = visit("radu", "ro", page.url());
        assertThat(bench.locator("th", new Page.LocatorOptions().setHasText("Cost")))
                .isVisible();
        assertThat(bench.locator("tbody tr td.number").nth(1)).not().hasText(FREE);
        assertThat(bench.locator("tbody tr td.number").nth(2)).hasText(FREE);
    }

    @Test
    @DisplayName(
            "REP-1 and REP-3: without a product or an invoice method nothing is created, and the fields say so (ro)")
    void missing() {
        Page page = visit(
                Visit.of("marta", "ro").withoutScripts(),
                scenes.bare("Ceva e stricat").path("repair"));
        Desktop desk = new Desktop(page);
        page.locator("#product").evaluate("select => select.form.noValidate = true");
        desk.press("Creați comanda de reparație");
        assertThat(desk.problem(page.locator("#product"))).isVisible();
        assertThat(page.locator("#invoiceMethod-error")).hasText("Alegeți o metodă de facturare.");
    }
}

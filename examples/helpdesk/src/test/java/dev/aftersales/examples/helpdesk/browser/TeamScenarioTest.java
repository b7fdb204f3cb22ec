/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamScenarioTest extends BrowserTest {

    @Test
    @DisplayName("SET-1, SET-2, SET-4, SET-5 and SET-6: switches show and hide the buttons of a team's tickets (ro)")
    void switches() {
        Scene scene = scenes.ofNewTeam("atelier", "Un bec nou");
        Page lead = visit("luis", "ro", "/teams/atelier");
        Page agent = visit("marta", "ro", scene.path());
        Desktop settings = new Desktop(lead);
        assertThat(agent.locator(".action")).hasCount(0);

        toggle(lead, "Cupoane").check();
        settings.submit("Salvați");
        assertThat(settings.notice()).hasText("Setările au fost salvate.");
        agent.reload();
        assertThat(agent.locator(".action")).hasText(new String[] {"Cupon"});
        coupon(agent, scene);

        toggle(lead, "Reparații").check();
        settings.submit("Salvați");
        assertThat(lead.locator(".field-error")).not().hasCount(0);
        for (Locator consequence : lead.locator(".switches li:has(#service-REPAIR) .consequences input")
                .all()) {
            consequence.check();
        }
        settings.submit("Salvați");
        assertThat(settings.notice()).isVisible();
        agent.reload();
        assertThat(agent.locator(".action")).hasCount(2);

        toggle(lead, "Cupoane").uncheck();
        settings.submit("Salvați");
        assertThat(settings.notice()).isVisible();
        agent.reload();
        assertThat(agent.locator(".action")).hasCount(1);
        new Desktop(agent).sees("1 cupon");
    }

    @ParameterizedTest
    @CsvSource({
        "en, Field Service, Save, The settings are saved.",
        "es, Servicio externo, Guardar, Los ajustes se han guardado.",
        "ro, Servicii pe teren, Salvați, Setările au fost salvate."
    })
    @DisplayName("SET-1, SET-4 and SET-5: the project of a team is the default of its tasks")
    void project(String language, String service, String save, String saved) {
        Scene scene = scenes.ofNewTeam("visits-" + language, "Una visita");
        Page lead = visit("luis", language, "/teams/visits-" + language);
        toggle(lead, service).check();
        for (Locator consequence : lead.locator(".switches li:has(#service-FIELD_SERVICE) .consequences input")
                .all()) {
            consequence.check();
        }
        lead.locator("#defaultProject").selectOption("Installations");
        new Desktop(lead).submit(save);
        assertThat(new Desktop(lead).notice()).hasText(saved);
        Page agent = visit("marta", language, scene.path("task"));
        assertThat(agent.locator("#project option:checked")).hasText("Installations");
    }

    private static Locator toggle(Page page, String service) {
        return page.getByRole(
                AriaRole.SWITCH, new Page.GetByRoleOptions().setName(service).setExact(true));
    }

    private static void coupon(Page agent, Scene scene) {
        agent.navigate(scene.path("coupon"));
        agent.locator("#program").selectOption("Cu scuzele noastre – 10 %");
        new Desktop(agent).press("Generați");
        assertThat(agent.locator("#coupon-code")).isVisible();
        agent.navigate(scene.path());
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.spi.fieldservice.Slot;
import dev.aftersales.spi.fieldservice.TaskId;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskScenarioTest extends BrowserTest {

    @ParameterizedTest
    @CsvSource({
        "en, Create Task, Create & View Task, The task is created., New, 1 Task, 2 Tasks",
        "es, Crear tarea, Crear y ver tarea, La tarea se ha creado., Nueva, 1 tarea, 2 tareas",
        "ro, Creați sarcină, Creați și vizualizați sarcina, Sarcina a fost creată., Nouă, 1 sarcină, 2 sarcini"
    })
    @DisplayName("FSV-1, FSV-2, FSV-3, FSV-4 and TKT-3: create, and create and view")
    void tasks(
            String language,
            String create,
            String createAndView,
            String created,
            String fresh,
            String one,
            String two) {
        Scene scene = scenes.bare("Instalar las lámparas");
        Page page = visit("marta", language, scene.path());
        Desktop desk = new Desktop(page);
        Locator dialog = desk.open(create);
        assertThat(dialog.locator("#title")).hasValue("Instalar las lámparas");
        assertThat(dialog.locator("#project option:checked")).hasText("Visits and repairs on site");
        dialog.locator("#title").fill("  ");
        dialog.locator("form").evaluate("form => form.noValidate = true");
        desk.press(create);
        assertThat(desk.problem(dialog.locator("#title"))).isVisible();
        dialog.locator("#title").fill("Instalar 10 lámparas");
        desk.press(create);
        assertThat(desk.notice()).hasText(created);
        desk.sees(one);

        desk.open(create).locator("#project").selectOption("Installations");
        desk.press(createAndView);
        assertThat(desk.heading()).hasText("Instalar las lámparas");
        assertThat(page.locator("[aria-current=step]")).hasText(fresh);
        page.navigate(scene.path());
        desk.sees(two);
        desk.smartButton(two).click();
        assertThat(page.locator(".tickets li")).hasCount(2);
    }

    @Test
    @DisplayName("FSV-5: the customer follows the task, sees nothing internal, and nobody else's (es)")
    void portal() {
        Scene scene = scenes.bare("La lámpara del salón");
        Scene other = scenes.bare("El secreto de otro cliente");
        Page agent = visit("marta", "es", scene.path("task"));
        new Desktop(agent).press("Crear tarea");
        new Desktop(agent).sees("1 tarea");

        Page customer = visit(scenes.portalUser(scene), "es", "/portal");
        assertThat(customer.locator("#main")).containsText("La lámpara del salón");
        assertThat(customer.locator("#main")).not().containsText("El secreto de otro cliente");
        customer.getByText("La lámpara del salón").click();
        Locator task = customer.locator(".work");
        assertThat(task.locator(".state")).hasText("Nueva");

        var work = scenes.office().byHand().fieldService();
        TaskId id = work.tasks(scene.customer()).get(0).id();
        work.plan(id, new Slot(Instant.parse("2030-05-06T08:00:00Z"), Instant.parse("2030-05-06T10:00:00Z")));
        scenes.changed(DocumentKind.TASK, id.value());
        customer.reload();
        assertThat(task.locator(".state")).hasText("Planificada");
        assertThat(task.locator(".slot")).containsText("6 de mayo de 2030, 10:00–12:00");
        work.start(id);
        work.finish(id);
        scenes.changed(DocumentKind.TASK, id.value());
        customer.reload();
        assertThat(task.locator(".state")).hasText("Terminada");

        assertThat(customer.locator(".chatter")).hasCount(0);
        org.assertj.core.api.Assertions.assertThat(
                        customer.navigate("/portal" + other.path()).status())
                .isEqualTo(404);
        org.assertj.core.api.Assertions.assertThat(
                        customer.navigate(scene.path()).status())
                .isEqualTo(403);
    }
}

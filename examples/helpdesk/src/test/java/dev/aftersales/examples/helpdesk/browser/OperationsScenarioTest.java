/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.aftersales.spi.fieldservice.Task;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a team lead does about actions that do not finish by themselves, and what the agent who waits sees of it. */
class OperationsScenarioTest extends BrowserTest {

    /** Much longer than it takes until a lost request surely does not arrive any more. */
    private static final Duration QUIET = Duration.ofMinutes(3);

    @Test
    @DisplayName("EXE-6 and EXE-7: what the back end answered untruly is held, retried, and done exactly once (en)")
    void retry() {
        Scene scene = scenes.bare("Answered with a stranger");
        line.mixUp();
        Desktop agent = waiting(Visit.of("marta", "en"), scene, "Create Task", "An operator is looking at it");
        line.mend();

        Desktop lead = new Desktop(visit("luis", "en", "/operations"));
        Locator held = row(lead, scene);
        assertThat(held.locator(".state")).hasText("Needs an operator");
        verdict(held, "Retry");
        give(lead, "Retry", "They have corrected it there");
        assertThat(lead.notice()).hasText("It is done.");
        assertThat(row(lead, scene)).hasCount(0);

        comesBack(agent, scene);
        agent.sees("1 Task");
        assertThat(agent.chatter()).containsText("They have corrected it there");
        assertThat(tasks(scene)).hasSize(1);
    }

    @Test
    @DisplayName("EXE-3 and EXE-7: a back end that never tells: the team lead names the document that shows it (es)")
    void happened() {
        Scene scene = scenes.bare("Nadie contesta");
        line.loseAnswers();
        Desktop agent = waiting(Visit.of("marta", "es"), scene, "Crear tarea", "Lo estamos comprobando");

        Desktop lead = new Desktop(visit("luis", "es", "/operations"));
        verdict(row(lead, scene), "Ocurrió");
        assertThat(lead.dialog()).isVisible();
        lead.dialog().locator("#document").fill(tasks(scene).get(0).id().value());
        lead.dialog().locator("#confirmed").check();
        give(lead, "Resolver como hecha", "La he visto allí");
        assertThat(lead.notice()).hasText("Está hecha.");

        comesBack(agent, scene);
        agent.sees("1 tarea");
        assertThat(agent.chatter()).containsText("La he visto allí");
        assertThat(tasks(scene)).hasSize(1);
    }

    @Test
    @DisplayName("EXE-3 and EXE-7: what surely did not happen is settled as not done, with scripts off (ro)")
    void didNotHappen() {
        Scene scene = scenes.bare("Nimeni nu răspunde");
        line.loseRequests();
        Page task = visit(Visit.of("marta", "ro").withoutScripts(), scene.path("task"));
        new Desktop(task).press("Creați sarcină");
        assertThat(new Desktop(task).heading()).hasText("Verificăm");

        Desktop lead = new Desktop(visit(Visit.of("luis", "ro").withoutScripts(), "/operations"));
        await().atMost(QUIET).until(() -> {
            lead.page().reload();
            return row(lead, scene)
                            .locator("a")
                            .filter(new Locator.FilterOptions().setHasText("Nu s-a întâmplat"))
                            .count()
                    == 1;
        });
        verdict(row(lead, scene), "Nu s-a întâmplat");
        lead.page().locator("#confirmed").check();
        give(lead, "Rezolvați ca nefăcută", "Nu este nimic acolo");
        assertThat(lead.notice()).hasText("Este rezolvată ca nefăcută.");

        assertThat(new Desktop(task).heading()).hasText("Nu este posibil");
        task.navigate(scene.path());
        assertThat(new Desktop(task).chatter()).containsText("Nu este nimic acolo");
        assertThat(tasks(scene)).isEmpty();
    }

    private Desktop waiting(Visit visit, Scene scene, String service, String heading) {
        Desktop desk = new Desktop(visit(visit, scene.path()));
        desk.open(service);
        desk.press(service);
        assertThat(desk.heading()).hasText(heading);
        return desk;
    }

    private static Locator row(Desktop lead, Scene scene) {
        return lead.page()
                .locator(".operation")
                .filter(new Locator.FilterOptions()
                        .setHas(lead.page()
                                .getByText(scene.ticket().value(), new Page.GetByTextOptions().setExact(true))));
    }

    private static void verdict(Locator row, String name) {
        new Desktop(row.page()).press(row.getByText(name, new Locator.GetByTextOptions().setExact(true)));
    }

    private static void give(Desktop lead, String button, String why) {
        lead.page().locator("#why").fill(why);
        lead.press(lead.page().locator(".sheet button").filter(new Locator.FilterOptions().setHasText(button)));
    }

    private void comesBack(Desktop agent, Scene scene) {
        assertThat(agent.page()).hasURL(home() + scene.path());
    }

    private List<Task> tasks(Scene scene) {
        return scenes.office().byHand().fieldService().tasks(scene.customer());
    }
}

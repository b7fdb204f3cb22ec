/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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

        Operations lead = lead("en");
        assertThat(lead.row(scene).locator(".state")).hasText("Needs an operator");
        lead.open(scene, "Retry");
        lead.give("Retry", "They have corrected it there");
        assertThat(lead.desk().notice()).hasText("It is done.");
        assertThat(lead.row(scene)).hasCount(0);

        comesBack(agent, scene);
        agent.sees("1 Task");
        assertThat(agent.chatter()).containsText("They have corrected it there");
        assertThat(tasks(scene)).hasSize(1);
    }

    @Test
    @DisplayName("EXE-6, EXE-7 and REF-4: the same of a refund: held, retried, and posted exactly once (es)")
    void retriedRefund() {
        Scene scene = scenes.sold("Abonada a otro");
        line.mixUp();
        Desktop agent = refunds(Visit.of("marta", "es"), scene, "FULL", "Revertir");
        assertThat(agent.heading()).hasText("Un operador lo está revisando");
        line.mend();

        Operations lead = lead("es");
        assertThat(lead.row(scene).locator(".state")).hasText("Necesita un operador");
        lead.open(scene, "Reintentar");
        lead.give("Reintentar", "Ya está corregida allí");
        assertThat(lead.desk().notice()).hasText("Está hecha.");

        comesBack(agent, scene);
        agent.sees("1 nota de crédito");
        assertThat(agent.chatter()).containsText("Ya está corregida allí");
        assertThat(scenes.creditsOf(scene)).hasSize(1);
    }

    @Test
    @DisplayName("EXE-3 and EXE-7: a back end that never tells: the team lead names the document that shows it (es)")
    void happened() {
        Scene scene = scenes.bare("Nadie contesta");
        line.loseAnswers();
        Desktop agent = waiting(Visit.of("marta", "es"), scene, "Crear tarea", "Lo estamos comprobando");

        Operations lead = lead("es");
        lead.openAndConfirm(scene, "Ocurrió");
        lead.page().locator("#document").fill(tasks(scene).get(0).id().value());
        lead.give("Resolver como hecha", "La he visto allí");
        assertThat(lead.desk().notice()).hasText("Está hecha.");

        comesBack(agent, scene);
        agent.sees("1 tarea");
        assertThat(agent.chatter()).containsText("La he visto allí");
        assertThat(tasks(scene)).hasSize(1);
    }

    @Test
    @DisplayName(
            "EXE-3, EXE-7 and REF-8: the same of a refund: asked again it stays unknown, and its draft settles it (ro)")
    void happenedRefund() {
        Scene scene = scenes.sold("Rambursare fără răspuns");
        line.loseAnswers();
        Desktop agent = refunds(Visit.of("marta", "ro"), scene, "PARTIAL", "Stornați");
        assertThat(agent.heading()).hasText("Verificăm");

        Operations lead = lead("ro");
        lead.open(scene, "Reîncercați");
        lead.give("Reîncercați", "Poate răspunde acum");
        assertThat(lead.desk().notice()).hasText("Este în continuare în verificare.");
        lead.openAndConfirm(scene, "S-a întâmplat");
        lead.page()
                .locator("#document")
                .fill(scenes.creditsOf(scene).get(0).id().value());
        lead.give("Rezolvați ca făcută", "Am văzut ciorna acolo");
        assertThat(lead.desk().notice()).hasText("S-a făcut.");

        comesBack(agent, scene);
        assertThat(agent.link("Ciornă de notă de credit")).isVisible();
        assertThat(scenes.creditsOf(scene)).hasSize(1);
    }

    @Test
    @DisplayName(
            "EXE-3, EXE-7 and REF-9: what surely did not happen is settled as not done, and its money is free again, with scripts off (ro, en)")
    void didNotHappen() {
        Scene scene = scenes.bare("Nimeni nu răspunde");
        Scene refunded = scenes.sold("Nobody answers");
        line.loseRequests();
        Page task = visit(Visit.of("marta", "ro").withoutScripts(), scene.path("task"));
        new Desktop(task).press("Creați sarcină");
        assertThat(new Desktop(task).heading()).hasText("Verificăm");
        Desktop refund = refunds(Visit.of("marta", "en").withoutScripts(), refunded, "PARTIAL", "Reverse");
        assertThat(refund.heading()).hasText("We are checking");

        Operations lead = new Operations(visit(Visit.of("luis", "ro").withoutScripts(), Operations.PATH));
        settle(lead, scene);
        settle(lead, refunded);

        assertThat(new Desktop(task).heading()).hasText("Nu este posibil");
        task.navigate(scene.path());
        assertThat(new Desktop(task).chatter()).containsText("Nu este nimic acolo");
        assertThat(tasks(scene)).isEmpty();
        assertThat(refund.heading()).hasText("Not possible");
        refund.page().navigate(refunded.path("refund"));
        assertThat(refund.page().locator(".refund-facts dd").last()).hasText("€1,089.00");
        assertThat(scenes.creditsOf(refunded)).isEmpty();
    }

    private static void settle(Operations lead, Scene scene) {
        await().atMost(QUIET).until(() -> {
            lead.page().navigate(Operations.PATH);
            return lead.verdict(scene, "Nu s-a întâmplat").count() == 1;
        });
        lead.openAndConfirm(scene, "Nu s-a întâmplat");
        lead.give("Rezolvați ca nefăcută", "Nu este nimic acolo");
        assertThat(lead.desk().notice()).hasText("Este rezolvată ca nefăcută.");
    }

    private Operations lead(String language) {
        return new Operations(visit("luis", language, Operations.PATH));
    }

    private Desktop waiting(Visit visit, Scene scene, String service, String heading) {
        Desktop desk = new Desktop(visit(visit, scene.path()));
        desk.open(service);
        desk.press(service);
        assertThat(desk.heading()).hasText(heading);
        return desk;
    }

    private Desktop refunds(Visit visit, Scene scene, String method, String reverse) {
        Desktop desk = new Desktop(visit(visit, scene.path("refund")));
        desk.page().locator("[name=method][value=" + method + "]").check();
        desk.press(reverse);
        return desk;
    }

    private void comesBack(Desktop agent, Scene scene) {
        assertThat(agent.page()).hasURL(home() + scene.path());
    }

    private List<Task> tasks(Scene scene) {
        return scenes.office().byHand().fieldService().tasks(scene.customer());
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dev.aftersales.examples.backoffice.provisioning.ProvisioningByHand;
import dev.aftersales.examples.helpdesk.PageTest;
import dev.aftersales.spi.AfterSalesService;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MvcResult;

/** What switching a service on brings with it, on the page of a team's settings (SET-4), and what switching it off leaves. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:consequences;DB_CLOSE_DELAY=-1")
class ConsequencesTest extends PageTest {

    private static final String TEAM = "/teams/wholesale";
    private static final String[] REPAIR = {
        "services", "REPAIR", "acknowledged", "repair", "acknowledged", "repair-stock"
    };
    private static final String MISSING = "To switch on Repairs, tick everything that it brings with it.";
    private static final String EXTRA = "These are ticked, but Repairs is not switched on.";
    private static final Pattern ASKED = Pattern.compile("name=\"acknowledged\"[^>]*value=\"([^\"]+)\"");

    /** A team without services, and a back office that nobody has installed repairs or field service in. */
    @BeforeEach
    void nothing() throws Exception {
        sent(TEAM);
        ProvisioningByHand provisioning = office().byHand().provisioning();
        provisioning.remove(AfterSalesService.REPAIR);
        provisioning.remove(AfterSalesService.FIELD_SERVICE);
    }

    @ParameterizedTest
    @CsvSource({
        "en, Switching on Repairs has consequences, Installs Repairs",
        "es, Habilitar Reparaciones tiene consecuencias, Instala Reparaciones",
        "ro, Reparații, Instalează Reparațiile"
    })
    @DisplayName(
            "SET-4: the consequences are shown before the switch is on, in the page's language, and none is ticked")
    void shown(String language, String heading, String consequence) throws Exception {
        String html = page("luis", language, TEAM);
        assertThat(html).contains(heading, consequence).doesNotContainPattern("name=\"acknowledged\"[^>]*checked");
        assertThat(isOn(html, "REPAIR")).isFalse();
        assertThat(asked(html)).contains("repair").doesNotContain("accounting");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'To switch on Repairs, tick everything'",
        "es, 'Para habilitar Reparaciones, marque todo'",
        "ro, 'Pentru a activa „Reparații”, bifați tot'"
    })
    @DisplayName("SET-4: without acknowledging it is refused beside the boxes, without our ids, and nothing changes")
    void refused(String language, String words) throws Exception {
        String html = sound(sent(TEAM, language, "services", "REPAIR", "services", "REFUND"), language);
        assertThat(html)
                .containsPattern("id=\"acknowledged-REPAIR-error\"[^>]*>" + words)
                .containsPattern("<fieldset[^>]*aria-describedby=\"acknowledged-REPAIR-error\"")
                .doesNotContain("acknowledged-FIELD_SERVICE-error", "repair: ", "repair-stock: ");
        assertThat(isOn(html, "REPAIR")).as("what was chosen is still chosen").isTrue();

        String now = page("luis", language, TEAM);
        assertThat(isOn(now, "REPAIR")).isFalse();
        assertThat(isOn(now, "REFUND")).as("all or nothing").isFalse();
    }

    @Test
    @DisplayName(
            "SET-4: exactly the listed ones are acknowledged: not fewer, not others, not those of a service left off")
    void exactly() throws Exception {
        assertRefused(MISSING, "services", "REPAIR", "acknowledged", "repair");
        assertRefused(EXTRA, "services", "FIELD_SERVICE", "acknowledged", "repair", "acknowledged", "repair-stock");
        assertRefused("the boxes once more", plus(REPAIR, "acknowledged", "made-up"));
        assertRefused(EXTRA, "services", "REFUND", "acknowledged", "repair");
    }

    @Test
    @DisplayName("SET-4: what is acknowledged stays ticked when something else is refused")
    void remembered() throws Exception {
        String html = sound(
                sent(TEAM, "en", "services", "REPAIR", "services", "FIELD_SERVICE", "acknowledged", "repair"), "en");
        assertThat(html).containsPattern("name=\"acknowledged\"[^>]*value=\"repair\"[^>]*checked");
    }

    @Test
    @DisplayName("SET-4: once acknowledged it is provided, and neither this team nor another is asked again")
    void acknowledged() throws Exception {
        assertDone(sent(TEAM, "en", REPAIR));
        String html = page("luis", "en", TEAM);
        assertThat(isOn(html, "REPAIR")).isTrue();
        assertThat(asked(html)).doesNotContain("repair");
        assertThat(asked(page("luis", "en", "/teams/stores"))).doesNotContain("repair");

        assertDone(sent(TEAM, "en"));
        assertDone(sent(TEAM, "en", "services", "REPAIR"));
        assertThat(isOn(page("luis", "en", TEAM), "REPAIR")).isTrue();
    }

    @Test
    @DisplayName("SET-5: field service comes with the proposed project; another is chosen, an ordinary one is refused")
    void project() throws Exception {
        String[] all = asked(page("luis", "en", TEAM))
                .filter(id -> id.startsWith("field-service"))
                .flatMap(id -> Stream.of("acknowledged", id))
                .toArray(String[]::new);
        assertDone(sent(TEAM, "en", plus(all, "services", "FIELD_SERVICE", "defaultProject", "")));
        assertThat(page("luis", "en", TEAM)).containsPattern("<option value=\"[^\"]+\"\\s+selected");

        assertDone(sent(TEAM, "en", "services", "FIELD_SERVICE", "defaultProject", project(INSTALLATIONS)));
        assertThat(page("luis", "en", TEAM)).containsPattern("value=\"" + project(INSTALLATIONS) + "\"\\s+selected");

        MvcResult ordinary = sent(TEAM, "en", "services", "FIELD_SERVICE", "defaultProject", "no-such");
        assertThat(sound(ordinary, "en")).contains("id=\"defaultProject-error\"");
    }

    @Test
    @DisplayName("SET-6: switched off with open work: the button goes, the document and its smart button stay")
    void switchedOff() throws Exception {
        String ticket = "/tickets/HD-1008";
        String dialog = ticket + "/task";
        String key = requestKey(page("marta", "en", dialog));
        send("marta", "en", dialog, "requestKey", key, "title", "A visit", "project", project(VISITS));
        assertThat(page("marta", "en", ticket)).contains("data-kind=\"TASK\"", "href=\"" + dialog + '"');

        String team = "/teams/support";
        assertDone(sent(team, "en", "services", "REFUND"));
        assertThat(page("marta", "en", ticket))
                .contains("data-kind=\"TASK\"", "href=\"" + ticket + "/tasks\"")
                .doesNotContain("href=\"" + dialog + '"');
        assertThat(result("marta", "en", get(ticket + "/tasks")).getResponse().getRedirectedUrl())
                .contains("/tasks/document?id=");
    }

    private void assertRefused(String words, String... fields) throws Exception {
        assertThat(sound(sent(TEAM, "en", fields), "en")).contains(words);
        assertThat(page("luis", "en", TEAM)).doesNotContainPattern("role=\"switch\"[^>]*checked");
    }

    private static void assertDone(MvcResult saved) {
        assertThat(saved.getResponse().getRedirectedUrl()).startsWith("/teams/");
        assertThat(saved.getFlashMap().get("notice")).isEqualTo("team.saved");
    }

    private MvcResult sent(String team, String language, String... fields) throws Exception {
        String key = requestKey(page("luis", language, team));
        return send("luis", language, team, plus(fields, "requestKey", key));
    }

    private void sent(String team) throws Exception {
        assertDone(sent(team, "en"));
    }

    private static String[] plus(String[] fields, String... more) {
        return Stream.of(fields, more).flatMap(Stream::of).toArray(String[]::new);
    }

    private static boolean isOn(String html, String service) {
        return Pattern.compile("value=\"" + service + "\"[^>]*checked")
                .matcher(html)
                .find();
    }

    private static Stream<String> asked(String html) {
        return ASKED.matcher(html).results().map(box -> box.group(1));
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dev.aftersales.AfterSales;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.examples.backoffice.shop.Article;
import dev.aftersales.examples.helpdesk.PageTest;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.fieldservice.Slot;
import dev.aftersales.spi.fieldservice.TaskId;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class PortalPagesTest extends PageTest {

    /** The customer's own. */
    private static final String OWN = "HD-1007";

    /** Somebody else's. */
    private static final String OTHER = "HD-1006";

    private static final String INTERNAL = "Difficult customer";

    @Autowired
    private AfterSales afterSales;

    @Autowired
    private TenantId tenant;

    @ParameterizedTest
    @CsvSource({"en, My requests", "es, Mis solicitudes", "ro, Cererile mele"})
    @DisplayName("FSV-5: customers see their own tickets and nobody else's, in each language")
    void own(String language, String title) throws Exception {
        assertThat(page("gemini", language, "/portal"))
                .contains(title, "/portal/tickets/" + OWN, "Installation of 10 lamps")
                .doesNotContain("HD-1008", "Espresso", OTHER);
        assertThat(page("gemini", language, "/portal/tickets/" + OWN)).contains("Installation of 10 lamps");
    }

    @Test
    @DisplayName("FSV-5: somebody else's ticket is answered as one that does not exist")
    void others() throws Exception {
        assertThat(status("gemini", "/portal/tickets/" + OTHER)).isEqualTo(404);
        assertThat(status("gemini", "/portal/tickets/HD-9999")).isEqualTo(404);
        assertThat(status("gemini", "/portal?before=" + OTHER)).isEqualTo(200);
        assertThat(page("gemini", "en", "/portal?before=" + OTHER)).doesNotContain("/portal/tickets/");
    }

    @Test
    @DisplayName("FSV-5: customers see no page of the staff, and the staff none of the customers'")
    void apart() throws Exception {
        assertThat(status("gemini", "/tickets")).isEqualTo(403);
        assertThat(status("gemini", "/tickets/" + OWN)).isEqualTo(403);
        assertThat(status("gemini", "/tickets/" + OWN + "/repair")).isEqualTo(403);
        assertThat(status("gemini", "/repairs/document?id=RO-1")).isEqualTo(403);
        assertThat(status("marta", "/portal")).isEqualTo(403);
        assertThat(status("marta", "/portal/tickets/" + OWN)).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "en, We come, 'Monday, May 4, 2026', Planned",
        "es, Le visitaremos, 'lunes, 4 de mayo de 2026', Planificada",
        "ro, Venim, 'luni, 4 mai 2026', Planificată"
    })
    @DisplayName("FSV-5: a task is followed with its slot once it is planned, on the company's clock")
    void slot(String language, String words, String day, String state) throws Exception {
        TaskId task = task();
        Slot afternoon = new Slot(Instant.parse("2026-05-04T12:00:00Z"), Instant.parse("2026-05-04T14:00:00Z"));
        office().byHand().fieldService().plan(task, afternoon);
        afterSales.documentChanged(tenant, new DocumentRef(DocumentKind.TASK, task.value()));
        assertThat(page("gemini", language, "/portal/tickets/" + OWN))
                .contains(words, day, state, "aria-current=\"step\"");
        assertThat(page("gemini", language, "/portal")).contains(day);
    }

    @Test
    @DisplayName(
            "FSV-5: returns and repairs are followed too, and no internal note, price, follower or chatter is told")
    void nothingInternal() throws Exception {
        String dialog = "/tickets/" + OWN + "/repair";
        send(
                "marta",
                "en",
                dialog,
                "requestKey",
                requestKey(page("marta", "en", dialog)),
                "product",
                id(Article.LAMP),
                "description",
                "It flickers",
                "invoiceMethod",
                "AFTER_REPAIR",
                "parts[0].product",
                id(Article.GASKET),
                "parts[0].quantity",
                "2",
                "internalNote",
                INTERNAL);
        for (String path : new String[] {"/portal", "/portal/tickets/" + OWN}) {
            assertThat(page("gemini", "en", path))
                    .contains("Repair")
                    .doesNotContain(
                            INTERNAL,
                            "It flickers",
                            "Gasket set",
                            "€",
                            "edith.sanchez@gemini.example",
                            "Marta",
                            "marta");
        }
    }

    private TaskId task() throws Exception {
        String dialog = "/tickets/" + OWN + "/task";
        String created = Objects.requireNonNull(send(
                        "marta",
                        "en",
                        dialog,
                        "requestKey",
                        requestKey(page("marta", "en", dialog)),
                        "title",
                        "Installing the lamps",
                        "project",
                        project(VISITS),
                        "view",
                        "true")
                .getResponse()
                .getRedirectedUrl());
        return TaskId.of(created.substring(created.indexOf("id=") + 3));
    }

    private int status(String user, String path) throws Exception {
        return result(user, "en", get(path)).getResponse().getStatus();
    }
}

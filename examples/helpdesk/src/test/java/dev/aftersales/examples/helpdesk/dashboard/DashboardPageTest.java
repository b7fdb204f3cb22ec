/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.store.ActionState;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DashboardPageTest extends DashboardScene {

    @Test
    @DisplayName("SET-1: the figures of one team are its own")
    void oneTeam() throws Exception {
        actions(DAY, AfterSalesService.REPAIR, ActionState.COMPLETED, today, 5);
        actions(NIGHT, AfterSalesService.REPAIR, ActionState.COMPLETED, today, 2);
        refund(NIGHT, "KWD", "1.125", today);
        refund(DAY, "EUR", "7", today);
        turnaround(NIGHT, Duration.ofMinutes(90), today);
        String html = page("luis", "en", "/dashboard?team=night-shift&weeks=4");
        assertThat(values(html, "actions-REPAIR", 1)).containsExactly("2 0 0 0 0", "2 0 0 0 0");
        assertThat(values(html, "refunds-KWD", 1)).containsExactly("1.125", "1.125");
        assertThat(values(html, "turnaround", 2)).containsExactly("1 hour 1 hour 1", "1 hour 1 hour 1");
        assertThat(html)
                .doesNotContain("refunds-EUR")
                .containsPattern("value=\"night-shift\"\\s+selected")
                .contains("/dashboard?weeks=12&amp;team=night-shift");
        assertThat(page("luis", "en", "/dashboard?team=<script>&weeks=x")).doesNotContain("<script>");
    }

    @ParameterizedTest
    @CsvSource({
        "en, Nothing in this time, Nothing was refunded in this time., No returns yet",
        "es, Nada en este periodo, No se ha reembolsado nada en este periodo., Aún sin devoluciones",
        "ro, Nimic în această perioadă, Nu s-a rambursat nimic în această perioadă., Încă niciun retur"
    })
    @DisplayName("a helpdesk that did nothing yet has a dashboard that says so, in each language")
    void empty(String language, String nothing, String noRefund, String noReturn) throws Exception {
        assertThat(page("luis", language, "/dashboard"))
                .contains(nothing, noRefund, noReturn)
                .doesNotContain("<canvas", "<table");
    }

    @Test
    @DisplayName("the scripts are files of this server: a chart library and the one that reads the tables")
    void scripts() throws Exception {
        String html = page("luis", "en", "/dashboard");
        assertThat(html).containsPattern("src=\"/webjars/chart.js/[0-9.]+/dist/chart.umd.min.js\"");
        assertThat(html).containsPattern("src=\"/js/dashboard[^\"]*\\.js\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"marta", "radu", "gemini"})
    @DisplayName("EXE-9: the dashboard is for team leads alone")
    void forbidden(String user) throws Exception {
        assertThat(result(user, "en", get("/dashboard")).getResponse().getStatus())
                .isEqualTo(403);
    }
}

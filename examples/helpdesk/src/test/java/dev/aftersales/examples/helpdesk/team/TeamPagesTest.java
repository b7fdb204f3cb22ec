/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dev.aftersales.examples.helpdesk.PageTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamPagesTest extends PageTest {

    @ParameterizedTest
    @CsvSource({"en, Teams, 3 teams", "es, Equipos, 3 equipos", "ro, Echipe, 3 echipe"})
    @DisplayName("SET-1: the teams and their services, in each language")
    void list(String language, String heading, String count) throws Exception {
        assertThat(page("luis", language, "/teams")).contains(heading, count, "Wholesale");
    }

    @ParameterizedTest
    @CsvSource({"en, After-Sales, Refunds", "es, Posventa, Reembolsos", "ro, Post-vânzare, Rambursări"})
    @DisplayName("SET-1: a team's settings have the five switches and the default project")
    void settings(String language, String section, String refunds) throws Exception {
        String html = page("luis", language, "/teams/support");
        assertThat(html).contains(section, refunds).containsPattern("value=\"" + project(VISITS) + "\"\\s+selected");
        assertThat(html.split("role=\"switch\"", -1)).hasSize(6);
    }

    @Test
    @DisplayName("SET-2, SET-6: services are switched on and off")
    void switches() throws Exception {
        String key = requestKey(page("luis", "en", "/teams/wholesale"));
        assertThat(send("luis", "en", "/teams/wholesale", "requestKey", key, "services", "REFUND")
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/teams/wholesale");
        assertThat(page("luis", "en", "/teams/wholesale")).containsPattern("value=\"REFUND\"[^>]*checked");
        String off = requestKey(page("luis", "en", "/teams/wholesale"));
        send("luis", "en", "/teams/wholesale", "requestKey", off);
        assertThat(page("luis", "en", "/teams/wholesale")).doesNotContainPattern("value=\"REFUND\"[^>]*checked");
    }

    @Test
    @DisplayName("EXE-9: agents and customers do not see settings")
    void onlyLeads() throws Exception {
        assertThat(result("marta", "en", get("/teams")).getResponse().getStatus())
                .isEqualTo(403);
        assertThat(result("gemini", "en", get("/teams/support")).getResponse().getStatus())
                .isEqualTo(403);
    }
}

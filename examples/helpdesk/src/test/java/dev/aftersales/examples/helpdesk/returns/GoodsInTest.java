/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.returns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.MvcResult;

class GoodsInTest extends ReturnScene {

    private static final String RECEIVE = TICKET + "/returns/receive";

    @ParameterizedTest
    @CsvSource({"en, Everything has come", "es, Ha llegado todo", "ro, A sosit totul"})
    @DisplayName("EXE-10: what the warehouse receives is shown on the document, and cannot be received twice")
    void received(String language, String button) throws Exception {
        returned("en", "lines[0].included", "true", "lines[0].quantity", "3");
        String id = made().id().value();
        String document = TICKET + "/returns/document?id=" + id;
        assertThat(page("luis", language, document)).contains(button, "data-state=\"EXPECTED\"");

        MvcResult received = send("luis", language, RECEIVE, "id", id);
        assertThat(received.getResponse().getRedirectedUrl()).isEqualTo(document);
        assertThat(received.getFlashMap().get("notice")).isEqualTo("return.received-all");
        assertThat(page("luis", language, document))
                .contains("data-state=\"RECEIVED\"")
                .doesNotContain(button);
    }

    @Test
    @DisplayName("EXE-9: agents announce goods, and do not receive them")
    void agents() throws Exception {
        returned("en", "lines[0].included", "true", "lines[0].quantity", "1");
        String id = made().id().value();
        assertThat(page("marta", "en", TICKET + "/returns/document?id=" + id)).doesNotContain("/returns/receive");
        assertThat(send("marta", "en", RECEIVE, "id", id).getResponse().getStatus())
                .isEqualTo(403);
        assertThat(send("luis", "en", RECEIVE, "id", "999999").getResponse().getStatus())
                .isEqualTo(404);
    }
}

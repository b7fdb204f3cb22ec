/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.examples.helpdesk.PageTest;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChatterTest extends PageTest {

    @ParameterizedTest
    @CsvSource({"en, completed for Marta Ibáñez", "es, Marta Ibáñez", "ro, Marta Ibáñez"})
    @DisplayName("TKT-4: the chatter and the documents name people, and not the ids that the library knows them by")
    void names(String language, String words) throws Exception {
        String ticket = "/tickets/HD-1006";
        String dialog = ticket + "/task";
        String task = Objects.requireNonNull(send(
                        "marta",
                        language,
                        dialog,
                        "requestKey",
                        requestKey(page("marta", language, dialog)),
                        "title",
                        "A visit",
                        "project",
                        project(VISITS),
                        "view",
                        "true")
                .getResponse()
                .getRedirectedUrl());
        assertThat(page("luis", language, ticket)).contains(words).doesNotContain("marta");
        assertThat(page("luis", language, task)).contains("Marta Ibáñez").doesNotContain("marta");
    }
}

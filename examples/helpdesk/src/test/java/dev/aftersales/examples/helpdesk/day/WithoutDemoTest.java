/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.day;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.examples.helpdesk.Pages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:without-demo;DB_CLOSE_DELAY=-1",
            "after-sales.recovery.enabled=false",
            "helpdesk.demo=false"
        })
class WithoutDemoTest extends Pages {

    @Test
    @DisplayName("a helpdesk without a demo has people and teams, and no tickets")
    void begins() throws Exception {
        assertThat(page("luis", "en", "/teams")).contains("Customer support", "Wholesale");
        assertThat(page("marta", "en", "/tickets")).doesNotContain("/tickets/HD-");
    }
}

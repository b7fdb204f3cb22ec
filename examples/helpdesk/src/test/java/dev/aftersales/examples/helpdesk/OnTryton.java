/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.tryton.TrytonSettings;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MvcResult;

/** A test of the pages on a running server, whose own records must say what the pages say. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:tryton;DB_CLOSE_DELAY=-1",
            "after-sales.recovery.enabled=false",
            "helpdesk.mail-folder=target/test-mail",
            "helpdesk.patience=60s"
        })
@ActiveProfiles("tryton")
abstract class OnTryton extends Pages {

    protected static final String TICKET = "/tickets/HD-1001";
    protected static final String ADA = "Ada Byron";

    @Autowired
    private TrytonSettings settings;

    /** The server's own records. */
    protected TrytonByHand tryton;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry properties) throws IOException {
        String password = TrytonByHand.password();
        String url = TrytonByHand.url().toString();
        properties.add("helpdesk.tryton.url", () -> url);
        properties.add("helpdesk.tryton.password", () -> password);
    }

    @BeforeEach
    void connect() {
        tryton = new TrytonByHand(settings);
    }

    protected final String customer() {
        return String.valueOf(tryton.first("party.party", "name", ADA));
    }

    protected static String redirected(MvcResult result) {
        String path = result.getResponse().getRedirectedUrl();
        assertThat(path).as("done, so that there is a redirect").startsWith(TICKET);
        return path;
    }

    protected static long id(String document) {
        return Long.parseLong(document.substring(document.indexOf("?id=") + "?id=".length()));
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A test in a browser: one helpdesk for all of them, on an H2 file of its own, and a new visitor for each. */
@WithBrowser
@ExtendWith(Chromium.class)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "after-sales.recovery.interval=500ms",
            "after-sales.timing.poll=1s",
            "after-sales.timing.call-deadline=15s",
            "after-sales.timing.lease=22s"
        })
@Import({Sessions.class, Scenes.class, Sales.class, Tour.class, BackEndSwitch.class, PostOffice.class})
abstract class BrowserTest {

    /** In milliseconds: how long a visitor looks for something that never comes, however slow the machine is. */
    private static final int PATIENCE = 60_000;

    private static final Path FILES = temporary();

    @LocalServerPort
    private int port;

    @Autowired
    private Sessions sessions;

    @Autowired
    protected Scenes scenes;

    @Autowired
    protected BackEndLine line;

    private Browser browser;
    private final Map<BrowserContext, Complaints> visitors = new LinkedHashMap<>();

    private static Path temporary() {
        try {
            return Files.createTempDirectory("helpdesk");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @DynamicPropertySource
    static void ofItsOwn(DynamicPropertyRegistry settings) {
        settings.add("spring.datasource.url", () -> "jdbc:h2:" + FILES.resolve("helpdesk") + ";WRITE_DELAY=0");
        PostOffice.settings(settings);
    }

    @BeforeEach
    void open(Browser started) {
        browser = started;
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    protected final String home() {
        return "http://localhost:" + port;
    }

    /** Somebody who has signed in, and has no page yet. */
    protected final BrowserContext visitor(Visit visit) {
        BrowserContext context = browser.newContext(visit.options(home()));
        context.setDefaultTimeout(PATIENCE);
        visitors.put(context, Complaints.of(context, home()));
        context.addCookies(List.of(
                new Cookie("language", visit.language()).setUrl(home()),
                new Cookie("theme", visit.theme()).setUrl(home())));
        if (!visit.user().isEmpty()) {
            sessions.signIn(context, visit.user());
        }
        return context;
    }

    protected final Page visit(Visit visit, String path) {
        Page page = visitor(visit).newPage();
        page.navigate(path);
        return page;
    }

    protected final Page visit(String user, String language, String path) {
        return visit(Visit.of(user, language), path);
    }

    /** Nobody met an error, of a script, of the content security policy or of the server. */
    @AfterEach
    void everybodyLeaves() {
        line.mend();
        List<String> complaints = new ArrayList<>();
        visitors.forEach((context, heard) -> {
            complaints.addAll(heard.all());
            context.close();
        });
        assertThat(complaints).isEmpty();
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the browser before the first test and closes it after the last one; gives it to whoever asks for a {@link Browser}. */
final class Chromium implements BeforeAllCallback, ParameterResolver {

    static final String EXECUTABLE = "AFTER_SALES_CHROMIUM";

    /** In milliseconds. */
    private static final int START = 180_000;

    /** It sees only this machine; the rest keeps it from calling home. */
    private static final List<String> ARGUMENTS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage",
            "--font-render-hinting=none");

    @Override
    public void beforeAll(ExtensionContext test) {
        started(test);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return started(test).browser();
    }

    private static Started started(ExtensionContext test) {
        return test.getRoot()
                .getStore(Namespace.create(Chromium.class))
                .computeIfAbsent(EXECUTABLE, name -> start(), Started.class);
    }

    private static Started start() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(Objects.requireNonNull(System.getenv(EXECUTABLE))))
                        .setTimeout(START)
                        .setArgs(ARGUMENTS));
        return new Started(playwright, browser);
    }

    private record Started(Playwright playwright, Browser browser) implements AutoCloseable {

        @Override
        public void close() {
            playwright.close();
        }
    }
}

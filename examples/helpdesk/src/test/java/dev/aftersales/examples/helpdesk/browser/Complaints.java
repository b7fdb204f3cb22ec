/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;

/** What the browser complains of: errors of scripts and of the content security policy, other hosts, a server that fails. */
final class Complaints {

    /** A refused form is answered with a status that browsers write down. */
    private static final Pattern REFUSED_FORM =
            Pattern.compile("Failed to load resource.*status of 4\\d\\d.*", Pattern.DOTALL);

    /** A preview that is no longer wanted when somebody presses the button. */
    private static final Pattern GIVEN_UP = Pattern.compile("htmx:(sendAbort|afterRequest)");

    private static final int SERVER_ERROR = 500;

    private final String home;
    private final Queue<String> seen = new ConcurrentLinkedQueue<>();

    private Complaints(String home) {
        this.home = home;
    }

    static Complaints of(BrowserContext context, String home) {
        Complaints complaints = new Complaints(home);
        context.onConsoleMessage(complaints::hear);
        context.onWebError(error -> complaints.seen.add(error.error()));
        context.onRequest(complaints::hear);
        context.onResponse(complaints::hear);
        return complaints;
    }

    private void hear(ConsoleMessage message) {
        boolean bad = message.type().equals("error") || message.type().equals("warning");
        String text = message.text();
        if (bad
                && !REFUSED_FORM.matcher(text).matches()
                && !GIVEN_UP.matcher(text).matches()) {
            seen.add(text);
        }
    }

    private void hear(Request request) {
        String url = request.url();
        if (!url.startsWith(home)
                && !url.startsWith("data:")
                && !url.startsWith("blob:")
                && !url.startsWith("about:")) {
            seen.add("another host: " + url);
        }
    }

    private void hear(Response response) {
        if (response.status() >= SERVER_ERROR) {
            seen.add(response.status() + " of " + response.url());
        }
    }

    List<String> all() {
        return List.copyOf(seen);
    }
}

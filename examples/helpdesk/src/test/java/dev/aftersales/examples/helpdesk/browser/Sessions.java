/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;

/** Who has signed in: everybody does it once, on the page; later visits bring the cookie. */
@TestComponent
class Sessions {

    private final Map<String, List<Cookie>> cookies = new ConcurrentHashMap<>();

    void signIn(BrowserContext context, String user) {
        if (cookies.containsKey(user)) {
            context.addCookies(cookies.get(user));
            return;
        }
        Page page = context.newPage();
        page.navigate("/sign-in");
        page.locator("#username").fill(user);
        page.locator("#password").fill(user);
        page.locator("#password").press("Enter");
        page.locator(".menu .avatar").waitFor();
        page.close();
        cookies.put(
                user,
                context.cookies().stream()
                        .filter(cookie -> cookie.name.equals("JSESSIONID"))
                        .toList());
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dev.aftersales.examples.helpdesk.account.Accounts;
import jakarta.servlet.http.Cookie;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Asks for pages and sends forms as whoever is signed in, and holds each page to what every page keeps. */
@AutoConfigureMockMvc
public abstract class Pages {

    private static final Pattern KEY = Pattern.compile("name=\"requestKey\" value=\"([^\"]+)\"");
    private static final Pattern INLINE =
            Pattern.compile("<script(?![^>]* src=)|<style|\\sstyle=|\\son[a-z]+=|javascript:");
    private static final Pattern HEADING = Pattern.compile("<h1[ >]");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Accounts accounts;

    /** The page, in order: the status is 200, and it keeps the rules that every page keeps. */
    protected final String page(String user, String language, String path) throws Exception {
        MvcResult result = result(user, language, get(path));
        assertThat(result.getResponse().getStatus()).as(path).isEqualTo(200);
        return sound(result, language);
    }

    /** What the server answers. */
    protected final MvcResult result(String user, String language, MockHttpServletRequestBuilder request)
            throws Exception {
        return mvc.perform(request.with(user(accounts.loadUserByUsername(user)))
                        .cookie(new Cookie("language", language))
                        .accept(MediaType.TEXT_HTML))
                .andReturn();
    }

    /** Sends a form: pairs of names and values. */
    protected final MvcResult send(String user, String language, String path, String... fields) throws Exception {
        MockHttpServletRequestBuilder request = post(path).with(csrf());
        for (int index = 0; index < fields.length; index += 2) {
            request.param(fields[index], fields[index + 1]);
        }
        return result(user, language, request);
    }

    /** Holds a page to what every page keeps. */
    protected final String sound(MvcResult result, String language) throws Exception {
        String html = result.getResponse().getContentAsString();
        assertThat(html).contains("lang=\"" + language + "\"").doesNotContain("??");
        assertThat(INLINE.matcher(html).results().map(MatchResult::group)).isEmpty();
        assertThat(HEADING.matcher(html).results()).hasSize(1);
        assertThat(result.getResponse().getHeader("Content-Security-Policy")).startsWith("default-src 'self'");
        return html;
    }

    /** The key of the form on a page. */
    protected static String requestKey(String html) {
        Matcher key = KEY.matcher(html);
        assertThat(key.find()).as("a hidden request key").isTrue();
        return key.group(1);
    }
}

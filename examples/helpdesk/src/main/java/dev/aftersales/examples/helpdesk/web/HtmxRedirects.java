/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A redirect leaves the dialog: it is told to htmx by its own header, because the browser would follow a plain one out of sight. A
 * controller that goes on to another sheet in the same dialog says so by {@link Sheets#stay}.
 */
final class HtmxRedirects extends OncePerRequestFilter {

    static final String STAY = HtmxRedirects.class.getName() + ".STAY";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean htmx = request.getHeader("HX-Request") != null;
        chain.doFilter(request, htmx ? new Redirecting(request, response) : response);
    }

    private static final class Redirecting extends HttpServletResponseWrapper {

        private final HttpServletRequest request;

        Redirecting(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            if (request.getAttribute(STAY) == null) {
                setStatus(HttpServletResponse.SC_OK);
                setHeader("HX-Redirect", location);
                flushBuffer();
            } else {
                super.sendRedirect(location);
            }
        }
    }
}

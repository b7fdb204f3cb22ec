/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.web;

import java.net.URI;
import java.net.URISyntaxException;

/** A path of this application that came from a browser: anything else leads home, so that nobody is sent elsewhere. */
final class LocalPath {

    private static final String HOME = "/";

    private LocalPath() {}

    static String of(String given) {
        try {
            URI uri = new URI(given);
            boolean local = uri.getScheme() == null
                    && uri.getRawAuthority() == null
                    && given.startsWith("/")
                    && !given.startsWith("//");
            return local ? given : HOME;
        } catch (URISyntaxException unreadable) {
            return HOME;
        }
    }
}

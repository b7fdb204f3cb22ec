/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.web;

import jakarta.servlet.http.HttpServletRequest;

/** What a dialog shows is a sheet: a page of its own, of which htmx takes the part that a dialog needs. */
public final class Sheets {

    private Sheets() {}

    /**
     * Goes on to another sheet in the same dialog. Any other redirect closes the dialog.
     *
     * @param request the request
     * @param path the page of the next sheet
     * @return the name of the view
     */
    public static String stay(HttpServletRequest request, String path) {
        request.setAttribute(HtmxRedirects.STAY, true);
        return "redirect:" + path;
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** The error page of what the library does not show. */
@ControllerAdvice
@Order(0)
class RefusedPages {

    private final PageFrame frame;

    RefusedPages(PageFrame frame) {
        this.frame = frame;
    }

    @ExceptionHandler
    ModelAndView refused(Refused refused, HttpServletRequest request) {
        ModelAndView page = new ModelAndView("error", refused.status());
        page.addObject("status", refused.status().value());
        page.addObject("refusals", refused.refusals());
        frame.fill(page.getModelMap(), request);
        return page;
    }
}

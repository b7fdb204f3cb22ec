/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Fields such as {@code lines[2].quantity} make lists as long as their index says: what no form of ours sends is a bad request, before
 * anything is made of it.
 */
final class FieldNames implements HandlerInterceptor {

    /** The longest list of a form. */
    static final int MAX_LINES = 2_000;

    private static final Pattern WELL_FORMED = Pattern.compile("[^\\[\\]]*(\\[\\d{1,4}][^\\[\\]]*)*");
    private static final Pattern INDEX = Pattern.compile("\\[(\\d+)]");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        boolean answered = request.getDispatcherType() == DispatcherType.ERROR;
        if (!answered && !Collections.list(request.getParameterNames()).stream().allMatch(FieldNames::isOfAForm)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return true;
    }

    private static boolean isOfAForm(String name) {
        return WELL_FORMED.matcher(name).matches()
                && INDEX.matcher(name).results().allMatch(FieldNames::isInAList);
    }

    private static boolean isInAList(MatchResult index) {
        return Integer.parseInt(index.group(1)) < MAX_LINES;
    }
}

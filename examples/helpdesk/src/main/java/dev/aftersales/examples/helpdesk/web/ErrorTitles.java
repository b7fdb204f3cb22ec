/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What an error page is called: {@code ${@errorTitles.of(status, expired)}} in its template. Thread-safe. */
@Component("errorTitles")
public class ErrorTitles {

    /** Those that have words of their own. */
    private static final Set<Integer> TOLD_APART = Set.of(
            HttpStatus.FORBIDDEN.value(),
            HttpStatus.NOT_FOUND.value(),
            HttpStatus.CONFLICT.value(),
            HttpStatus.SERVICE_UNAVAILABLE.value());

    private final Words words;

    ErrorTitles(Words words) {
        this.words = words;
    }

    /**
     * The title for a status.
     *
     * @param status the HTTP status
     * @param expired true for a form whose token has expired; null for everything else
     * @return the title in the language of the page
     */
    public String of(int status, @Nullable Boolean expired) {
        return words.say("error." + (Boolean.TRUE.equals(expired) ? "expired" : group(status)));
    }

    private static int group(int status) {
        if (TOLD_APART.contains(status)) {
            return status;
        }
        HttpStatus own = status < HttpStatus.INTERNAL_SERVER_ERROR.value()
                ? HttpStatus.BAD_REQUEST
                : HttpStatus.INTERNAL_SERVER_ERROR;
        return own.value();
    }
}

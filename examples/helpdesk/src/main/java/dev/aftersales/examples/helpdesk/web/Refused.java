/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.web;

import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import java.io.Serial;
import java.util.List;
import org.springframework.http.HttpStatus;

/** The library does not show what a page asked for: an error page says why. */
public final class Refused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient List<Refusal> refusals;

    private Refused(List<Refusal> refusals) {
        super("refused");
        this.refusals = List.copyOf(refusals);
    }

    /**
     * Goes on if nothing was refused.
     *
     * @param refusals what a view or form of the library was refused for
     * @throws Refused if there is anything
     */
    public static void ifAny(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
    }

    List<Refusal> refusals() {
        return refusals;
    }

    HttpStatus status() {
        RefusalCode code = refusals.get(0).code();
        if (code == RefusalCode.ACCESS_DENIED) {
            return HttpStatus.FORBIDDEN;
        }
        if (code == RefusalCode.BACK_END_UNAVAILABLE) {
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
        if (code == RefusalCode.INVALID || code == RefusalCode.TOO_LONG) {
            return HttpStatus.BAD_REQUEST;
        }
        return code.name().endsWith("_NOT_FOUND") ? HttpStatus.NOT_FOUND : HttpStatus.CONFLICT;
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.command;

import java.util.Locale;
import java.util.stream.Collectors;

/** Thrown by {@link Outcome#orElseThrow()} when a command is not completed. */
public final class OutcomeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What became of the command instead. */
    private final transient Outcome<?> outcome;

    /**
     * A command that is not completed.
     *
     * @param outcome what became of it instead
     */
    public OutcomeException(Outcome<?> outcome) {
        super(describe(outcome));
        this.outcome = outcome;
    }

    private static String describe(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?> refused) {
            return refused.refusals().stream()
                    .map(refusal -> refusal.code() + ": " + refusal.message(Locale.ENGLISH))
                    .collect(Collectors.joining("; "));
        }
        return outcome.toString();
    }

    /**
     * What became of the command instead.
     *
     * @return the outcome
     */
    public Outcome<?> outcome() {
        return outcome;
    }
}

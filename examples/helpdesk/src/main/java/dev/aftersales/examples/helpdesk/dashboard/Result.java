/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.dashboard;

import dev.aftersales.store.ActionState;
import java.util.Locale;

/** What an action came to, as a person sees it (EXE-1). */
enum Result {
    /** Done. */
    DONE,
    /** Not done, with a reason. */
    REFUSED,
    /** Withdrawn before anything was done. */
    CANCELLED,
    /** Accepted, not finished yet. */
    WAITING,
    /** It may or may not have happened, or needs an operator. */
    UNKNOWN;

    static Result of(ActionState state) {
        return switch (state) {
            case COMPLETED -> DONE;
            case REFUSED -> REFUSED;
            case CANCELLED -> CANCELLED;
            case UNKNOWN, HELD -> UNKNOWN;
            case AWAITING_APPROVAL, ACCEPTED, CALLING, PENDING -> WAITING;
        };
    }

    /** The part of message keys, and the look in charts. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

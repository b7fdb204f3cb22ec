/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.operations;

import dev.aftersales.action.InspectedAction;
import dev.aftersales.store.ActionState;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Why an action is not finished, in words of the page's language. The library's evidence is for operators and in English, and may
 * quote the back end; what it begins to tell of is recognised here, and the evidence is shown as it is beside it.
 */
enum Reason {
    /** It is to be tried for the first time. */
    QUEUED,
    /** The back end could not be reached. */
    NOT_REACHED,
    /** The back end will finish it. */
    TAKEN_ON,
    /** Somebody must approve. */
    APPROVAL,
    /** An attempt is under way. */
    UNDER_WAY,
    /** There is more than one document. */
    TWO_DOCUMENTS("two documents for one key", "another document for one key"),
    /** A document is there of something that was settled as not done. */
    LATE_DOCUMENT("a document appeared"),
    /** The back end has no way to tell. */
    CANNOT_ASK("cannot be asked"),
    /** The back end took it on, and knows nothing of it. */
    GONE("gone from it"),
    /** One step is done, and the next was refused. */
    HALF_DONE("after money or goods had moved"),
    /** The back end answered with something that was not asked for. */
    UNTRUE,
    /** The answer did not come. */
    NO_ANSWER;

    private static final List<Reason> RECOGNISED =
            Stream.of(values()).filter(reason -> !reason.evidence.isEmpty()).toList();

    private final List<String> evidence;

    Reason(String... evidence) {
        this.evidence = List.of(evidence);
    }

    static Reason of(InspectedAction action) {
        return switch (action.state()) {
            case ACCEPTED -> action.attempts() == 0 ? QUEUED : NOT_REACHED;
            case PENDING -> TAKEN_ON;
            case AWAITING_APPROVAL -> APPROVAL;
            case HELD, UNKNOWN -> stuck(action);
            default -> UNDER_WAY;
        };
    }

    private static Reason stuck(InspectedAction action) {
        String evidence = Objects.requireNonNullElse(action.evidence(), "");
        return RECOGNISED.stream()
                .filter(reason -> reason.evidence.stream().anyMatch(evidence::contains))
                .findFirst()
                .orElse(action.state() == ActionState.HELD ? UNTRUE : NO_ANSWER);
    }

    /** The part of the message keys. */
    public String getCode() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

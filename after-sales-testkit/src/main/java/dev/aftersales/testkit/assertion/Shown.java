/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.assertion;

import dev.aftersales.command.Outcome;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.ticket.DocumentLink;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How answers are shown in failure messages: in words, and without what a result may keep secret. */
final class Shown {

    private Shown() {}

    static String outcome(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Completed<?> completed) {
            return "completed as action " + completed.action();
        }
        if (outcome instanceof Outcome.Refused<?> refused) {
            return "refused with " + refusals(refused.refusals());
        }
        if (outcome instanceof Outcome.Unknown<?> unknown && unknown.needsOperator()) {
            return "unknown, for an operator to settle";
        }
        return outcome.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    static String refusals(List<Refusal> refusals) {
        return refusals.isEmpty()
                ? "nothing"
                : refusals.stream().map(Shown::refusal).collect(Collectors.joining(", "));
    }

    private static String refusal(Refusal refusal) {
        String where = refusal.field().isEmpty() ? "" : " at " + refusal.field();
        return refusal.code() + where + ": " + refusal.message(Locale.ENGLISH);
    }

    static List<RefusalCode> codes(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::code).toList();
    }

    static String links(List<DocumentLink> links) {
        return links.isEmpty()
                ? "none"
                : links.stream()
                        .map(link ->
                                link.document().kind() + " " + link.document().id() + " (" + link.state() + ")")
                        .collect(Collectors.joining(", "));
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.operations;

import dev.aftersales.store.ActionState;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where an action stands that is not finished, and what an operator can do about it there. */
enum Situation {
    /** Nobody but an operator can tell. */
    HELD(ActionState.HELD, Verdict.RETRY, Verdict.DONE, Verdict.NOT_DONE),
    /** The back end may or may not have acted; recovery finds out. */
    UNKNOWN(ActionState.UNKNOWN, Verdict.RETRY, Verdict.DONE, Verdict.NOT_DONE),
    /** Nothing was done yet; recovery will try. */
    ACCEPTED(ActionState.ACCEPTED, Verdict.CANCEL),
    /** The back end has taken it on. */
    PENDING(ActionState.PENDING, Verdict.CANCEL),
    /** Somebody else must approve. */
    AWAITING_APPROVAL(ActionState.AWAITING_APPROVAL, Verdict.APPROVE, Verdict.REJECT),
    /** An attempt is under way. */
    CALLING(ActionState.CALLING),
    /** There is nothing more to do. */
    FINISHED(ActionState.COMPLETED);

    /** What waits without being stuck: the library lists those that are. */
    static final Set<ActionState> WAITING =
            EnumSet.of(ActionState.ACCEPTED, ActionState.PENDING, ActionState.AWAITING_APPROVAL);

    private final ActionState state;
    private final List<Verdict> verdicts;

    Situation(ActionState state, Verdict... verdicts) {
        this.state = state;
        this.verdicts = List.of(verdicts);
    }

    static Situation of(ActionState state) {
        for (Situation situation : values()) {
            if (situation.state == state) {
                return situation;
            }
        }
        return FINISHED;
    }

    List<Verdict> verdicts() {
        return verdicts;
    }

    /** The part of the message keys. */
    public String getCode() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

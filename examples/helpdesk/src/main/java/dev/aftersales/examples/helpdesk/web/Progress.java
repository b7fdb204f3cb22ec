/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.web;

import dev.aftersales.command.Outcome;
import dev.aftersales.command.Refusal;
import java.util.List;
import java.util.Locale;

/**
 * How far a request has come.
 *
 * @param what what was asked for, in the language of the page; empty while nothing is stored yet
 * @param state how far it has come
 * @param refusals why it is not done and never will be
 */
record Progress(String what, State state, List<Refusal> refusals) {

    /** How far a request has come. */
    enum State {
        WORKING,
        CHECKING,
        HELD,
        APPROVAL,
        CANCELLED,
        REFUSED,
        DONE;

        static State of(Outcome<?> open) {
            if (open instanceof Outcome.Unknown<?> unknown) {
                return unknown.needsOperator() ? HELD : CHECKING;
            }
            if (open instanceof Outcome.AwaitingApproval<?>) {
                return APPROVAL;
            }
            return open instanceof Outcome.Cancelled<?> ? CANCELLED : WORKING;
        }
    }

    static Progress starting() {
        return new Progress("", State.WORKING, List.of());
    }

    /** While the back end has not answered yet there is no doubt: it is only slow. */
    Progress underWay() {
        return state == State.CHECKING ? new Progress(what, State.WORKING, refusals) : this;
    }

    boolean isDone() {
        return state == State.DONE;
    }

    boolean isRefused() {
        return state == State.REFUSED;
    }

    /** Whether the page asks again. */
    public boolean getRefreshes() {
        return state == State.WORKING || state == State.CHECKING || state == State.HELD || state == State.APPROVAL;
    }

    /** The part of the message keys. */
    public String getCode() {
        return state.name().toLowerCase(Locale.ROOT);
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.assertion;

import dev.aftersales.command.Outcome;
import dev.aftersales.command.Refusal;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ObjectAssert;

/**
 * Assertions of what a command came to (EXE-1). Not thread-safe.
 *
 * @param <R> what the command results in
 */
public final class OutcomeAssert<R> extends RefusingAssert<OutcomeAssert<R>, Outcome<R>> {

    OutcomeAssert(Outcome<R> actual) {
        super(actual, OutcomeAssert.class);
    }

    @Override
    String shown() {
        return Shown.outcome(actual);
    }

    @Override
    List<Refusal> refusals() {
        return actual instanceof Outcome.Refused<R> refused ? refused.refusals() : List.of();
    }

    /**
     * It is done.
     *
     * @return this
     */
    public OutcomeAssert<R> isCompleted() {
        return is(Outcome.Completed.class, "to be completed");
    }

    /**
     * It is stored, and surely not done yet.
     *
     * @return this
     */
    public OutcomeAssert<R> isAccepted() {
        return is(Outcome.Accepted.class, "to be accepted");
    }

    /**
     * The back end has taken it on and will finish it.
     *
     * @return this
     */
    public OutcomeAssert<R> isPending() {
        return is(Outcome.Pending.class, "to be pending");
    }

    /**
     * It waits for approval.
     *
     * @return this
     */
    public OutcomeAssert<R> isAwaitingApproval() {
        return is(Outcome.AwaitingApproval.class, "to await approval");
    }

    /**
     * It was withdrawn before anything was done.
     *
     * @return this
     */
    public OutcomeAssert<R> isCancelled() {
        return is(Outcome.Cancelled.class, "to be cancelled");
    }

    /**
     * The back end may or may not have acted, whoever finds out.
     *
     * @return this
     */
    public OutcomeAssert<R> isUnknown() {
        return is(Outcome.Unknown.class, "to be unknown");
    }

    /**
     * The back end may or may not have acted, and an operator must settle it.
     *
     * @return this
     */
    public OutcomeAssert<R> isHeldForOperator() {
        isUnknown();
        if (!(actual instanceof Outcome.Unknown<R> unknown && unknown.needsOperator())) {
            fail("to be left to an operator");
        }
        return this;
    }

    /**
     * It is done; goes on with what it resulted in.
     *
     * @return the result, never null
     */
    public R result() {
        isCompleted();
        return actual.orElseThrow();
    }

    /**
     * It is done; goes on with what it resulted in.
     *
     * @return AssertJ's assertions of the result
     */
    public ObjectAssert<R> extractingResult() {
        return Assertions.assertThat(result()).as("result of what is %s", shown());
    }

    private OutcomeAssert<R> is(Class<?> kind, String expected) {
        isNotNull();
        if (!kind.isInstance(actual)) {
            fail(expected);
        }
        return this;
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.command;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/**
 * What became of a command (EXE-1). The set of outcomes is complete; it does not grow in a minor version.
 *
 * @param <R> what a completed command results in
 */
public sealed interface Outcome<R> {

    /**
     * The back end has done it, exactly once.
     *
     * @param action the action
     * @param result what it resulted in
     * @param <R> what a completed command results in
     */
    record Completed<R>(ActionId action, R result) implements Outcome<R> {}

    /**
     * It is not done, and never will be under this request.
     *
     * @param refusals every reason; never empty
     * @param <R> what a completed command results in
     */
    record Refused<R>(List<Refusal> refusals) implements Outcome<R> {

        /**
         * Copies the list.
         *
         * @param refusals every reason
         */
        public Refused {
            refusals = List.copyOf(refusals);
        }

        /**
         * The codes of all reasons.
         *
         * @return the codes, in order
         */
        public List<RefusalCode> codes() {
            return refusals.stream().map(Refusal::code).toList();
        }
    }

    /**
     * Stored, and surely not done yet; recovery will do it.
     *
     * @param action the action
     * @param <R> what a completed command results in
     */
    record Accepted<R>(ActionId action) implements Outcome<R> {}

    /**
     * The back end has taken it on and will finish it.
     *
     * @param action the action
     * @param <R> what a completed command results in
     */
    record Pending<R>(ActionId action) implements Outcome<R> {}

    /**
     * It waits for somebody else's approval.
     *
     * @param action the action
     * @param expires until when it waits
     * @param <R> what a completed command results in
     */
    record AwaitingApproval<R>(ActionId action, Instant expires) implements Outcome<R> {}

    /**
     * It was withdrawn before anything was done.
     *
     * @param action the action
     * @param <R> what a completed command results in
     */
    record Cancelled<R>(ActionId action) implements Outcome<R> {}

    /**
     * The back end may or may not have acted; recovery finds out, or an operator must ({@code needsOperator}). Ask again
     * with the same request key.
     *
     * @param action the action
     * @param needsOperator whether recovery alone cannot settle it
     * @param <R> what a completed command results in
     */
    record Unknown<R>(ActionId action, boolean needsOperator) implements Outcome<R> {}

    /**
     * One function per case, for {@link #match}.
     *
     * @param <R> what a completed command results in
     * @param <T> what the functions return
     */
    interface Cases<R, T> {

        /**
         * It is done.
         *
         * @param outcome the outcome
         * @return the value of this case
         */
        T completed(Completed<R> outcome);

        /**
         * It is not done and never will be.
         *
         * @param outcome the outcome
         * @return the value of this case
         */
        T refused(Refused<R> outcome);

        /**
         * It is neither done nor refused yet, or was withdrawn.
         *
         * @param outcome one of the other outcomes
         * @return the value of this case
         */
        T otherwise(Outcome<R> outcome);
    }

    /**
     * Cases from three functions.
     *
     * @param completed when it is done
     * @param refused when it is refused
     * @param otherwise in every other case
     * @param <R> what a completed command results in
     * @param <T> what the functions return
     * @return the cases
     */
    static <R, T> Cases<R, T> cases(
            Function<? super Completed<R>, ? extends T> completed,
            Function<? super Refused<R>, ? extends T> refused,
            Function<? super Outcome<R>, ? extends T> otherwise) {
        return new Cases<>() {
            @Override
            public T completed(Completed<R> outcome) {
                return completed.apply(outcome);
            }

            @Override
            public T refused(Refused<R> outcome) {
                return refused.apply(outcome);
            }

            @Override
            public T otherwise(Outcome<R> outcome) {
                return otherwise.apply(outcome);
            }
        };
    }

    /**
     * Takes the case that applies.
     *
     * @param cases one function per case
     * @param <T> what they return
     * @return what the applicable one returned
     */
    default <T> T match(Cases<R, T> cases) {
        if (this instanceof Completed<R> completed) {
            return cases.completed(completed);
        }
        if (this instanceof Refused<R> refused) {
            return cases.refused(refused);
        }
        return cases.otherwise(this);
    }

    /**
     * The result of a completed command.
     *
     * @return the result
     * @throws OutcomeException if the command is not completed; it carries this outcome
     */
    default R orElseThrow() {
        if (this instanceof Completed<R> completed) {
            return completed.result();
        }
        throw new OutcomeException(this);
    }
}

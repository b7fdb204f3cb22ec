/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.Outcome;
import java.util.function.Function;

/**
 * What became of preparing a command: it is prepared to be enlisted in a transaction of the host, or answered already. The set
 * of cases is complete; it does not grow in a minor version.
 *
 * @param <R> what the completed command results in
 */
public sealed interface Preparation<R> permits Prepared, Preparation.Answered {

    /**
     * There is nothing to enlist: the command is refused, or was made before under the same request key.
     *
     * @param outcome the refusal, or the outcome of the earlier request as it stands
     * @param <R> what the completed command results in
     */
    record Answered<R>(Outcome<R> outcome) implements Preparation<R> {}

    /**
     * Takes the case that applies.
     *
     * @param prepared when it is to be enlisted
     * @param answered when there is nothing to enlist
     * @param <T> what the functions return
     * @return what the applicable one returned
     */
    default <T> T match(
            Function<? super Prepared<R>, ? extends T> prepared, Function<? super Outcome<R>, ? extends T> answered) {
        return this instanceof Prepared<R> ready
                ? prepared.apply(ready)
                : answered.apply(((Answered<R>) this).outcome());
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.fault;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A request on its way, in the hands of a {@link Fault}, which decides what becomes of it. */
public interface Attempt {

    /**
     * What is asked.
     *
     * @return the request
     */
    Request request();

    /**
     * Lets the request through. Each call of this method is one arrival at the back end.
     *
     * @return what the back end answers
     */
    Object proceed();

    /**
     * Drops the request for now; the back end acts on it later, unseen by the caller.
     *
     * @param delay after how long, by the back end's clock; null to wait for {@link Faults#deliverLate()}
     * @throws IllegalStateException if the request is not an effect
     */
    void arriveLate(@Nullable Duration delay);

    /**
     * Lets the back end take the request on, to be finished later.
     *
     * @return what the back end answers
     * @throws IllegalStateException if the request is not an effect
     */
    Object accept();
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.store;

import dev.aftersales.spi.PortKey;
import org.jspecify.annotations.Nullable;

/**
 * One effect of an action in a back end.
 *
 * @param effect which kind of effect, by its stable name
 * @param key its key, fixed when the action was accepted
 * @param pivot whether it moves money or goods
 * @param request what is asked, as JSON
 * @param result what the back end answered, as JSON; null until the step is done
 */
public record Step(
        String effect,
        PortKey key,
        boolean pivot,
        String request,
        @Nullable String result) {

    /**
     * This step, done.
     *
     * @param answer what the back end answered, as JSON
     * @return the step
     */
    public Step done(String answer) {
        return new Step(effect, key, pivot, request, answer);
    }

    /** Without request and result, which may hold secrets (CPN-7). */
    @Override
    public String toString() {
        return "Step[" + effect + " " + key + (result == null ? "]" : ", done]");
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.wrong;

import org.jspecify.annotations.Nullable;

/** What becomes of a call: what a port does, or a wrong one does otherwise. */
@FunctionalInterface
public interface Answering {

    @Nullable
    Object answer(Question question) throws Throwable;
}

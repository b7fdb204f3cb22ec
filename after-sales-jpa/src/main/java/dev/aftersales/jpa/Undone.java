/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.store.Admission;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Leaves a transaction so that it is rolled back, and says why. Never seen outside the store. */
final class Undone extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final @Nullable Admission admission;

    private Undone(@Nullable Admission admission, @Nullable Throwable cause) {
        super(null, cause, false, false);
        this.admission = admission;
    }

    /** A condition is not met: this is the answer. */
    static Undone because(Admission admission) {
        return new Undone(admission, null);
    }

    /** Something was not as expected: do it again with {@link Care#LOOK_FIRST}. */
    static Undone lookFirst(@Nullable Throwable cause) {
        return new Undone(null, cause);
    }

    /** The answer; null when it is to be done again. */
    @Nullable
    Admission admission() {
        return admission;
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.ticket;

import dev.aftersales.command.Refusal;
import java.util.List;

/** What became of a snapshot that the host put. */
public sealed interface Upsert {

    /** It is kept. */
    record Kept() implements Upsert {}

    /** A newer or equal version was kept already; nothing changed. */
    record Ignored() implements Upsert {}

    /**
     * It is not kept.
     *
     * @param refusals every reason; never empty
     */
    record Refused(List<Refusal> refusals) implements Upsert {

        /**
         * Copies the list.
         *
         * @param refusals every reason
         */
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }
}

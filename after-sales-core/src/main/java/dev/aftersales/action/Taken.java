/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.Refusal;
import dev.aftersales.store.Action;
import dev.aftersales.store.Admission;
import dev.aftersales.store.CapClaim;
import java.time.Instant;
import java.util.List;

/** What became of a plan that took its route. */
sealed interface Taken {

    /** It is stored, and needs nothing more of us now. */
    record Stored(Action action) implements Taken {}

    /** It is stored, and ours to call: its lease began after a moment of this node. */
    record Leased(Action action, Instant since) implements Taken {}

    /** Somebody else got between; nothing is stored. */
    record Missed(Admission why, List<CapClaim> claims) implements Taken {

        /** Whether a decision on fresher facts may do better. */
        boolean isWorthDecidingAgain() {
            return why == Admission.CAP_MISSED || why == Admission.STALE;
        }
    }

    /** It is refused, and nothing is stored. */
    record NotDone(List<Refusal> refusals) implements Taken {}
}

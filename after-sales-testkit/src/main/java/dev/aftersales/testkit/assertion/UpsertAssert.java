/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.assertion;

import dev.aftersales.command.Refusal;
import dev.aftersales.ticket.Upsert;
import java.util.List;

/** Assertions of what became of a host's snapshot (TKT-1). Not thread-safe. */
public final class UpsertAssert extends RefusingAssert<UpsertAssert, Upsert> {

    UpsertAssert(Upsert actual) {
        super(actual, UpsertAssert.class);
    }

    @Override
    String shown() {
        if (actual instanceof Upsert.Refused refused) {
            return "refused with " + Shown.refusals(refused.refusals());
        }
        return actual instanceof Upsert.Kept ? "kept" : "ignored: this version or a newer one is kept already";
    }

    @Override
    List<Refusal> refusals() {
        return actual instanceof Upsert.Refused refused ? refused.refusals() : List.of();
    }

    /**
     * It is kept.
     *
     * @return this
     */
    public UpsertAssert isKept() {
        isNotNull();
        if (!(actual instanceof Upsert.Kept)) {
            fail("to be kept");
        }
        return this;
    }

    /**
     * It is ignored, for the same or a newer version is kept already.
     *
     * @return this
     */
    public UpsertAssert isIgnored() {
        isNotNull();
        if (!(actual instanceof Upsert.Ignored)) {
            fail("to be ignored");
        }
        return this;
    }
}

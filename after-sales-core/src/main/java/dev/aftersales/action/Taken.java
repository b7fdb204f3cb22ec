/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.Refusal;
import dev.aftersales.store.Action;
import dev.aftersales.store.Admission;
import java.util.List;

/** What became of a plan that took its route. */
sealed interface Taken {

    /** It is stored, and went as far as its route takes it. */
    record Stored(Action action) implements Taken {}

    /** Somebody else got between; nothing is stored. */
    record Missed(Admission why) implements Taken {}

    /** The back end said no, and nothing is stored. */
    record NotDone(List<Refusal> refusals) implements Taken {}
}

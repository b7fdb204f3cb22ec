/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.Refusal;
import dev.aftersales.store.ActionState;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action as operators see it (EXE-7).
 *
 * @param action the action as its requester sees it
 * @param state where it stands: HELD waits for an operator; of what is UNKNOWN recovery is still finding out
 * @param attempts how often the back end was called
 * @param dueAt when recovery looks at it next; null when it does not
 * @param evidence what is known; no secrets; null when there is nothing to say
 * @param quietAt from when on "not found" is believed, a moment that may be past; null while no request was made
 * @param notDoneRefusals why it cannot be settled as not done now; empty when an operator's word is enough
 */
public record InspectedAction(
        ActionView action,
        ActionState state,
        int attempts,
        @Nullable Instant dueAt,
        @Nullable String evidence,
        @Nullable Instant quietAt,
        List<Refusal> notDoneRefusals) {

    /**
     * Copies the list.
     *
     * @param action the action as its requester sees it
     * @param state where it stands: HELD waits for an operator; of what is UNKNOWN recovery is still finding out
     * @param attempts how often the back end was called
     * @param dueAt when recovery looks at it next; null when it does not
     * @param evidence what is known; no secrets; null when there is nothing to say
     * @param quietAt from when on "not found" is believed, a moment that may be past; null while no request was made
     * @param notDoneRefusals why it cannot be settled as not done now; empty when an operator's word is enough
     */
    public InspectedAction {
        notDoneRefusals = List.copyOf(notDoneRefusals);
    }
}

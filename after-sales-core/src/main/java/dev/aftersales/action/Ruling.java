/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.Refusal;
import java.util.List;
import java.util.Optional;

/**
 * What a person's verdict on an action came to.
 *
 * @param action the action as it stands now; empty when the verdict was refused
 * @param refusals why the verdict was refused; empty when it took effect
 */
public record Ruling(Optional<ActionView> action, List<Refusal> refusals) {

    /**
     * Copies the collections it is given.
     *
     * @param action the action as it stands now; empty when the verdict was refused
     * @param refusals why the verdict was refused; empty when it took effect
     */
    public Ruling {
        refusals = List.copyOf(refusals);
    }

    /**
     * Whether the verdict took effect.
     *
     * @return true when it was not refused
     */
    public boolean accepted() {
        return refusals.isEmpty();
    }

    static Ruling refused(Refusal refusal) {
        return refused(List.of(refusal));
    }

    static Ruling refused(List<Refusal> refusals) {
        return new Ruling(Optional.empty(), refusals);
    }
}

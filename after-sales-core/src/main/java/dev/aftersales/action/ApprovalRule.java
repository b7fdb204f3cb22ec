/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.Command;
import dev.aftersales.spi.Actor;
import java.time.Duration;
import java.util.Optional;

/** Decides which plans wait for somebody else's approval, before anything is done. */
@FunctionalInterface
public interface ApprovalRule {

    /**
     * Whether a plan must wait. Pure.
     *
     * @param actor who asks
     * @param command what was asked
     * @param plan what would be done
     * @return how long it waits at most; empty when it need not
     */
    Optional<Duration> waitFor(Actor actor, Command<?> command, Plan plan);

    /**
     * No plan waits.
     *
     * @return the rule in force unless the host sets another
     */
    static ApprovalRule none() {
        return (actor, command, plan) -> Optional.empty();
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.Refusal;
import java.util.List;

/** What is decided of a command: a plan, or every reason against it. */
public sealed interface Decision {

    /**
     * It can be done.
     *
     * @param plan how
     */
    record Planned(Plan plan) implements Decision {}

    /**
     * It cannot be done.
     *
     * @param refusals every reason; never empty
     */
    record Refused(List<Refusal> refusals) implements Decision {

        /**
         * Copies the list.
         *
         * @param refusals every reason
         */
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    /**
     * It can be done.
     *
     * @param plan how
     * @return the decision
     */
    static Decision planned(Plan plan) {
        return new Planned(plan);
    }

    /**
     * It cannot be done.
     *
     * @param refusals every reason
     * @return the decision
     */
    static Decision refused(List<Refusal> refusals) {
        return new Refused(refusals);
    }

    /**
     * It cannot be done, for one reason.
     *
     * @param refusal the reason
     * @return the decision
     */
    static Decision refused(Refusal refusal) {
        return new Refused(List.of(refusal));
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.Command;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.constraint.Constraints;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** The decision of a command, constraints and rules together, so that all violations are reported at once (TKT-6). */
final class Deciding {

    private final Constraints constraints;

    Deciding(Constraints constraints) {
        this.constraints = constraints;
    }

    <C extends Command<R>, R> Decision decide(CommandHandler<C, R> handler, C command, Inquiry inquiry) {
        Constraints.Violations violations = constraints.check(command);
        if (violations.blocking()) {
            return Decision.refused(violations.refusals());
        }
        Decision decision = ruled(handler, command, inquiry);
        return violations.refusals().isEmpty() ? decision : withAll(violations.refusals(), decision);
    }

    private static <C extends Command<R>, R> Decision ruled(CommandHandler<C, R> handler, C command, Inquiry inquiry) {
        try {
            return handler.decide(command, inquiry);
        } catch (ReadFailed failed) {
            return Decision.refused(failed.refusal());
        }
    }

    private static Decision withAll(List<Refusal> violations, Decision decision) {
        LinkedHashSet<Refusal> all = new LinkedHashSet<>(violations);
        if (decision instanceof Decision.Refused refused) {
            all.addAll(refused.refusals());
        }
        return Decision.refused(new ArrayList<>(all));
    }
}

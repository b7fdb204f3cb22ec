/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.ActionId;
import dev.aftersales.command.Command;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.command.constraint.Constraints;
import dev.aftersales.store.Action;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

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
            Decision decision = handler.decide(command, inquiry);
            return isBusy(decision, inquiry) ? Decision.refused(Refusal.of(RefusalCode.DOCUMENT_BUSY)) : decision;
        } catch (ReadFailed failed) {
            return Decision.refused(failed.refusal());
        }
    }

    /** Whether another action on the document to be changed is not finished: it would not be accepted (TKT-7). */
    private static boolean isBusy(Decision decision, Inquiry inquiry) {
        DocumentRef subject =
                decision instanceof Decision.Planned planned ? planned.plan().subject() : null;
        if (subject == null) {
            return false;
        }
        Optional<ActionId> itself = inquiry.decidedAgain().map(Action::id);
        return inquiry.store()
                .document(inquiry.tenant(), subject)
                .flatMap(known -> Optional.ofNullable(known.openAction()))
                .filter(open -> !itself.equals(Optional.of(open)))
                .isPresent();
    }

    private static Decision withAll(List<Refusal> violations, Decision decision) {
        LinkedHashSet<Refusal> all = new LinkedHashSet<>(violations);
        if (decision instanceof Decision.Refused refused) {
            all.addAll(refused.refusals());
        }
        return Decision.refused(new ArrayList<>(all));
    }
}

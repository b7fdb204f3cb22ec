/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.returns;

import dev.aftersales.action.Decision;
import dev.aftersales.action.Plan;
import dev.aftersales.action.PlannedStep;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.inventory.InventoryCapability;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnState;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether the rest of a return can be cancelled (RET-2, RET-6). Pure.
 *
 * <p>The plan gives nothing back by itself: goods may be received until the moment the back end cancels, so that only its
 * answer tells what surely did not come. See {@link ReturnEffect#settled}.
 */
final class CancelDecision {

    private static final String FIELD = "returnId";

    private CancelDecision() {}

    static Decision decide(CancelFacts facts) {
        if (facts.transfer().isEmpty()) {
            return Decision.refused(Refusal.at(FIELD, RefusalCode.DOCUMENT_NOT_FOUND));
        }
        Return transfer = facts.transfer().get();
        Optional<Refusal> refusal = refusal(transfer, facts.capabilities());
        return refusal.map(Decision::refused).orElseGet(() -> Decision.planned(plan(transfer, facts.revision())));
    }

    private static Optional<Refusal> refusal(Return transfer, Set<InventoryCapability> capabilities) {
        if (transfer.state() == ReturnState.CANCELLED) {
            return Optional.of(Refusal.at(FIELD, RefusalCode.NOT_CANCELLABLE));
        }
        if (transfer.state() == ReturnState.RECEIVED) {
            return Optional.of(Refusal.at(FIELD, RefusalCode.RETURN_RECEIVED));
        }
        if (partlyReceived(transfer)) {
            return capabilities.contains(InventoryCapability.CANCEL_REST)
                    ? Optional.empty()
                    : Optional.of(Refusal.at(FIELD, RefusalCode.RETURN_RECEIVED));
        }
        return capabilities.contains(InventoryCapability.CANCEL)
                ? Optional.empty()
                : Optional.of(LineDecision.notSupported("", InventoryCapability.CANCEL));
    }

    private static boolean partlyReceived(Return transfer) {
        return transfer.state() == ReturnState.PARTIAL
                || transfer.lines().stream().anyMatch(line -> line.received().signum() > 0);
    }

    private static Plan plan(Return transfer, long revision) {
        return Plan.builder()
                .steps(List.of(new PlannedStep<>(new ReturnCancellation(), transfer, true)))
                .subject(ReturnDocuments.ref(transfer))
                .subjectRevision(revision)
                .build();
    }
}

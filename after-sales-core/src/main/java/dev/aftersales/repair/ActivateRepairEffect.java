/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.repair;

import dev.aftersales.action.EarlierSteps;
import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.ports.Ports;
import dev.aftersales.spi.repair.Repair;
import dev.aftersales.spi.repair.RepairEffect;
import dev.aftersales.spi.repair.RepairIdRequest;
import dev.aftersales.spi.repair.RepairRequest;
import java.util.Optional;

/** Makes the draft of the step before a real repair order. Its request says what the order must then be. */
final class ActivateRepairEffect extends RepairOrderStep<RepairRequest> {

    ActivateRepairEffect() {
        super("repair.activate", RepairEffect.ACTIVATE, RepairRequest.class);
    }

    @Override
    public Answer<Repair> call(Ports ports, Call call, RepairRequest request, EarlierSteps earlier) {
        return repairs(ports).activate(call, new RepairIdRequest(draft(earlier).id()));
    }

    @Override
    public Optional<String> violation(RepairRequest request, Repair document, EarlierSteps earlier) {
        if (document.inert()) {
            return Optional.of("repair " + document.id() + ", still a draft");
        }
        return RepairCheck.flaw(draft(earlier), document).or(() -> RepairCheck.flaw(request, document));
    }

    private static KnownRepair draft(EarlierSteps earlier) {
        return KnownRepair.of(earlier.document(0, Repair.class));
    }
}

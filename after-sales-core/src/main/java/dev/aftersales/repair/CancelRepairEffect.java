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
import java.util.Optional;

/** Cancels a repair order. */
final class CancelRepairEffect extends RepairOrderStep<KnownRepair> {

    CancelRepairEffect() {
        super("repair.cancel", RepairEffect.CANCEL, KnownRepair.class);
    }

    @Override
    public Answer<Repair> call(Ports ports, Call call, KnownRepair request, EarlierSteps earlier) {
        return repairs(ports).cancel(call, new RepairIdRequest(request.id()));
    }

    @Override
    public Object shown(KnownRepair request) {
        return new RepairIdRequest(request.id());
    }

    @Override
    public Optional<String> violation(KnownRepair request, Repair document, EarlierSteps earlier) {
        return RepairCheck.flaw(request, document)
                .or(() -> RepairDocument.cancelled(document)
                        ? Optional.empty()
                        : Optional.of("repair " + document.id() + " in state " + document.state()));
    }
}

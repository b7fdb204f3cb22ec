/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.repair;

import dev.aftersales.action.DocumentFacts;
import dev.aftersales.action.EarlierSteps;
import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.ports.Ports;
import dev.aftersales.spi.repair.Repair;
import dev.aftersales.spi.repair.RepairCapability;
import dev.aftersales.spi.repair.RepairEffect;
import dev.aftersales.spi.repair.RepairIdRequest;
import dev.aftersales.spi.repair.RepairPort;
import dev.aftersales.spi.repair.RepairRequest;
import java.util.Optional;

/** Creates a repair order, or the inert draft of one, which is not shown on the ticket. */
final class CreateRepairEffect extends RepairOrderStep<RepairRequest> {

    CreateRepairEffect() {
        super("repair.create", RepairEffect.CREATE, RepairRequest.class);
    }

    static RepairRequest inert(RepairRequest request) {
        return RepairRequest.builder().from(request).inert(true).build();
    }

    @Override
    public Answer<Repair> call(Ports ports, Call call, RepairRequest request, EarlierSteps earlier) {
        return repairs(ports).create(call, request);
    }

    /** A draft that somebody made real meanwhile is none the worse for it; a real order that came back a draft is. */
    @Override
    public Optional<String> violation(RepairRequest request, Repair document, EarlierSteps earlier) {
        return document.inert() && !request.inert()
                ? Optional.of("only a draft of repair " + document.id())
                : RepairCheck.flaw(request, document);
    }

    @Override
    public boolean inert(Repair document) {
        return document.inert();
    }

    @Override
    public void discard(Ports ports, Call call, Repair surplus) {
        RepairPort port = repairs(ports);
        if (surplus.inert() && port.capabilities().contains(RepairCapability.CANCEL)) {
            port.cancel(call, new RepairIdRequest(surplus.id()));
        }
    }

    @Override
    public Optional<DocumentFacts> recorded(Repair document) {
        return document.inert() ? Optional.empty() : super.recorded(document);
    }
}

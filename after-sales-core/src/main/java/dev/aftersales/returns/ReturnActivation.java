/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.returns;

import dev.aftersales.action.EarlierSteps;
import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.inventory.InventoryEffect;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnId;
import dev.aftersales.spi.inventory.ReturnIdRequest;
import dev.aftersales.spi.inventory.ReturnRequest;
import dev.aftersales.spi.ports.Ports;
import java.util.Optional;

/** Makes the draft of the step before expected; it still must be what was asked for. */
final class ReturnActivation extends ReturnEffect<ReturnRequest> {

    ReturnActivation() {
        super(InventoryEffect.ACTIVATE_RETURN);
    }

    @Override
    public String name() {
        return "inventory.activateReturn";
    }

    @Override
    public Class<ReturnRequest> requestType() {
        return ReturnRequest.class;
    }

    @Override
    public Answer<Return> call(Ports ports, Call call, ReturnRequest request, EarlierSteps earlier) {
        return inventory(ports).activateReturn(call, new ReturnIdRequest(draft(earlier)));
    }

    @Override
    public Optional<String> violation(ReturnRequest request, Return document, EarlierSteps earlier) {
        return document.id().equals(draft(earlier))
                ? CreatedReturn.violation(request, document, false)
                : Optional.of("activated " + document.id() + " instead of " + draft(earlier));
    }

    private static ReturnId draft(EarlierSteps earlier) {
        return earlier.document(0, Return.class).id();
    }
}

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
import dev.aftersales.spi.inventory.ReturnIdRequest;
import dev.aftersales.spi.ports.Ports;
import java.util.Optional;

/** Cancels what was not received of a return; the request is the return as it was when that was decided. */
final class ReturnCancellation extends ReturnEffect<Return> {

    ReturnCancellation() {
        super(InventoryEffect.CANCEL_RETURN);
    }

    @Override
    public String name() {
        return "inventory.cancelReturn";
    }

    @Override
    public Class<Return> requestType() {
        return Return.class;
    }

    @Override
    public Answer<Return> call(Ports ports, Call call, Return request, EarlierSteps earlier) {
        return inventory(ports).cancelReturn(call, new ReturnIdRequest(request.id()));
    }

    @Override
    public Optional<String> violation(Return request, Return document, EarlierSteps earlier) {
        return CancelledReturn.violation(request, document);
    }
}

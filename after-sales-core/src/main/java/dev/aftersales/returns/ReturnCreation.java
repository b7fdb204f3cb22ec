/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.returns;

import dev.aftersales.action.EarlierSteps;
import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.inventory.InventoryCapability;
import dev.aftersales.spi.inventory.InventoryEffect;
import dev.aftersales.spi.inventory.InventoryPort;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnIdRequest;
import dev.aftersales.spi.inventory.ReturnRequest;
import dev.aftersales.spi.ports.Ports;
import java.util.Optional;

/** Creates a return (RET-4); of a staged back end only a draft of it. */
final class ReturnCreation extends ReturnEffect<ReturnRequest> {

    ReturnCreation() {
        super(InventoryEffect.CREATE_RETURN);
    }

    @Override
    public String name() {
        return "inventory.createReturn";
    }

    @Override
    public Class<ReturnRequest> requestType() {
        return ReturnRequest.class;
    }

    @Override
    public Answer<Return> call(Ports ports, Call call, ReturnRequest request, EarlierSteps earlier) {
        return inventory(ports).createReturn(call, request);
    }

    @Override
    public Optional<String> violation(ReturnRequest request, Return document, EarlierSteps earlier) {
        return CreatedReturn.violation(request, document, request.inert());
    }

    @Override
    public void discard(Ports ports, Call call, Return surplus) {
        InventoryPort port = inventory(ports);
        if (port.capabilities().contains(InventoryCapability.CANCEL)) {
            port.cancelReturn(call, new ReturnIdRequest(surplus.id()));
        }
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.team;

import dev.aftersales.action.EarlierSteps;
import dev.aftersales.action.Effect;
import dev.aftersales.action.ReadFailed;
import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.EffectPort;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.spi.ports.Ports;
import dev.aftersales.spi.provisioning.ProvisioningPort;
import dev.aftersales.spi.provisioning.ProvisioningReceipt;
import dev.aftersales.spi.provisioning.ProvisioningRequest;
import java.util.Optional;

/** Makes the host install or license what a service needs (SET-4). */
final class ProvisioningEffect implements Effect<ProvisioningRequest, ProvisioningReceipt> {

    @Override
    public String name() {
        return "provisioning.apply";
    }

    @Override
    public PortKind port() {
        return PortKind.PROVISIONING;
    }

    @Override
    public Class<ProvisioningRequest> requestType() {
        return ProvisioningRequest.class;
    }

    @Override
    public Class<ProvisioningReceipt> documentType() {
        return ProvisioningReceipt.class;
    }

    @Override
    public EffectPort effectPort(Ports ports) {
        return provisioning(ports);
    }

    @Override
    public EffectGuarantee guarantee(Ports ports) {
        return provisioning(ports).guarantee();
    }

    @Override
    public Answer<ProvisioningReceipt> call(Ports ports, Call call, ProvisioningRequest request, EarlierSteps earlier) {
        return provisioning(ports).apply(call, request);
    }

    @Override
    public Lookup<ProvisioningReceipt> lookup(Ports ports, ReadContext context, PortKey key) {
        return provisioning(ports).lookupProvisioning(context, key);
    }

    @Override
    public Optional<String> violation(ProvisioningRequest request, ProvisioningReceipt document, EarlierSteps earlier) {
        return request.service() == document.service()
                ? Optional.empty()
                : Optional.of("provided " + document.service() + " instead of " + request.service());
    }

    @Override
    public String identity(ProvisioningReceipt document) {
        return document.service().name();
    }

    private static ProvisioningPort provisioning(Ports ports) {
        return ports.provisioning().orElseThrow(() -> ReadFailed.missing(PortKind.PROVISIONING));
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.provisioning;

import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.CloseResult;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.provisioning.Consequence;
import dev.aftersales.spi.provisioning.ProvisioningPort;
import dev.aftersales.spi.provisioning.ProvisioningReceipt;
import dev.aftersales.spi.provisioning.ProvisioningRequest;
import dev.aftersales.testkit.erp.Effect;
import dev.aftersales.testkit.erp.Reception;
import dev.aftersales.testkit.fault.Operation;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The provisioning port over the installations of all tenants. Thread-safe. */
public final class ProvisioningDesk implements ProvisioningPort {

    private final Reception reception;
    private final Function<TenantId, Installation> installations;

    /**
     * The port.
     *
     * @param reception where its requests arrive
     * @param installations what each tenant has installed
     */
    public ProvisioningDesk(Reception reception, Function<TenantId, Installation> installations) {
        this.reception = reception;
        this.installations = installations;
    }

    @Override
    public EffectGuarantee guarantee() {
        return reception.guarantee();
    }

    @Override
    public List<Consequence> consequences(ReadContext context, AfterSalesService service) {
        return reception.read(
                Operation.CONSEQUENCES,
                context,
                () -> installations.apply(context.tenant()).consequences(service));
    }

    @Override
    public Answer<ProvisioningReceipt> apply(Call call, ProvisioningRequest request) {
        Installation installation = installations.apply(call.tenant());
        return reception.effect(
                Operation.APPLY,
                call,
                new Effect<>(
                        installation,
                        installation.keys,
                        key -> installation.apply(request, key),
                        ProvisioningDesk::receipt,
                        receipt -> receipt.service().name()));
    }

    private static ProvisioningReceipt receipt(String service) {
        return new ProvisioningReceipt(AfterSalesService.valueOf(service));
    }

    @Override
    public Lookup<ProvisioningReceipt> lookupProvisioning(ReadContext context, PortKey key) {
        Installation installation = installations.apply(context.tenant());
        return reception.lookup(
                Operation.LOOKUP_PROVISIONING,
                context,
                key,
                installation,
                installation.keys,
                service -> Optional.of(receipt(service)));
    }

    @Override
    public CloseResult close(ReadContext context, PortKey key) {
        Installation installation = installations.apply(context.tenant());
        return reception.close(context, key, installation, List.of(installation.keys));
    }
}

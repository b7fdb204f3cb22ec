/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.provisioning;

import dev.aftersales.examples.backoffice.effect.Effect;
import dev.aftersales.examples.backoffice.effect.Effects;
import dev.aftersales.examples.backoffice.effect.OfficeDatabase;
import dev.aftersales.examples.backoffice.effect.Refused;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.CloseResult;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.provisioning.Consequence;
import dev.aftersales.spi.provisioning.ConsequenceId;
import dev.aftersales.spi.provisioning.ProvisioningPort;
import dev.aftersales.spi.provisioning.ProvisioningReceipt;
import dev.aftersales.spi.provisioning.ProvisioningRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Installs what a service needs. KEYED. Thread-safe. */
public final class Provisioning implements ProvisioningPort {

    private enum ProvisioningEffect {
        APPLY
    }

    private final OfficeDatabase database;
    private final Effects effects;

    /**
     * The port.
     *
     * @param database where it is kept what is installed
     * @param effects how effects are done once
     */
    public Provisioning(OfficeDatabase database, Effects effects) {
        this.database = database;
        this.effects = effects;
    }

    @Override
    public EffectGuarantee guarantee() {
        return effects.guarantee();
    }

    @Override
    public List<Consequence> consequences(ReadContext context, AfterSalesService service) {
        return database.read(
                context,
                statements -> ServiceTable.isProvided(statements, service)
                        ? List.of()
                        : ServiceTable.consequences(statements, service));
    }

    @Override
    public Answer<ProvisioningReceipt> apply(Call call, ProvisioningRequest request) {
        return effects.once(
                call,
                new Effect<>(
                        ProvisioningEffect.APPLY,
                        statements -> apply(statements, request),
                        (statements, service) -> receipt(service)));
    }

    private static String apply(JdbcClient statements, ProvisioningRequest request) {
        AfterSalesService service = request.service();
        if (!ServiceTable.isProvidedLocked(statements, service)) {
            requireAcknowledged(statements, request);
            ServiceTable.provide(statements, service, true);
        }
        return service.name();
    }

    /** Exactly what is listed: more would be what is no longer offered, less what nobody agreed to. */
    private static void requireAcknowledged(JdbcClient statements, ProvisioningRequest request) {
        Set<ConsequenceId> listed = ServiceTable.consequences(statements, request.service()).stream()
                .map(Consequence::id)
                .collect(Collectors.toSet());
        if (!listed.equals(request.acknowledged())) {
            throw Refused.rejected("other consequences were acknowledged");
        }
    }

    private static ProvisioningReceipt receipt(String service) {
        return new ProvisioningReceipt(AfterSalesService.valueOf(service));
    }

    @Override
    public Lookup<ProvisioningReceipt> lookupProvisioning(ReadContext context, PortKey key) {
        return effects.lookup(
                context, key, Set.of(ProvisioningEffect.APPLY), (statements, service) -> Optional.of(receipt(service)));
    }

    @Override
    public CloseResult close(ReadContext context, PortKey key) {
        return effects.close(context, key);
    }
}

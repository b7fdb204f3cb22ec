/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spring;

import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.access.AccessPolicy;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.spi.ports.Ports;
import io.micrometer.observation.ObservationRegistry;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The ports of each tenant, with an observation around each call of a back end. The access policy is called as it is: it is no
 * back end, and asked several times a command.
 */
final class ObservedPorts implements PortsByTenant {

    private final PortsByTenant plain;
    private final ObservationRegistry registry;
    private final Map<TenantId, Observed> known = new ConcurrentHashMap<>();

    ObservedPorts(PortsByTenant plain, ObservationRegistry registry) {
        this.plain = plain;
        this.registry = registry;
    }

    /** Made anew only for other ports than the last time. */
    @Override
    public Ports apply(TenantId tenant) {
        Ports now = Objects.requireNonNull(plain.apply(tenant), "ports");
        Observed last = known.get(tenant);
        if (last != null && last.plain() == now) {
            return last.observed();
        }
        Observed made = new Observed(now, observed(now));
        known.put(tenant, made);
        return made.observed();
    }

    private Ports observed(Ports ports) {
        return Ports.of(
                ports.kinds().stream().map(kind -> observed(ports, kind)).toArray());
    }

    private Object observed(Ports ports, PortKind kind) {
        return switch (kind) {
            case ACCOUNTING -> observed(kind, ports.accounting().orElseThrow());
            case LOYALTY -> observed(kind, ports.loyalty().orElseThrow());
            case INVENTORY -> observed(kind, ports.inventory().orElseThrow());
            case REPAIR -> observed(kind, ports.repair().orElseThrow());
            case FIELD_SERVICE -> observed(kind, ports.fieldService().orElseThrow());
            case DIRECTORY -> observed(kind, ports.directory().orElseThrow());
            case MESSAGING -> observed(kind, ports.messaging().orElseThrow());
            case PROVISIONING -> observed(kind, ports.provisioning().orElseThrow());
            case ACCESS -> (AccessPolicy) ports.access()::decide;
        };
    }

    private Object observed(PortKind kind, Object port) {
        return ObservedPort.around(kind, port, registry);
    }

    private record Observed(Ports plain, Ports observed) {}
}

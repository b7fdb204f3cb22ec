/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.repair;

import dev.aftersales.action.DocumentFacts;
import dev.aftersales.action.Effect;
import dev.aftersales.action.ReadFailed;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.EffectPort;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.spi.ports.Ports;
import dev.aftersales.spi.repair.Repair;
import dev.aftersales.spi.repair.RepairEffect;
import dev.aftersales.spi.repair.RepairId;
import dev.aftersales.spi.repair.RepairPort;
import java.util.Optional;

/**
 * What all effects on repair orders have in common. Stateless.
 *
 * @param <Q> the request
 */
abstract class RepairOrderStep<Q> implements Effect<Q, Repair> {

    private final String name;
    private final RepairEffect kind;
    private final Class<Q> requestType;

    RepairOrderStep(String name, RepairEffect kind, Class<Q> requestType) {
        this.name = name;
        this.kind = kind;
        this.requestType = requestType;
    }

    static RepairPort repairs(Ports ports) {
        return ports.repair().orElseThrow(() -> ReadFailed.missing(PortKind.REPAIR));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public PortKind port() {
        return PortKind.REPAIR;
    }

    @Override
    public Class<Q> requestType() {
        return requestType;
    }

    @Override
    public Class<Repair> documentType() {
        return Repair.class;
    }

    @Override
    public EffectPort effectPort(Ports ports) {
        return repairs(ports);
    }

    @Override
    public EffectGuarantee guarantee(Ports ports) {
        return repairs(ports).guarantee(kind);
    }

    @Override
    public Lookup<Repair> lookup(Ports ports, ReadContext context, PortKey key) {
        return repairs(ports).lookupRepair(context, key);
    }

    @Override
    public Optional<Repair> readBack(Ports ports, ReadContext context, String id) {
        return repairs(ports).repair(context, RepairId.of(id));
    }

    @Override
    public String identity(Repair document) {
        return document.id().value();
    }

    @Override
    public Optional<DocumentFacts> recorded(Repair document) {
        return Optional.of(RepairDocument.facts(document));
    }
}

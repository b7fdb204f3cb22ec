/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.returns;

import dev.aftersales.action.DocumentFacts;
import dev.aftersales.action.DocumentTracker.Tracked;
import dev.aftersales.action.Effect;
import dev.aftersales.action.ReadFailed;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.EffectPort;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.inventory.InventoryEffect;
import dev.aftersales.spi.inventory.InventoryPort;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnId;
import dev.aftersales.spi.inventory.ReturnState;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.spi.ports.Ports;
import java.util.Optional;

/** What the effects on returns have in common. A draft stands for nothing and is not recorded. */
abstract class ReturnEffect<Q> implements Effect<Q, Return> {

    private final InventoryEffect effect;

    ReturnEffect(InventoryEffect effect) {
        this.effect = effect;
    }

    @Override
    public final PortKind port() {
        return PortKind.INVENTORY;
    }

    @Override
    public final Class<Return> documentType() {
        return Return.class;
    }

    @Override
    public final EffectPort effectPort(Ports ports) {
        return inventory(ports);
    }

    @Override
    public final EffectGuarantee guarantee(Ports ports) {
        return inventory(ports).guarantee(effect);
    }

    @Override
    public final Lookup<Return> lookup(Ports ports, ReadContext context, PortKey key) {
        return inventory(ports).lookupReturn(context, key);
    }

    @Override
    public final String identity(Return document) {
        return document.id().value();
    }

    /** A surplus draft stays found by its key after it was discarded. */
    @Override
    public final boolean inert(Return document) {
        return switch (document.state()) {
            case DRAFT -> true;
            case CANCELLED ->
                document.lines().stream().allMatch(line -> line.received().signum() == 0);
            case EXPECTED, PARTIAL, RECEIVED -> false;
        };
    }

    @Override
    public final Optional<DocumentFacts> recorded(Return document) {
        return document.state() == ReturnState.DRAFT
                ? Optional.empty()
                : Optional.of(ReturnDocuments.recorded(document));
    }

    /** An open return takes what was planned; how much a closed one took, only the back end's answer tells. */
    @Override
    public final Optional<Tracked> settled(TenantId tenant, Return document) {
        return ReturnTakings.isOpen(document.state())
                ? Optional.empty()
                : Optional.of(ReturnDocuments.tracked(tenant, document, false));
    }

    @Override
    public final Optional<Return> readBack(Ports ports, ReadContext context, String id) {
        return inventory(ports).findReturn(context, ReturnId.of(id));
    }

    static InventoryPort inventory(Ports ports) {
        return ports.inventory().orElseThrow(() -> ReadFailed.missing(PortKind.INVENTORY));
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.inventory;

import dev.aftersales.examples.backoffice.effect.Effect;
import dev.aftersales.examples.backoffice.effect.Effects;
import dev.aftersales.examples.backoffice.effect.OfficeDatabase;
import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.CloseResult;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.Page;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.DeliveryId;
import dev.aftersales.spi.inventory.DeliveryQuery;
import dev.aftersales.spi.inventory.InventoryCapability;
import dev.aftersales.spi.inventory.InventoryEffect;
import dev.aftersales.spi.inventory.InventoryPort;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnId;
import dev.aftersales.spi.inventory.ReturnIdRequest;
import dev.aftersales.spi.inventory.ReturnRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Deliveries and returns as After-Sales asks for them. Thread-safe. */
public final class Inventory implements InventoryPort {

    private static final Set<InventoryCapability> CAPABILITIES = Set.of(
            InventoryCapability.LOTS,
            InventoryCapability.SERIALS,
            InventoryCapability.CANCEL,
            InventoryCapability.CANCEL_REST,
            InventoryCapability.LOCATION,
            InventoryCapability.ENFORCES_CAP);

    private final OfficeDatabase database;
    private final Effects effects;

    /**
     * The port.
     *
     * @param database where they are kept
     * @param effects does each effect once
     */
    public Inventory(OfficeDatabase database, Effects effects) {
        this.database = database;
        this.effects = effects;
    }

    @Override
    public Set<InventoryCapability> capabilities() {
        return CAPABILITIES;
    }

    @Override
    public EffectGuarantee guarantee(InventoryEffect effect) {
        return effects.guarantee();
    }

    @Override
    public Page<Delivery> deliveries(ReadContext context, DeliveryQuery query) {
        return database.read(context, statements -> DeliveryTable.page(statements, query));
    }

    @Override
    public Optional<Delivery> delivery(ReadContext context, DeliveryId id) {
        return database.read(context, statements -> DeliveryTable.find(statements, id));
    }

    @Override
    public List<Return> returnsOf(ReadContext context, DeliveryId delivery) {
        return database.read(context, statements -> ReturnTable.liveOf(statements, delivery));
    }

    @Override
    public Optional<Return> findReturn(ReadContext context, ReturnId id) {
        return database.read(context, statements -> ReturnTable.find(statements, id));
    }

    @Override
    public Answer<Return> createReturn(Call call, ReturnRequest request) {
        if (request.inert()) {
            throw PortRefused.unsupported("STAGED");
        }
        return once(
                call,
                InventoryEffect.CREATE_RETURN,
                statements -> ReturnChanges.create(statements, request, call.key()));
    }

    @Override
    public Answer<Return> cancelReturn(Call call, ReturnIdRequest request) {
        return once(call, InventoryEffect.CANCEL_RETURN, statements -> {
            ReturnChanges.cancel(statements, request.id());
            return request.id();
        });
    }

    private Answer<Return> once(Call call, InventoryEffect effect, Function<JdbcClient, ReturnId> change) {
        return effects.once(
                call,
                new Effect<>(
                        effect,
                        statements -> change.apply(statements).value(),
                        (statements, id) -> ReturnTable.require(statements, ReturnId.of(id))));
    }

    @Override
    public Lookup<Return> lookupReturn(ReadContext context, PortKey key) {
        return effects.lookup(
                context,
                key,
                EnumSet.allOf(InventoryEffect.class),
                (statements, id) -> ReturnTable.find(statements, ReturnId.of(id)));
    }

    @Override
    public CloseResult close(ReadContext context, PortKey key) {
        return effects.close(context, key);
    }
}

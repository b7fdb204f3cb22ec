/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.stock;

import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.CloseResult;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.Page;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.TenantId;
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
import dev.aftersales.testkit.erp.Effect;
import dev.aftersales.testkit.erp.Reception;
import dev.aftersales.testkit.fault.Operation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The inventory port over the warehouses of all tenants. Thread-safe. */
public final class InventoryDesk implements InventoryPort {

    private final Reception reception;
    private final Set<InventoryCapability> capabilities;
    private final InventoryLimits limits;
    private final Function<TenantId, Warehouse> warehouses;

    /**
     * The port.
     *
     * @param reception where its requests arrive
     * @param capabilities what it can do
     * @param warehouses the warehouse of each tenant
     */
    public InventoryDesk(
            Reception reception, Set<InventoryCapability> capabilities, Function<TenantId, Warehouse> warehouses) {
        this.reception = reception;
        this.capabilities = capabilities;
        this.limits = new InventoryLimits(capabilities);
        this.warehouses = warehouses;
    }

    @Override
    public Set<InventoryCapability> capabilities() {
        return capabilities;
    }

    @Override
    public EffectGuarantee guarantee(InventoryEffect effect) {
        return reception.guarantee();
    }

    @Override
    public Page<Delivery> deliveries(ReadContext context, DeliveryQuery query) {
        return reception.read(Operation.DELIVERIES, context, () -> of(context).list(query));
    }

    @Override
    public Optional<Delivery> delivery(ReadContext context, DeliveryId id) {
        return reception.read(Operation.DELIVERY, context, () -> of(context).find(id));
    }

    @Override
    public List<Return> returnsOf(ReadContext context, DeliveryId delivery) {
        return reception.read(Operation.RETURNS_OF, context, () -> of(context).returnsOf(delivery));
    }

    @Override
    public Optional<Return> findReturn(ReadContext context, ReturnId id) {
        return reception.read(Operation.RETURN, context, () -> of(context).find(id));
    }

    @Override
    public Answer<Return> createReturn(Call call, ReturnRequest request) {
        Warehouse warehouse = warehouses.apply(call.tenant());
        return effect(Operation.CREATE_RETURN, call, key -> warehouse.create(limits.checked(warehouse, request), key));
    }

    @Override
    public Answer<Return> activateReturn(Call call, ReturnIdRequest request) {
        Warehouse warehouse = warehouses.apply(call.tenant());
        warehouse.context().requireStaged(true);
        return effect(Operation.ACTIVATE_RETURN, call, key -> warehouse.activate(request.id(), key));
    }

    @Override
    public Answer<Return> cancelReturn(Call call, ReturnIdRequest request) {
        Warehouse warehouse = warehouses.apply(call.tenant());
        return effect(
                Operation.CANCEL_RETURN,
                call,
                key -> warehouse.cancel(limits.cancellable(warehouse.require(request.id())), key));
    }

    private Answer<Return> effect(Operation operation, Call call, Function<PortKey, Return> act) {
        Warehouse warehouse = warehouses.apply(call.tenant());
        return reception.effect(
                operation,
                call,
                new Effect<>(
                        warehouse,
                        warehouse.keys,
                        act,
                        id -> warehouse.require(ReturnId.of(id)),
                        back -> back.id().value()));
    }

    @Override
    public Lookup<Return> lookupReturn(ReadContext context, PortKey key) {
        Warehouse warehouse = of(context);
        return reception.lookup(
                Operation.LOOKUP_RETURN,
                context,
                key,
                warehouse,
                warehouse.keys,
                id -> warehouse.find(ReturnId.of(id)));
    }

    @Override
    public CloseResult close(ReadContext context, PortKey key) {
        Warehouse warehouse = of(context);
        return reception.close(context, key, warehouse, List.of(warehouse.keys));
    }

    private Warehouse of(ReadContext context) {
        return warehouses.apply(context.tenant());
    }
}

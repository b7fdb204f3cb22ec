/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.inventory;

import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.Page;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.DeliveryId;
import dev.aftersales.spi.inventory.DeliveryQuery;
import dev.aftersales.spi.inventory.DeliveryState;
import dev.aftersales.spi.inventory.InventoryCapability;
import dev.aftersales.spi.inventory.InventoryEffect;
import dev.aftersales.spi.inventory.InventoryPort;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnId;
import dev.aftersales.spi.inventory.ReturnIdRequest;
import dev.aftersales.spi.inventory.ReturnRequest;
import dev.aftersales.spi.inventory.ReturnState;
import dev.aftersales.tryton.rpc.Conversation;
import dev.aftersales.tryton.rpc.EffectNotes;
import dev.aftersales.tryton.rpc.ErpServer;
import dev.aftersales.tryton.rpc.KeyMark;
import dev.aftersales.tryton.rpc.Row;
import dev.aftersales.tryton.rpc.Version;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Customer shipments and their returns in Tryton. Thread-safe.
 *
 * <p>A draft return shipment is what a warehouse expects; there is nothing less that would count as inert. The server receives
 * a return as a whole: it is never received in part.
 */
public final class TrytonInventory implements InventoryPort {

    private static final Set<InventoryCapability> CAPABILITIES =
            Set.of(InventoryCapability.LOTS, InventoryCapability.CANCEL, InventoryCapability.LOCATION);

    private final ErpServer server;
    private final Duration settlesWithin;

    /**
     * The port over a server.
     *
     * @param server the server
     * @param settlesWithin after how long a request that was sent has acted or never will
     */
    public TrytonInventory(ErpServer server, Duration settlesWithin) {
        this.server = server;
        this.settlesWithin = settlesWithin;
    }

    @Override
    public Set<InventoryCapability> capabilities() {
        return CAPABILITIES;
    }

    @Override
    public EffectGuarantee guarantee(InventoryEffect effect) {
        return switch (effect) {
            case CREATE_RETURN -> EffectGuarantee.lookup(settlesWithin);
            case CANCEL_RETURN -> EffectGuarantee.keyed(settlesWithin);
            case ACTIVATE_RETURN -> EffectGuarantee.none();
        };
    }

    @Override
    public Page<Delivery> deliveries(ReadContext context, DeliveryQuery query) {
        return new Deliveries(server, server.reading(context)).page(query);
    }

    @Override
    public Optional<Delivery> delivery(ReadContext context, DeliveryId id) {
        Deliveries deliveries = new Deliveries(server, server.reading(context));
        return deliveries.row(id).map(deliveries::seen);
    }

    @Override
    public List<Return> returnsOf(ReadContext context, DeliveryId delivery) {
        return returns(server.reading(context)).of(delivery);
    }

    @Override
    public Optional<Return> findReturn(ReadContext context, ReturnId id) {
        return returns(server.reading(context)).find(id);
    }

    @Override
    public Answer<Return> createReturn(Call call, ReturnRequest request) {
        if (request.inert()) {
            throw PortRefused.unsupported("STAGED");
        }
        Conversation erp = server.acting(call);
        Returns returns = returns(erp);
        return Answer.done(
                returns.marked(call.key()).stream().findFirst().orElseGet(() -> created(erp, returns, call, request)));
    }

    private Return created(Conversation erp, Returns returns, Call call, ReturnRequest request) {
        Deliveries deliveries = new Deliveries(server, erp);
        Row row = deliveries.row(request.delivery()).orElseThrow(() -> notFound(request));
        Delivery delivery = deliveries.seen(row);
        if (!delivery.customer().equals(request.customer())) {
            throw notFound(request);
        }
        if (delivery.state() != DeliveryState.DONE) {
            throw wrongState(row);
        }
        Warehouse warehouse = Warehouse.of(erp, row, request.location());
        Map<String, Object> values = new ReturnContent(row, request).values(KeyMark.created(call.key()), warehouse);
        long id = erp.create(Returns.MODEL, values);
        return returns.find(ReturnId.of(String.valueOf(id))).orElseThrow();
    }

    @Override
    public Answer<Return> cancelReturn(Call call, ReturnIdRequest request) {
        Conversation erp = server.acting(call);
        Returns returns = returns(erp);
        Row row = returns.row(request.id()).orElseThrow(() -> notFound(request));
        if (!"cancelled".equals(row.text("state"))) {
            cancel(erp, call, row);
        }
        Return now = returns.find(request.id()).orElseThrow(() -> notFound(request));
        if (now.state() != ReturnState.CANCELLED) {
            throw new PortRefused(PortRefusalCode.DOCUMENT_CHANGED);
        }
        return Answer.done(now);
    }

    /**
     * What was received stays: the server would take it out of the warehouse again. If somebody else was first, the state says
     * what came of it.
     */
    private static void cancel(Conversation erp, Call call, Row row) {
        if (!"draft".equals(row.text("state"))) {
            throw wrongState(row);
        }
        Version version = Version.of(Returns.MODEL, row);
        EffectNotes.put(erp, version, call.key(), Returns.CANCEL);
        try {
            erp.press(version, Returns.CANCEL);
        } catch (PortRefused refused) {
            if (refused.code() != PortRefusalCode.DOCUMENT_CHANGED) {
                throw refused;
            }
        }
    }

    @Override
    public Lookup<Return> lookupReturn(ReadContext context, PortKey key) {
        return Lookup.of(returns(server.reading(context)).touched(key));
    }

    private Returns returns(Conversation erp) {
        return new Returns(server, erp);
    }

    private static PortRefused notFound(ReturnRequest request) {
        return new PortRefused(
                PortRefusalCode.NOT_FOUND, Map.of("delivery", request.delivery().value()));
    }

    private static PortRefused notFound(ReturnIdRequest request) {
        return new PortRefused(
                PortRefusalCode.NOT_FOUND, Map.of("return", request.id().value()));
    }

    private static PortRefused wrongState(Row row) {
        return new PortRefused(PortRefusalCode.WRONG_STATE, Map.of("state", row.required("state")));
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.stock;

import dev.aftersales.spi.Page;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.DeliveryId;
import dev.aftersales.spi.inventory.DeliveryQuery;
import dev.aftersales.spi.inventory.DeliveryState;
import dev.aftersales.spi.inventory.InventoryCapability;
import dev.aftersales.spi.inventory.MoveId;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnId;
import dev.aftersales.spi.inventory.ReturnLine;
import dev.aftersales.spi.inventory.ReturnRequest;
import dev.aftersales.spi.inventory.ReturnRequestLine;
import dev.aftersales.spi.inventory.ReturnState;
import dev.aftersales.testkit.erp.KeyBook;
import dev.aftersales.testkit.erp.LedgerContext;
import dev.aftersales.testkit.erp.directory.MasterData;
import dev.aftersales.testkit.fault.Operation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The warehouse of one tenant. Thread-safe; whoever must decide several things in one go locks it. */
public final class Warehouse {

    final ReturnBook returns;
    final KeyBook keys = new KeyBook();
    private final LedgerContext context;
    private final DeliveryBook deliveries;
    private final StockOnHand stock = new StockOnHand();
    private final Set<InventoryCapability> capabilities;

    /**
     * An empty warehouse.
     *
     * @param context what it knows of its surroundings
     * @param masterData where it is noted what customers buy
     */
    public Warehouse(LedgerContext context, MasterData masterData) {
        this.context = context;
        this.deliveries = new DeliveryBook(context.settings().pageSize(), masterData);
        this.returns = new ReturnBook(context);
        this.capabilities = context.settings().capabilities().inventory();
    }

    LedgerContext context() {
        return context;
    }

    synchronized Delivery put(Delivery delivery) {
        Optional<Delivery> before = deliveries.find(delivery.id());
        boolean leaves = delivery.state() == DeliveryState.DONE
                && before.map(Delivery::state).orElse(DeliveryState.OPEN) != DeliveryState.DONE;
        deliveries.put(delivery);
        if (leaves) {
            delivery.moves()
                    .forEach(move -> stock.change(
                            move.product(), move.quantity().amount().negate()));
        }
        return delivery;
    }

    synchronized void restock(ProductId product, BigDecimal amount) {
        stock.change(product, amount);
    }

    synchronized BigDecimal onHand(ProductId product) {
        return stock.of(product);
    }

    synchronized Page<Delivery> list(DeliveryQuery query) {
        return deliveries.list(query);
    }

    synchronized Optional<Delivery> find(DeliveryId id) {
        return deliveries.find(id);
    }

    synchronized Delivery require(DeliveryId id) {
        return find(id).orElseThrow(() -> new PortRefused(PortRefusalCode.NOT_FOUND, Map.of("delivery", id.value())));
    }

    synchronized List<Return> returnsOf(DeliveryId delivery) {
        return returns.liveOf(delivery);
    }

    synchronized Optional<Return> find(ReturnId id) {
        return returns.find(id);
    }

    synchronized Return require(ReturnId id) {
        return returns.require(id);
    }

    synchronized Return create(ReturnRequest request, @Nullable PortKey key) {
        Delivery delivery = require(request.delivery());
        ReturnChecks.returnable(delivery, request);
        if (!request.inert()) {
            enforceCap(delivery, request.lines());
        }
        return recorded(Operation.CREATE_RETURN, key, returns.create(delivery, request, key));
    }

    synchronized ReturnRequest requestOf(ReturnId id) {
        return returns.requestOf(id);
    }

    synchronized Return activate(ReturnId id, @Nullable PortKey key) {
        Return draft = returns.require(id);
        if (draft.state() != ReturnState.DRAFT) {
            return draft;
        }
        enforceCap(require(draft.delivery()), ReturnCap.asked(draft));
        return recorded(Operation.ACTIVATE_RETURN, key, returns.withState(draft, ReturnState.EXPECTED));
    }

    /** Cancels what was not received; a return of which something was received keeps that. */
    synchronized Return cancel(ReturnId id, @Nullable PortKey key) {
        Return before = returns.require(id);
        return switch (before.state()) {
            case CANCELLED -> before;
            case DRAFT, EXPECTED ->
                recorded(Operation.CANCEL_RETURN, key, returns.withState(before, ReturnState.CANCELLED));
            case PARTIAL -> recorded(Operation.CANCEL_RETURN, key, returns.put(Receiving.cutToReceived(before)));
            case RECEIVED ->
                throw new PortRefused(
                        PortRefusalCode.WRONG_STATE,
                        Map.of("state", before.state().name()));
        };
    }

    synchronized Return receive(ReturnId id, Map<MoveId, BigDecimal> arrived) {
        Return before = returns.require(id);
        Delivery delivery = require(before.delivery());
        Return after = returns.put(Receiving.receive(before, arrived));
        for (ReturnLine line : after.lines()) {
            BigDecimal amount = arrived.getOrDefault(line.move(), BigDecimal.ZERO);
            stock.change(DeliveryBook.move(delivery, line.move()).product(), amount);
        }
        return recorded(Operation.RECEIVE, null, after);
    }

    private void enforceCap(Delivery delivery, List<ReturnRequestLine> lines) {
        if (capabilities.contains(InventoryCapability.ENFORCES_CAP)) {
            ReturnCap.enforce(delivery, returns.liveOf(delivery.id()), lines);
        }
    }

    private Return recorded(Operation operation, @Nullable PortKey key, Return back) {
        context.record(operation, key, back.id().value(), back);
        return back;
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.inventory;

import dev.aftersales.examples.backoffice.effect.Numbering;
import dev.aftersales.examples.backoffice.effect.OfficeDatabase;
import dev.aftersales.examples.backoffice.effect.Refused;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.DeliveryId;
import dev.aftersales.spi.inventory.DeliveryState;
import dev.aftersales.spi.inventory.LocationId;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnId;
import dev.aftersales.spi.inventory.ReturnRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What people do in the warehouse itself, past the port and without port keys. Thread-safe.
 *
 * <p>What the warehouse does not allow is refused as over the port, with {@link dev.aftersales.spi.PortRefused}.
 */
public final class InventoryByHand {

    private final OfficeDatabase database;

    /**
     * By hand in a database.
     *
     * @param database where deliveries and returns are kept
     */
    public InventoryByHand(OfficeDatabase database) {
        this.database = database;
    }

    /**
     * Plans a delivery.
     *
     * @param shipment what is to leave
     * @return the delivery, open
     */
    public DeliveryId plan(Shipment shipment) {
        return database.byHand(statements -> plan(statements, shipment));
    }

    private static DeliveryId plan(JdbcClient statements, Shipment shipment) {
        if (shipment.lines().isEmpty()) {
            throw Refused.rejected("a delivery has a line");
        }
        DeliveryId id = DeliveryTable.insert(statements, shipment, Numbering.next(statements, "OUT"));
        MoveTable.insert(statements, id, StockedGoods.moves(statements, shipment.lines()));
        return id;
    }

    /**
     * Records a delivery that took place.
     *
     * @param shipment what left
     * @param when when it was delivered
     * @return the delivery, done
     */
    public DeliveryId deliver(Shipment shipment, Instant when) {
        return database.byHand(statements -> {
            DeliveryId id = plan(statements, shipment);
            DeliveryTable.setState(statements, id, DeliveryState.DONE, when);
            return id;
        });
    }

    /**
     * Delivers what was planned, now.
     *
     * @param planned an open delivery
     * @return the delivery then
     */
    public Delivery deliver(DeliveryId planned) {
        return ended(planned, DeliveryState.DONE, database.now());
    }

    /**
     * Withdraws a delivery that has not left.
     *
     * @param planned an open delivery
     * @return the delivery then
     */
    public Delivery cancelDelivery(DeliveryId planned) {
        return ended(planned, DeliveryState.CANCELLED, null);
    }

    private Delivery ended(DeliveryId id, DeliveryState state, @Nullable Instant when) {
        return database.byHand(statements -> {
            Delivery planned = DeliveryTable.lock(statements, id).orElseThrow(() -> Refused.notFound("delivery", id));
            if (planned.state() != DeliveryState.OPEN) {
                throw Refused.wrongState(planned.state());
            }
            DeliveryTable.setState(statements, id, state, when);
            return DeliveryTable.find(statements, id).orElseThrow();
        });
    }

    /**
     * What is still to leave.
     *
     * @return open deliveries, newest first, at most 200
     */
    public List<Delivery> planned() {
        return database.byHand(DeliveryTable::planned);
    }

    /**
     * What the warehouse waits for.
     *
     * @return returns that are expected or partly received, newest first, at most 200
     */
    public List<Return> awaited() {
        return database.byHand(ReturnTable::awaited);
    }

    /**
     * Where goods can be received.
     *
     * @return the places by name
     */
    public List<Location> locations() {
        return database.byHand(LocationTable::all);
    }

    /**
     * Where the goods of a return are to be received.
     *
     * @param id the return
     * @return the place; empty for the usual one
     */
    public Optional<LocationId> locationOf(ReturnId id) {
        return database.byHand(statements -> LocationTable.ofReturn(statements, id));
    }

    /**
     * Announces a return.
     *
     * @param request what is to come back
     * @return the return, expected
     */
    public ReturnId announce(ReturnRequest request) {
        return database.byHand(statements -> ReturnChanges.create(statements, request, null));
    }

    /**
     * Receives a part of a return, or all of it.
     *
     * @param id an expected or partly received return
     * @param arrivals what came, each line of the delivery once; no more than is still to come
     * @return the return then: partly received, or received
     */
    public Return receive(ReturnId id, List<Arrival> arrivals) {
        return changed(id, statements -> ReturnChanges.receive(statements, id, arrivals));
    }

    /**
     * Receives all that is still to come of a return.
     *
     * @param id an expected or partly received return
     * @return the return then: received
     */
    public Return receive(ReturnId id) {
        return changed(id, statements -> ReturnChanges.receiveRest(statements, id));
    }

    /**
     * Cancels what has not come of a return.
     *
     * @param id a return that is not received in full
     * @return the return then: cancelled, or received with less planned
     */
    public Return cancelReturn(ReturnId id) {
        return changed(id, statements -> ReturnChanges.cancel(statements, id));
    }

    private Return changed(ReturnId id, Consumer<JdbcClient> change) {
        return database.byHand(statements -> {
            change.accept(statements);
            return ReturnTable.require(statements, id);
        });
    }
}

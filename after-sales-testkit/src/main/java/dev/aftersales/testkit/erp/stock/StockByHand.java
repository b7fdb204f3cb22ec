/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.stock;

import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.DeliveryId;
import dev.aftersales.spi.inventory.MoveId;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnId;
import dev.aftersales.spi.inventory.ReturnRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What people do in the warehouse itself, past the port and without port keys.
 *
 * <p>What the warehouse does not allow is refused as over the port, with {@link dev.aftersales.spi.PortRefused}.
 */
public interface StockByHand {

    /**
     * The warehouse of this tenant.
     *
     * @return the warehouse
     */
    Warehouse warehouse();

    /**
     * Begins to write a delivery.
     *
     * @param reference its id and number
     * @return the delivery, to be ended with {@code done()} or {@code open()}
     */
    default DeliverySeed delivery(String reference) {
        return new DeliverySeed(warehouse(), reference);
    }

    /**
     * Keeps a delivery as it is given; nothing is checked. Once it is done its goods have left.
     *
     * @param delivery the delivery
     * @return the same delivery
     */
    default Delivery put(Delivery delivery) {
        return warehouse().put(delivery);
    }

    /**
     * A delivery as it stands.
     *
     * @param id the delivery
     * @return the delivery
     */
    default Delivery delivery(DeliveryId id) {
        return warehouse().require(id);
    }

    /**
     * Puts goods into stock.
     *
     * @param product what
     * @param pieces how many
     */
    default void restock(String product, long pieces) {
        warehouse().restock(ProductId.of(product), BigDecimal.valueOf(pieces));
    }

    /**
     * How much there is of a product: what was put into stock and received, less what was delivered.
     *
     * @param product the product
     * @return the amount, below zero if more left than came
     */
    default BigDecimal onHand(String product) {
        return warehouse().onHand(ProductId.of(product));
    }

    /**
     * Begins a return that is made in the back end itself.
     *
     * @param delivery the delivery it reverses
     * @return the return, to be ended with {@code expected()}
     */
    default ReturnSeed returnByHand(DeliveryId delivery) {
        return new ReturnSeed(warehouse(), delivery(delivery));
    }

    /**
     * A return as it stands.
     *
     * @param id the return
     * @return the return
     */
    default Return findReturn(ReturnId id) {
        return warehouse().require(id);
    }

    /**
     * What a return was created from, with what only the back end knows of it: location and reason code.
     *
     * @param id the return
     * @return the request
     */
    default ReturnRequest requestOf(ReturnId id) {
        return warehouse().requestOf(id);
    }

    /**
     * The returns of a delivery that are not cancelled.
     *
     * @param delivery the delivery
     * @return the returns, oldest first
     */
    default List<Return> returnsOf(DeliveryId delivery) {
        return warehouse().returnsOf(delivery);
    }

    /**
     * Receives goods of a return.
     *
     * @param id the return
     * @param arrived how much arrived of each line, in its unit
     * @return the return then: partially received, or received
     */
    default Return receive(ReturnId id, Map<MoveId, BigDecimal> arrived) {
        return warehouse().receive(id, arrived);
    }

    /**
     * Receives all that is still expected of a return.
     *
     * @param id the return
     * @return the return then: received
     */
    default Return receive(ReturnId id) {
        return warehouse().receive(id, Receiving.rest(findReturn(id)));
    }

    /**
     * Cancels what was not received of a return.
     *
     * @param id the return
     * @return the return then
     */
    default Return cancelReturn(ReturnId id) {
        return warehouse().cancel(id, null);
    }
}

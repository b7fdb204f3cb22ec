/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.SaleOrderId;
import dev.aftersales.spi.UnitOfMeasure;
import dev.aftersales.spi.inventory.DeliveryId;
import dev.aftersales.spi.inventory.InventoryPort;
import dev.aftersales.spi.inventory.LocationId;
import dev.aftersales.spi.inventory.LotQuantity;
import dev.aftersales.spi.inventory.MoveId;
import dev.aftersales.spi.inventory.ReturnId;
import dev.aftersales.spi.inventory.Tracking;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the kit must be able to do in a back end with a warehouse, by other means than the port. */
public interface InventoryBackEnd extends BackEndUnderTest<InventoryPort> {

    /**
     * A product that can be delivered.
     *
     * @param product the product
     * @param unit what it is counted in
     * @param rounding the smallest step of a quantity in that unit
     */
    record Article(ProductId product, UnitOfMeasure unit, BigDecimal rounding) {}

    /**
     * A line of a delivery to be made.
     *
     * @param article what is delivered
     * @param amount how much, in its unit
     * @param lots how much of each lot, or each serial number once; empty when not tracked
     */
    record Shipped(Article article, BigDecimal amount, List<LotQuantity> lots) {

        /**
         * Copies the list.
         *
         * @param article what is delivered
         * @param amount how much, in its unit
         * @param lots how much of each lot, or each serial number once; empty when not tracked
         */
        public Shipped {
            lots = List.copyOf(lots);
        }
    }

    /**
     * A delivery that was made.
     *
     * @param id the delivery
     * @param saleOrder the order it delivers; null where the back end delivers without one
     */
    record Delivered(DeliveryId id, @Nullable SaleOrderId saleOrder) {}

    /**
     * A delivery of a kit: several products that were sold as one.
     *
     * @param id the delivery
     * @param kit the product that was sold
     */
    record DeliveredKit(DeliveryId id, ProductId kit) {}

    /**
     * Creates a customer.
     *
     * @return a customer nobody else has
     */
    CustomerId customer();

    /**
     * Creates a product that is counted in whole pieces and not tracked.
     *
     * @return a product that was never delivered
     */
    Article pieces();

    /**
     * Creates a product that is measured in steps smaller than one, such as a thousandth of a kilogram, and not tracked.
     *
     * @return a product that was never delivered
     */
    Article measured();

    /**
     * Creates a product whose pieces are told apart.
     *
     * @param tracking by lot or by serial number
     * @return a product that was never delivered; empty where the back end cannot track so
     */
    Optional<Article> tracked(Tracking tracking);

    /**
     * Delivers goods to a customer, creating the lots and serial numbers first.
     *
     * @param customer to whom
     * @param day on which day it is done
     * @param lines what
     * @return the delivery, done
     */
    Delivered deliver(CustomerId customer, LocalDate day, List<Shipped> lines);

    /**
     * Plans a delivery that does not take place yet.
     *
     * @param customer to whom
     * @param article of what one is to be delivered
     * @return the delivery, not done
     */
    DeliveryId plan(CustomerId customer, Article article);

    /**
     * Delivers a kit of at least two products.
     *
     * @param customer to whom
     * @return the delivery, done; empty where the back end knows no kits, as unless overridden
     */
    default Optional<DeliveredKit> deliverKit(CustomerId customer) {
        return Optional.empty();
    }

    /**
     * How many deliveries it takes to fill several pages of a listing.
     *
     * @return the number
     */
    int severalPages();

    /**
     * How many lines the largest delivery has that is tried.
     *
     * @return 1,000 unless overridden, as where that takes longer than a test may
     */
    default int manyLines() {
        return 1_000;
    }

    /**
     * Announces a return, as people do in the back end itself.
     *
     * @param delivery the delivery it reverses
     * @param move the line that comes back
     * @param amount how much
     * @return the return, expected
     */
    ReturnId returnByHand(DeliveryId delivery, MoveId move, BigDecimal amount);

    /**
     * Whether people can receive a part of what a return announces, and the rest of it later.
     *
     * @return true unless overridden
     */
    default boolean receivesInPart() {
        return true;
    }

    /**
     * Receives goods of a return, as people do: all of a line at once where nothing is received in part.
     *
     * @param id an expected or partly received return
     * @param move of which line
     * @param amount how much arrives
     */
    void receive(ReturnId id, MoveId move, BigDecimal amount);

    /**
     * Cancels a return, as people do.
     *
     * @param id a return of which nothing was received
     */
    void cancelByHand(ReturnId id);

    /**
     * Whether a customer has got money back, or a promise of it: a credit note, a coupon, a payment.
     *
     * @param customer the customer
     * @return true once there is any
     */
    boolean isCredited(CustomerId customer);

    /**
     * A place where goods can be received, other than the usual one. Asked only where LOCATION is declared.
     *
     * @return the place
     */
    default LocationId location() {
        throw new UnsupportedOperationException("LOCATION is not declared");
    }

    /**
     * Where the goods of a return are to be received. Asked only where LOCATION is declared.
     *
     * @param id the return
     * @return the place
     */
    default LocationId locationOf(ReturnId id) {
        throw new UnsupportedOperationException("LOCATION is not declared");
    }

    /**
     * A reason code that the back end knows. Asked only where REASON_REQUIRED is declared.
     *
     * @return the code
     */
    default String reasonCode() {
        throw new UnsupportedOperationException("REASON_REQUIRED is not declared");
    }
}

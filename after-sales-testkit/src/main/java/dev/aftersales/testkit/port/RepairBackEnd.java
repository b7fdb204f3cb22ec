/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.LotNumber;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.UnitOfMeasure;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.repair.Repair;
import dev.aftersales.spi.repair.RepairId;
import dev.aftersales.spi.repair.RepairPort;
import dev.aftersales.spi.repair.RepairRequest;
import java.math.BigDecimal;
import java.util.List;

/** What the kit must be able to do in a back end with a repair shop, by other means than the port. */
public interface RepairBackEnd extends BackEndUnderTest<RepairPort> {

    /**
     * A product, a part or an operation.
     *
     * @param product the product
     * @param unit what it is counted in
     * @param rounding the smallest step of a quantity in that unit
     */
    record Item(ProductId product, UnitOfMeasure unit, BigDecimal rounding) {}

    /**
     * Creates a customer.
     *
     * @return a customer nobody else has
     */
    CustomerId customer();

    /**
     * Creates a product that can be repaired.
     *
     * @return a product that was never repaired
     */
    Item product();

    /**
     * Creates a part that costs the customer something, and of which less than one can be used, such as cable.
     *
     * @return a part that was never used
     */
    Item part();

    /**
     * Creates a service that costs the customer something, such as an hour of work.
     *
     * @return an operation that was never done
     */
    Item operation();

    /**
     * Reads all repair orders of a customer, drafts included, cancelled ones left out.
     *
     * @param customer the customer
     * @return the orders as the back end has them
     */
    List<Repair> repairs(CustomerId customer);

    /**
     * What people in the back end read of an order: its texts, and what it refers to.
     *
     * @param id the order
     * @return the order as it would be asked for; what the back end does not keep is null, a text empty
     */
    RepairRequest read(RepairId id);

    /**
     * Agrees to an order, as people do.
     *
     * @param id a draft order
     */
    void confirm(RepairId id);

    /**
     * Begins the work, as people do.
     *
     * @param id a confirmed order
     */
    void start(RepairId id);

    /**
     * Uses a part or does an operation that may not have been planned, as people do.
     *
     * @param id an order under repair
     * @param item what
     * @param amount how much in all
     */
    void use(RepairId id, Item item, BigDecimal amount);

    /**
     * Ends the work, as people do; what nobody spoke of was used as planned.
     *
     * @param id an order under repair
     */
    void finish(RepairId id);

    /**
     * Cancels an order, as people do.
     *
     * @param id an order that is not done
     */
    void cancelByHand(RepairId id);

    /**
     * The invoices of an order that are neither cancelled nor deleted. Asked only where invoices are declared.
     *
     * @param id the order
     * @return the invoices
     */
    List<InvoiceId> invoices(RepairId id);

    /**
     * Posts the invoice of an order, as people do. Asked only where invoices are declared.
     *
     * @param invoice a draft, or one that is posted already
     */
    void post(InvoiceId invoice);

    /**
     * Cancels or deletes the invoice of an order, as people do. Asked only where invoices are declared.
     *
     * @param invoice a draft
     */
    void remove(InvoiceId invoice);

    /**
     * Creates the serial number or lot of a product. Asked only where LOT is declared.
     *
     * @param product the product
     * @return the number
     */
    default LotNumber lot(ProductId product) {
        throw new UnsupportedOperationException("LOT is not declared");
    }
}

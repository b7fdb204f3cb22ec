/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.repair;

import dev.aftersales.examples.backoffice.effect.OfficeDatabase;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.repair.Repair;
import dev.aftersales.spi.repair.RepairId;
import dev.aftersales.spi.repair.RepairRequest;
import dev.aftersales.spi.repair.RepairState;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What people do in the workshop itself, past the port and without port keys. Thread-safe.
 *
 * <p>What the workshop does not allow is refused as over the port, with {@link dev.aftersales.spi.PortRefused}. Invoices are
 * posted in the books.
 */
public final class RepairsByHand {

    private final OfficeDatabase database;

    /**
     * By hand in a database.
     *
     * @param database where repairs are kept
     */
    public RepairsByHand(OfficeDatabase database) {
        this.database = database;
    }

    /**
     * Puts a part or service on the price list, or changes its price for repairs to come.
     *
     * @param price the price
     */
    public void setPrice(WorkshopPrice price) {
        database.byHand(statements -> {
            PriceList.set(statements, price);
            return price;
        });
    }

    /**
     * Writes an order, as over the port.
     *
     * @param request what to repair
     * @return the order, a draft
     */
    public RepairId order(RepairRequest request) {
        return database.byHand(statements -> RepairOrdering.order(statements, request, null));
    }

    /**
     * What is on the benches.
     *
     * @return repairs that are neither done nor cancelled, newest first, at most 200
     */
    public List<Repair> open() {
        return told(RepairTable::open);
    }

    /**
     * The repairs of a customer, in any state.
     *
     * @param customer the customer
     * @return all of them, oldest first
     */
    public List<Repair> ofCustomer(CustomerId customer) {
        return told(statements -> RepairTable.ofCustomer(statements, customer));
    }

    private List<Repair> told(Function<JdbcClient, List<RepairFile>> select) {
        return database.byHand(statements ->
                select.apply(statements).stream().map(RepairFile::told).toList());
    }

    /**
     * What an order was written for: its description, its notes, and what it refers to.
     *
     * @param id the order
     * @return the order as it would be asked for
     */
    public RepairRequest requestOf(RepairId id) {
        return database.byHand(statements -> RepairTable.require(statements, id).request());
    }

    /**
     * Agrees to a draft order.
     *
     * @param id a draft order
     * @return the order then
     */
    public Repair confirm(RepairId id) {
        return move(id, RepairState.DRAFT, RepairState.CONFIRMED);
    }

    /**
     * Begins the work.
     *
     * @param id a confirmed order
     * @return the order then
     */
    public Repair start(RepairId id) {
        return move(id, RepairState.CONFIRMED, RepairState.UNDER_REPAIR);
    }

    /**
     * Says how much of a part or operation was used, planned or not.
     *
     * @param id an order under repair
     * @param product the part, or the service product of an operation; it has a price
     * @param amount how much in all, in the unit of the product
     * @return the order then
     */
    public Repair use(RepairId id, ProductId product, BigDecimal amount) {
        return changed(id, statements -> RepairWork.use(statements, id, product, amount));
    }

    /**
     * Ends the work; what nobody spoke of was used as planned.
     *
     * @param id an order under repair
     * @return the order then
     */
    public Repair finish(RepairId id) {
        return move(id, RepairState.UNDER_REPAIR, RepairState.REPAIRED);
    }

    /**
     * Cancels an order, and its draft invoice with it.
     *
     * @param id an order that is not done, and has no posted invoice
     * @return the order then
     */
    public Repair cancel(RepairId id) {
        return changed(id, statements -> RepairWork.cancel(statements, id));
    }

    /**
     * Deletes the draft invoice of an order, so that it can be billed again. The books keep it as cancelled.
     *
     * @param id an order whose latest invoice is a draft
     * @return the order then
     */
    public Repair deleteDraftInvoice(RepairId id) {
        return changed(id, statements -> RepairWork.deleteDraftInvoice(statements, id));
    }

    private Repair move(RepairId id, RepairState from, RepairState to) {
        return changed(id, statements -> RepairWork.move(statements, id, from, to));
    }

    private Repair changed(RepairId id, Consumer<JdbcClient> change) {
        return database.byHand(statements -> {
            change.accept(statements);
            return RepairTable.require(statements, id).told();
        });
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.repair;

import dev.aftersales.command.Refusal;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.directory.Product;
import dev.aftersales.spi.directory.ProductKind;
import dev.aftersales.spi.directory.SaleOrder;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.repair.RepairCapability;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to show before a repair order is created: nothing is filled in but the ticket's product (REP-1). Immutable.
 *
 * @param ticket the ticket
 * @param refusals why nothing is offered; empty when a repair can be created
 * @param product the product to repair; null when it must be chosen
 * @param products what can be repaired or used; empty without a directory
 * @param saleOrders the customer's sale orders, those of the product first; empty without a directory
 * @param returns the returns started for the product
 * @param invoiceMethods when the repair can be billed
 * @param capabilities what the back end can do
 */
public record RepairForm(
        TicketRef ticket,
        List<Refusal> refusals,
        @Nullable ProductId product,
        List<Product> products,
        List<SaleOrder> saleOrders,
        List<Return> returns,
        List<InvoiceMethodChoice> invoiceMethods,
        Set<RepairCapability> capabilities) {

    /**
     * Copies the collections it is given.
     *
     * @param ticket the ticket
     * @param refusals why nothing is offered; empty when a repair can be created
     * @param product the product to repair; null when it must be chosen
     * @param products what can be repaired or used; empty without a directory
     * @param saleOrders the customer's sale orders, those of the product first; empty without a directory
     * @param returns the returns started for the product
     * @param invoiceMethods when the repair can be billed
     * @param capabilities what the back end can do
     */
    public RepairForm {
        refusals = List.copyOf(refusals);
        products = List.copyOf(products);
        saleOrders = List.copyOf(saleOrders);
        returns = List.copyOf(returns);
        invoiceMethods = List.copyOf(invoiceMethods);
        capabilities = Set.copyOf(capabilities);
    }

    static RepairForm refused(TicketRef ticket, List<Refusal> refusals) {
        return new RepairForm(ticket, refusals, null, List.of(), List.of(), List.of(), List.of(), Set.of());
    }

    /**
     * Whether a repair can be created.
     *
     * @return true when there is no refusal
     */
    public boolean available() {
        return refusals.isEmpty();
    }

    /**
     * The products that can be chosen for operations (REP-4).
     *
     * @return the services among the products
     */
    public List<Product> services() {
        return products.stream()
                .filter(product -> product.kind() == ProductKind.SERVICE)
                .toList();
    }

    /**
     * The command, as far as the form fills it in.
     *
     * @return a builder with the ticket and, where known, the product
     */
    public CreateRepairBuilder repair() {
        return CreateRepair.builder().ticket(ticket).product(product);
    }
}

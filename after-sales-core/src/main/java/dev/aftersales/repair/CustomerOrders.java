/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.repair;

import dev.aftersales.action.Inquiry;
import dev.aftersales.action.ReadFailed;
import dev.aftersales.action.WholeList;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.SaleOrderId;
import dev.aftersales.spi.directory.DirectoryPort;
import dev.aftersales.spi.directory.SaleOrder;
import dev.aftersales.spi.ports.PortKind;
import java.util.List;
import java.util.Optional;

/** The sale orders of a customer, as the directory lists them (REP-2). */
final class CustomerOrders {

    private CustomerOrders() {}

    /** The customer's sale orders, newest first; none without a directory. */
    static List<SaleOrder> of(CustomerId customer, Inquiry inquiry) {
        Optional<DirectoryPort> directory = inquiry.ports().directory();
        if (directory.isEmpty()) {
            return List.of();
        }
        List<SaleOrder> orders = WholeList.of(
                PortKind.DIRECTORY,
                inquiry.read(PortKind.DIRECTORY, context -> directory.get().saleOrders(context, customer)));
        orders.stream()
                .filter(order -> !customer.equals(order.customer()))
                .findFirst()
                .ifPresent(order -> {
                    throw ReadFailed.violation(PortKind.DIRECTORY, "sale order " + order.id() + " of another customer");
                });
        return orders;
    }

    /** Whether an order is the customer's; without a directory it cannot be told, and is not refused. */
    static boolean include(SaleOrderId order, CustomerId customer, Inquiry inquiry) {
        return inquiry.ports().directory().isEmpty()
                || of(customer, inquiry).stream().anyMatch(known -> order.equals(known.id()));
    }
}

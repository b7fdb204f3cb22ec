/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.repair;

import dev.aftersales.action.Inquiry;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.repair.RepairCapability;
import dev.aftersales.spi.repair.RepairEffect;
import dev.aftersales.spi.repair.RepairPort;
import dev.aftersales.store.Ticket;
import dev.aftersales.ticket.TicketCustomer;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What must be known to decide on a repair order.
 *
 * @param customer whose product it is, or why nobody knows
 * @param product the product to repair: the one named, else the ticket's; null when there is neither
 * @param catalogue what the directory says of all products named
 * @param saleOrderKnown whether the sale order named is this customer's; true when none is named
 * @param startedReturn whether the return named can be; it fits when none is named
 * @param capabilities what the back end can do
 * @param staged whether the back end makes a draft first
 */
record CreateRepairFacts(
        TicketCustomer customer,
        @Nullable ProductId product,
        Catalogue catalogue,
        boolean saleOrderKnown,
        ReturnMatch startedReturn,
        Set<RepairCapability> capabilities,
        boolean staged) {

    static CreateRepairFacts read(CreateRepair command, Ticket ticket, Inquiry inquiry) {
        RepairPort port = RepairOrderStep.repairs(inquiry.ports());
        TicketCustomer customer = TicketCustomer.of(ticket, inquiry);
        ProductId product = command.product() == null ? ticket.product() : command.product();
        return new CreateRepairFacts(
                customer,
                product,
                Catalogue.read(named(command, product), inquiry),
                customer.entity().stream().allMatch(entity -> saleOrderKnown(command, entity, inquiry)),
                customer.entity()
                        .map(entity -> startedReturn(command, product, ticket, entity, inquiry))
                        .orElse(ReturnMatch.FITS),
                port.capabilities(),
                port.guarantee(RepairEffect.CREATE).strength() == EffectStrength.STAGED);
    }

    private static List<ProductId> named(CreateRepair command, @Nullable ProductId product) {
        Stream<ProductId> lines = Stream.concat(command.parts().stream(), command.operations().stream())
                .map(PlannedLine::product);
        return Stream.concat(Stream.ofNullable(product), lines)
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean saleOrderKnown(CreateRepair command, CustomerId customer, Inquiry inquiry) {
        return command.saleOrder() == null || CustomerOrders.include(command.saleOrder(), customer, inquiry);
    }

    private static ReturnMatch startedReturn(
            CreateRepair command, @Nullable ProductId product, Ticket ticket, CustomerId customer, Inquiry inquiry) {
        return command.startedReturn() == null
                ? ReturnMatch.FITS
                : new StartedReturns(ticket, customer, inquiry).match(command.startedReturn(), product);
    }
}

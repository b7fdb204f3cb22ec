/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.returns;

import dev.aftersales.action.Decision;
import dev.aftersales.action.EarlierSteps;
import dev.aftersales.action.Inquiry;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.inventory.DeliveryId;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.store.CapScope;
import dev.aftersales.ticket.TicketCustomer;
import dev.aftersales.ticket.TicketGate;
import dev.aftersales.ticket.TicketHandler;
import org.jspecify.annotations.Nullable;

/** Decides {@link ReturnProducts}. */
final class ReturnProductsHandler extends TicketHandler<ReturnProducts, ReturnedGoods> {

    ReturnProductsHandler() {
        super("return.create", ReturnProducts.class, AfterSalesService.RETURN);
    }

    @Override
    public @Nullable CapScope caps(ReturnProducts command) {
        DeliveryId delivery = command.delivery();
        return delivery == null ? null : new CapScope(ReturnCap.KINDS, delivery.value());
    }

    @Override
    public Decision decide(ReturnProducts command, Inquiry inquiry) {
        return TicketGate.check(inquiry, command.ticket(), service())
                .decide(standing -> decide(command, inquiry, TicketCustomer.of(standing.ticket(), inquiry)));
    }

    private static Decision decide(ReturnProducts command, Inquiry inquiry, TicketCustomer customer) {
        return customer.entity()
                .map(entity -> decide(command, inquiry, entity))
                .orElseGet(() -> Decision.refused(customer.refusal().stream().toList()));
    }

    private static Decision decide(ReturnProducts command, Inquiry inquiry, CustomerId customer) {
        ReturnFactsReader reader = new ReturnFactsReader(inquiry, new InventoryReads(inquiry), customer);
        return ReturnDecision.decide(command, reader.read(command.delivery()));
    }

    /** The last step made the goods expected, whether or not a draft came first. */
    @Override
    public ReturnedGoods result(ReturnProducts command, EarlierSteps steps) {
        return new ReturnedGoods(steps.document(steps.size() - 1, Return.class));
    }
}

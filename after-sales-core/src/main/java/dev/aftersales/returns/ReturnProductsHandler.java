/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.returns;

import dev.aftersales.action.CommandHandler;
import dev.aftersales.action.Decision;
import dev.aftersales.action.EarlierSteps;
import dev.aftersales.action.Inquiry;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.access.AccessRequest;
import dev.aftersales.spi.inventory.DeliveryId;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.store.CapScope;
import dev.aftersales.ticket.TicketCustomer;
import dev.aftersales.ticket.TicketGate;
import org.jspecify.annotations.Nullable;

/** Decides {@link ReturnProducts}. */
final class ReturnProductsHandler implements CommandHandler<ReturnProducts, ReturnedGoods> {

    @Override
    public String name() {
        return "return.create";
    }

    @Override
    public Class<ReturnProducts> type() {
        return ReturnProducts.class;
    }

    @Override
    public AfterSalesService service() {
        return AfterSalesService.RETURN;
    }

    @Override
    public @Nullable TicketRef ticket(ReturnProducts command) {
        return command.ticket();
    }

    @Override
    public AccessRequest access(ReturnProducts command) {
        return ReturnAccess.to(command.ticket());
    }

    @Override
    public @Nullable CapScope caps(ReturnProducts command) {
        DeliveryId delivery = command.delivery();
        return delivery == null ? null : new CapScope(ReturnCap.KINDS, delivery.value());
    }

    @Override
    public Decision decide(ReturnProducts command, Inquiry inquiry) {
        TicketGate gate = TicketGate.check(inquiry, command.ticket(), AfterSalesService.RETURN);
        if (gate.standing().isEmpty()) {
            return Decision.refused(gate.refusals());
        }
        TicketCustomer customer = TicketCustomer.of(gate.standing().get().ticket(), inquiry);
        if (customer.entity().isEmpty()) {
            return Decision.refused(customer.refusal().stream().toList());
        }
        return decide(command, inquiry, customer.entity().get());
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

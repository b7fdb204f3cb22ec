/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.repair;

import dev.aftersales.action.CommandHandler;
import dev.aftersales.action.DocumentTracker;
import dev.aftersales.action.Effect;
import dev.aftersales.action.Inquiry;
import dev.aftersales.command.Refusal;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.ticket.ServiceFeature;
import dev.aftersales.ticket.Standing;
import dev.aftersales.ticket.TicketCustomer;
import java.util.List;

/** The repair service. Stateless and thread-safe. */
public final class RepairFeature implements ServiceFeature {

    /** The one there is to know. */
    public RepairFeature() {}

    @Override
    public AfterSalesService service() {
        return AfterSalesService.REPAIR;
    }

    @Override
    public List<CommandHandler<?, ?>> handlers() {
        return List.of(
                new CreateRepairHandler(),
                new QuoteRepairHandler(),
                new InvoiceRepairHandler(),
                new CancelRepairHandler());
    }

    @Override
    public List<Effect<?, ?>> effects() {
        return List.of(
                new CreateRepairEffect(),
                new ActivateRepairEffect(),
                new QuoteRepairEffect(),
                new InvoiceRepairEffect(),
                new CancelRepairEffect());
    }

    @Override
    public List<DocumentTracker> trackers() {
        return List.of(new RepairTracker());
    }

    @Override
    public List<Refusal> whyNot(Standing standing, Inquiry inquiry) {
        return TicketCustomer.of(standing.ticket(), inquiry).refusal().stream().toList();
    }

    /**
     * The form of a ticket (REP-1).
     *
     * @param ticket the ticket
     * @param inquiry where facts are read
     * @return the form; what cannot be read or offered is among its refusals
     */
    public RepairForm form(TicketRef ticket, Inquiry inquiry) {
        return new RepairFormReader(inquiry).read(ticket, null);
    }

    /**
     * The form of a ticket once a product is chosen, with the sale orders and returns of that product.
     *
     * @param ticket the ticket
     * @param product the product to repair
     * @param inquiry where facts are read
     * @return the form; what cannot be read or offered is among its refusals
     */
    public RepairForm form(TicketRef ticket, ProductId product, Inquiry inquiry) {
        return new RepairFormReader(inquiry).read(ticket, product);
    }
}

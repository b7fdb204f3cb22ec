/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.returns;

import dev.aftersales.action.Inquiry;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.Cursor;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.Page;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.DeliveryQuery;
import dev.aftersales.spi.inventory.InventoryCapability;
import dev.aftersales.store.Ticket;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills in a {@link ReturnForm}: one page of deliveries, and what is left of each of them. */
final class ReturnFormReader {

    private final Ticket ticket;
    private final CustomerId customer;
    private final InventoryReads reads;
    private final DeliveryOffer offer;
    private final ReturnFactsReader facts;

    ReturnFormReader(Ticket ticket, CustomerId customer, Inquiry inquiry) {
        this.ticket = ticket;
        this.customer = customer;
        this.reads = new InventoryReads(inquiry);
        this.offer = new DeliveryOffer(ticket);
        this.facts = new ReturnFactsReader(inquiry, reads, customer);
    }

    ReturnForm read(@Nullable Cursor cursor) {
        Page<Delivery> page = new DeliveryPages(reads, customer, ticket, offer).page(cursor);
        List<DeliveryChoice> choices = page.items().stream().map(this::choice).toList();
        boolean whole = cursor == null && page.next() == null;
        return new ReturnForm(
                ticket.ref(),
                choices,
                page.next(),
                reads.capabilities().contains(InventoryCapability.LOCATION),
                reads.capabilities().contains(InventoryCapability.REASON_REQUIRED),
                whole ? nothingOf(choices) : List.of());
    }

    /** One delivery that is shown wrongly does not take the others with it; a back end that is gone does. */
    private DeliveryChoice choice(Delivery delivery) {
        return reads.flaw(delivery)
                .map(flaw -> offer.refused(delivery, flaw.refusal()))
                .orElseGet(() -> offer.choice(facts.observe(delivery)));
    }

    private static List<Refusal> nothingOf(List<DeliveryChoice> choices) {
        if (choices.isEmpty()) {
            return List.of(Refusal.of(RefusalCode.NO_DELIVERY));
        }
        boolean some = choices.stream().anyMatch(choice -> choice.refusals().isEmpty());
        return some
                ? List.of()
                : choices.stream()
                        .flatMap(choice -> choice.refusals().stream())
                        .distinct()
                        .toList();
    }

    /** Why the button is not available, from one page of deliveries (RET-1). */
    static List<Refusal> whyNot(InventoryReads reads, CustomerId customer) {
        Page<Delivery> page = reads.deliveries(new DeliveryQuery(customer, null, null, null));
        boolean none = page.items().isEmpty() && page.next() == null;
        return none ? List.of(Refusal.of(RefusalCode.NO_DELIVERY)) : List.of();
    }
}

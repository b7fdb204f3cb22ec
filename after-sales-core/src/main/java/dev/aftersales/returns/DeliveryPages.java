/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.returns;

import dev.aftersales.spi.Cursor;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.Page;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.DeliveryQuery;
import dev.aftersales.store.Ticket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The done deliveries of a customer, each once, page by page: first those of the ticket's sale order and product, as the back end
 * finds them, then all others. A cursor of ours is the back end's own behind a letter that says which of the two goes on.
 */
final class DeliveryPages {

    private static final char OF_TICKET = 'T';
    private static final char OTHERS = 'O';

    private final InventoryReads reads;
    private final CustomerId customer;
    private final Ticket ticket;
    private final DeliveryOffer offer;

    DeliveryPages(InventoryReads reads, CustomerId customer, Ticket ticket, DeliveryOffer offer) {
        this.reads = reads;
        this.customer = customer;
        this.ticket = ticket;
        this.offer = offer;
    }

    static boolean accepts(Cursor cursor) {
        String value = cursor.value();
        return !value.isEmpty() && (value.charAt(0) == OF_TICKET || value.charAt(0) == OTHERS);
    }

    /** One page; a cursor must have been accepted. */
    Page<Delivery> page(@Nullable Cursor cursor) {
        boolean narrow = ticket.saleOrder() != null || ticket.product() != null;
        if (cursor != null) {
            Cursor inner = Cursor.of(cursor.value().substring(1));
            return cursor.value().charAt(0) == OF_TICKET ? ofTicket(inner) : others(inner, narrow);
        }
        return narrow ? ofTicket(null) : others(null, false);
    }

    /** The last page of the ticket's own deliveries goes on with the first of the others. */
    private Page<Delivery> ofTicket(@Nullable Cursor cursor) {
        Page<Delivery> page = reads.deliveries(query(cursor, true));
        if (page.next() != null) {
            return new Page<>(page.items(), marked(OF_TICKET, page.next()));
        }
        Page<Delivery> others = others(null, true);
        List<Delivery> both = new ArrayList<>(page.items());
        both.addAll(others.items());
        return new Page<>(both, others.next());
    }

    private Page<Delivery> others(@Nullable Cursor cursor, boolean withoutTicket) {
        Page<Delivery> page = reads.deliveries(query(cursor, false));
        List<Delivery> items = page.items().stream()
                .filter(delivery -> !withoutTicket || !offer.ofTicket(delivery))
                .toList();
        return new Page<>(
                items,
                Optional.ofNullable(page.next())
                        .map(next -> marked(OTHERS, next))
                        .orElse(null));
    }

    private DeliveryQuery query(@Nullable Cursor cursor, boolean narrow) {
        return new DeliveryQuery(
                customer, narrow ? ticket.saleOrder() : null, narrow ? ticket.product() : null, cursor);
    }

    private static Cursor marked(char phase, Cursor inner) {
        return Cursor.of(phase + inner.value());
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.repair;

import dev.aftersales.action.Inquiry;
import dev.aftersales.action.ReadFailed;
import dev.aftersales.action.WholeList;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.DeliveryId;
import dev.aftersales.spi.inventory.DeliveryQuery;
import dev.aftersales.spi.inventory.InventoryPort;
import dev.aftersales.spi.inventory.Move;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnId;
import dev.aftersales.spi.inventory.ReturnLine;
import dev.aftersales.spi.inventory.ReturnState;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.store.Document;
import dev.aftersales.store.Ticket;
import dev.aftersales.ticket.TicketCustomer;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The returns of a ticket's customer that a repair can name (REP-2): those the library made, and where an inventory port is
 * registered also those made elsewhere. Without the port the product of a return cannot be told, and is not checked.
 */
final class StartedReturns {

    private static final Set<ReturnState> STARTED =
            EnumSet.of(ReturnState.EXPECTED, ReturnState.PARTIAL, ReturnState.RECEIVED);

    private final Ticket ticket;
    private final CustomerId customer;
    private final Inquiry inquiry;
    private final Optional<InventoryPort> inventory;

    StartedReturns(Ticket ticket, CustomerId customer, Inquiry inquiry) {
        this.ticket = ticket;
        this.customer = customer;
        this.inquiry = inquiry;
        this.inventory = inquiry.ports().inventory();
    }

    /** Whether a repair of a product can name a return; a product not chosen yet fits any. */
    ReturnMatch match(ReturnId id, @Nullable ProductId product) {
        Optional<Document> kept =
                inquiry.store().document(inquiry.tenant(), new DocumentRef(DocumentKind.RETURN, id.value()));
        Optional<Return> found = inventory.isPresent() ? read(id, inventory.get()) : kept.map(this::snapshot);
        boolean ours = found.isPresent() && (customer.equals(found.get().customer()) || onOwnTicket(kept));
        if (!ours || !STARTED.contains(found.get().state())) {
            return ReturnMatch.UNKNOWN;
        }
        return product == null || returns(found.get(), product) ? ReturnMatch.FITS : ReturnMatch.OTHER_PRODUCT;
    }

    /** The returns to choose from for a product: of this ticket, and of the customer's newest deliveries of the product. */
    List<Return> of(ProductId product) {
        Map<ReturnId, Return> choices = new LinkedHashMap<>();
        Stream.concat(onThisTicket(), ofDeliveries(product))
                .filter(one -> STARTED.contains(one.state()) && returns(one, product))
                .forEach(one -> choices.putIfAbsent(one.id(), one));
        return List.copyOf(choices.values());
    }

    private Stream<Return> onThisTicket() {
        return inquiry.store().documents(inquiry.tenant(), ticket.ref()).stream()
                .filter(document -> document.kind() == DocumentKind.RETURN)
                .map(this::snapshot);
    }

    private Stream<Return> ofDeliveries(ProductId product) {
        if (inventory.isEmpty()) {
            return Stream.empty();
        }
        InventoryPort port = inventory.get();
        DeliveryQuery query =
                DeliveryQuery.builder().customer(customer).product(product).build();
        return inquiry.read(PortKind.INVENTORY, context -> port.deliveries(context, query)).items().stream()
                .flatMap(delivery -> ofDelivery(delivery.id(), port).stream());
    }

    private List<Return> ofDelivery(DeliveryId delivery, InventoryPort port) {
        List<Return> returns = WholeList.of(
                PortKind.INVENTORY, inquiry.read(PortKind.INVENTORY, context -> port.returnsOf(context, delivery)));
        return returns.stream().filter(one -> customer.equals(one.customer())).toList();
    }

    private Optional<Return> read(ReturnId id, InventoryPort port) {
        Optional<Return> found = inquiry.read(PortKind.INVENTORY, context -> port.findReturn(context, id));
        if (found.isPresent() && !id.equals(found.get().id())) {
            throw ReadFailed.violation(
                    PortKind.INVENTORY, "return " + found.get().id() + " for " + id);
        }
        return found;
    }

    private Return snapshot(Document document) {
        return inquiry.codec().read(document.snapshot(), Return.class);
    }

    private boolean onOwnTicket(Optional<Document> kept) {
        return kept.flatMap(document -> inquiry.store().ticket(inquiry.tenant(), document.ticket()))
                .filter(this::sameCustomer)
                .isPresent();
    }

    private boolean sameCustomer(Ticket other) {
        return other.ref().equals(ticket.ref())
                || TicketCustomer.of(other, inquiry).entity().equals(Optional.of(customer));
    }

    private boolean returns(Return one, ProductId product) {
        if (inventory.isEmpty()) {
            return true;
        }
        InventoryPort port = inventory.get();
        Delivery delivery = inquiry.read(PortKind.INVENTORY, context -> port.delivery(context, one.delivery()))
                .orElseThrow(() -> ReadFailed.violation(PortKind.INVENTORY, "return " + one.id() + " of no delivery"));
        var moves = one.lines().stream().map(ReturnLine::move).collect(Collectors.toSet());
        return delivery.moves().stream().anyMatch(move -> moves.contains(move.id()) && delivers(move, product));
    }

    private static boolean delivers(Move move, ProductId product) {
        return product.equals(move.product()) || product.equals(move.kit());
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.returns;

import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.InventoryCapability;
import dev.aftersales.spi.inventory.LotQuantity;
import dev.aftersales.spi.inventory.Move;
import dev.aftersales.store.Ticket;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a form offers of a delivery: exactly what {@link LineDecision} accepts (RET-2, RET-3). Pure. */
final class DeliveryOffer {

    private final Ticket ticket;

    DeliveryOffer(Ticket ticket) {
        this.ticket = ticket;
    }

    /** Whether a delivery is of the ticket's sale order and product, as far as the ticket has them. */
    boolean ofTicket(Delivery delivery) {
        boolean ordered = ticket.saleOrder() == null || ticket.saleOrder().equals(delivery.saleOrder());
        return ordered
                && (ticket.product() == null
                        || delivery.moves().stream()
                                .anyMatch(move -> move.product().equals(ticket.product())));
    }

    DeliveryChoice choice(ReturnableDelivery returnable) {
        List<LineChoice> lines = returnable.delivery().moves().stream()
                .map(move -> line(returnable, move))
                .toList();
        return choice(returnable.delivery())
                .lines(lines)
                .refusals(nothingOf(lines))
                .build();
    }

    /** A delivery of which nothing can be offered, for a reason of its own. */
    DeliveryChoice refused(Delivery delivery, Refusal refusal) {
        return choice(delivery).addRefusals(refusal).build();
    }

    private DeliveryChoiceBuilder choice(Delivery delivery) {
        return new DeliveryChoiceBuilder()
                .ticket(ticket.ref())
                .id(delivery.id())
                .number(delivery.number())
                .ofTicket(ofTicket(delivery))
                .doneAt(delivery.doneAt())
                .saleOrder(delivery.saleOrder())
                .link(delivery.link());
    }

    private static List<Refusal> nothingOf(List<LineChoice> lines) {
        boolean some = lines.stream().anyMatch(line -> line.refusals().isEmpty());
        return some ? List.of() : List.of(Refusal.at("delivery", RefusalCode.NOTHING_RETURNABLE));
    }

    private static LineChoice line(ReturnableDelivery returnable, Move move) {
        LineToReturn rest = returnable.rest(move);
        return new LineChoiceBuilder()
                .move(move.id())
                .product(move.product())
                .kit(move.kit())
                .delivered(move.quantity())
                .step(move.unitRounding())
                .tracking(move.tracking())
                .rest(rest)
                .lots(lots(returnable, move))
                .refusals(nothingOf(returnable, move, rest).stream().toList())
                .build();
    }

    private static Optional<Refusal> nothingOf(ReturnableDelivery returnable, Move move, LineToReturn rest) {
        Optional<InventoryCapability> missing = returnable.missing(move);
        if (missing.isPresent()) {
            return Optional.of(LineDecision.notSupported("lines", missing.get()));
        }
        return rest.quantity().amount().signum() > 0
                ? Optional.empty()
                : Optional.of(Refusal.at("lines", RefusalCode.NOTHING_RETURNABLE));
    }

    private static List<LotToReturn> lots(ReturnableDelivery returnable, Move move) {
        return move.lots().stream()
                .map(LotQuantity::lot)
                .map(lot -> LotToReturn.of(lot, move.quantity().withAmount(returnable.restOfLot(move, lot))))
                .filter(lot -> lot.quantity().amount().compareTo(BigDecimal.ZERO) > 0)
                .toList();
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.inventory;

import dev.aftersales.examples.backoffice.effect.Refused;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.DeliveryState;
import dev.aftersales.spi.inventory.LotQuantity;
import dev.aftersales.spi.inventory.Move;
import dev.aftersales.spi.inventory.MoveId;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnLine;
import dev.aftersales.spi.inventory.ReturnRequest;
import dev.aftersales.spi.inventory.ReturnRequestLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What may come back of a delivery: what was delivered to this customer, less what its live returns take, in all and of each
 * lot. Whoever decides holds the row of the delivery.
 */
record Returnable(Delivery delivery, List<Return> live) {

    /** Refuses a return that this delivery does not allow. */
    void check(ReturnRequest request) {
        if (!delivery.customer().equals(request.customer())) {
            throw Refused.notFound("delivery", delivery.id());
        }
        if (delivery.state() != DeliveryState.DONE) {
            throw Refused.wrongState(delivery.state());
        }
        if (request.lines().isEmpty()) {
            throw Refused.rejected("a return has a line");
        }
        if (request.lines().stream().map(ReturnRequestLine::move).distinct().count()
                < request.lines().size()) {
            throw Refused.rejected("a line of the delivery comes back in one line");
        }
        request.lines().forEach(this::check);
    }

    private void check(ReturnRequestLine line) {
        Move move = move(line.move());
        if (!line.quantity().unit().equals(move.quantity().unit())) {
            throw Refused.rejected("a return is counted in the unit of the delivery");
        }
        Measure.of(move.unitRounding(), move.tracking()).check(line.quantity().amount(), line.lots());
        line.lots().forEach(lot -> check(move, lot));
        if (line.quantity().amount().compareTo(left(move)) > 0) {
            throw exceeds(move);
        }
    }

    private Move move(MoveId id) {
        return delivery.moves().stream()
                .filter(move -> move.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("move", id));
    }

    private void check(Move move, LotQuantity asked) {
        LotQuantity delivered = move.lots().stream()
                .filter(lot -> lot.lot().equals(asked.lot()))
                .findFirst()
                .orElseThrow(() -> Refused.rejected("the lots come back that were delivered"));
        BigDecimal taken = Measure.sum(linesOf(move)
                .flatMap(line -> line.lots().stream())
                .filter(lot -> lot.lot().equals(asked.lot()))
                .toList());
        if (asked.amount().compareTo(delivered.amount().subtract(taken)) > 0) {
            throw exceeds(move);
        }
    }

    private BigDecimal left(Move move) {
        return linesOf(move)
                .map(line -> line.planned().amount())
                .reduce(move.quantity().amount(), BigDecimal::subtract);
    }

    /** Received is never more than planned: what is planned is what a return takes. */
    private Stream<ReturnLine> linesOf(Move move) {
        return live.stream()
                .flatMap(back -> back.lines().stream())
                .filter(line -> line.move().equals(move.id()));
    }

    private static PortRefused exceeds(Move move) {
        return new PortRefused(
                PortRefusalCode.EXCEEDS_REMAINING, Map.of("move", move.id().value()));
    }
}

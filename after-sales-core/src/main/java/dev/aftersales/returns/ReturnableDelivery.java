/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.returns;

import dev.aftersales.entitlement.CapSheet;
import dev.aftersales.spi.LotNumber;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.InventoryCapability;
import dev.aftersales.spi.inventory.LotQuantity;
import dev.aftersales.spi.inventory.Move;
import dev.aftersales.spi.inventory.MoveId;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.store.CapClaim;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A delivery and what can still come back of it (RET-2, RET-7): what form, preview and command are decided from. Immutable once
 * observed.
 */
final class ReturnableDelivery {

    private final Delivery delivery;
    private final CapSheet caps;
    private final Set<InventoryCapability> capabilities;

    private ReturnableDelivery(Delivery delivery, CapSheet caps, Set<InventoryCapability> capabilities) {
        this.delivery = delivery;
        this.caps = caps;
        this.capabilities = capabilities;
    }

    /**
     * Takes down what the back end shows.
     *
     * @param delivery the delivery
     * @param foreign its live returns that the library did not make
     * @param caps what the library has taken, read before the back end was
     */
    static ReturnableDelivery observe(
            Delivery delivery, List<Return> foreign, CapSheet caps, Set<InventoryCapability> capabilities) {
        Map<ReturnCap, BigDecimal> external = ReturnTakings.of(foreign);
        for (Move move : delivery.moves()) {
            observe(caps, ReturnCap.of(move.id()), move, move.quantity().amount(), external);
            for (LotQuantity lot : move.lots()) {
                observe(caps, ReturnCap.of(move.id(), lot.lot()), move, lot.amount(), external);
            }
        }
        return new ReturnableDelivery(delivery, caps, capabilities);
    }

    private static void observe(
            CapSheet caps, ReturnCap cap, Move move, BigDecimal total, Map<ReturnCap, BigDecimal> external) {
        String unit = move.quantity().unit().value();
        caps.observe(cap.kind(), cap.line(), unit, total, external.getOrDefault(cap, BigDecimal.ZERO));
    }

    Delivery delivery() {
        return delivery;
    }

    Optional<Move> move(MoveId id) {
        return delivery.moves().stream().filter(move -> move.id().equals(id)).findFirst();
    }

    /** What the back end would have to offer before anything of the line can come back; empty when it does. */
    Optional<InventoryCapability> missing(Move move) {
        return needed(move).filter(needed -> !capabilities.contains(needed));
    }

    private static Optional<InventoryCapability> needed(Move move) {
        return switch (move.tracking()) {
            case NONE -> Optional.empty();
            case LOT -> Optional.of(InventoryCapability.LOTS);
            case SERIAL -> Optional.of(InventoryCapability.SERIALS);
        };
    }

    /** What is left of a line, whatever its unit's rounding. */
    Quantity remaining(Move move) {
        return remaining(move, ReturnCap.of(move.id()));
    }

    /** What is left of a lot that the line shipped. */
    Quantity remaining(Move move, LotNumber lot) {
        return remaining(move, ReturnCap.of(move.id(), lot));
    }

    private Quantity remaining(Move move, ReturnCap cap) {
        return move.quantity().withAmount(caps.remaining(cap.kind(), cap.line()));
    }

    /** All of a line that can still come back, lots included: the form's default (RET-2). Zero when nothing can. */
    LineToReturn rest(Move move) {
        if (missing(move).isPresent()) {
            return LineToReturn.of(move.id(), move.quantity().withAmount(BigDecimal.ZERO));
        }
        BigDecimal left = Rounding.down(move, remaining(move).amount());
        if (needed(move).isEmpty()) {
            return LineToReturn.of(move.id(), move.quantity().withAmount(left));
        }
        List<LotToReturn> lots = new ArrayList<>();
        for (LotQuantity shipped : move.lots()) {
            BigDecimal amount = restOfLot(move, shipped.lot()).min(left);
            if (amount.signum() > 0) {
                lots.add(LotToReturn.of(shipped.lot(), move.quantity().withAmount(amount)));
                left = left.subtract(amount);
            }
        }
        return new LineToReturn(move.id(), sum(move, lots), lots);
    }

    /** All of a lot that can still come back, were it alone. */
    BigDecimal restOfLot(Move move, LotNumber lot) {
        return Rounding.down(move, remaining(move, lot).amount());
    }

    /** What lots of a line add up to, in its unit. */
    static Quantity sum(Move move, List<LotToReturn> lots) {
        return move.quantity()
                .withAmount(lots.stream().map(lot -> lot.quantity().amount()).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** What a line takes of its caps. */
    List<CapClaim> claims(LineToReturn line) {
        List<CapClaim> claims = new ArrayList<>();
        claims.add(claim(ReturnCap.of(line.move()), line.quantity()));
        for (LotToReturn lot : line.lots()) {
            claims.add(claim(ReturnCap.of(line.move(), lot.lot()), lot.quantity()));
        }
        return claims;
    }

    private CapClaim claim(ReturnCap cap, Quantity quantity) {
        return caps.claim(cap.kind(), cap.line(), quantity.amount());
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.returns;

import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.inventory.DeliveryId;
import dev.aftersales.spi.inventory.LocationId;
import dev.aftersales.spi.inventory.MoveId;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A return while somebody fills it in: begins with all that can come back of a delivery, whose quantities can be changed and
 * lines dropped (RET-3). What is wrong with it is said when the command is executed. Not thread-safe.
 */
public final class ReturnSelection {

    private final TicketRef ticket;
    private final DeliveryId delivery;
    private final Map<MoveId, LineToReturn> lines = new LinkedHashMap<>();
    private @Nullable LocationId location;
    private @Nullable String reasonCode;

    ReturnSelection(TicketRef ticket, DeliveryId delivery) {
        this.ticket = ticket;
        this.delivery = delivery;
    }

    void put(LineToReturn line) {
        lines.put(line.move(), line);
    }

    /**
     * Changes the quantity of a line; its lots stay as they are, for only {@link #lots} can tell which ones come back.
     *
     * @param move the delivery line; added if it was dropped or not offered
     * @param quantity how much, in the unit of the line
     * @return this
     */
    public ReturnSelection quantity(MoveId move, Quantity quantity) {
        LineToReturn line = lines.get(move);
        put(new LineToReturn(move, quantity, line == null ? List.of() : line.lots()));
        return this;
    }

    /**
     * Names the lots or serial numbers that come back of a line; its quantity becomes their sum.
     *
     * @param move the delivery line; added if it was dropped or not offered
     * @param lots how much of each, in the unit of the line; none drops the line
     * @return this
     */
    public ReturnSelection lots(MoveId move, LotToReturn... lots) {
        if (lots.length == 0) {
            return drop(move);
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (LotToReturn lot : lots) {
            sum = sum.add(lot.quantity().amount());
        }
        put(new LineToReturn(move, lots[0].quantity().withAmount(sum), List.of(lots)));
        return this;
    }

    /**
     * Leaves a line out.
     *
     * @param move the delivery line
     * @return this
     */
    public ReturnSelection drop(MoveId move) {
        lines.remove(move);
        return this;
    }

    /**
     * Leaves all other lines out.
     *
     * @param moves the delivery lines to keep
     * @return this
     */
    public ReturnSelection only(MoveId... moves) {
        lines.keySet().retainAll(Set.of(moves));
        return this;
    }

    /**
     * Says where the goods are to be received.
     *
     * @param place the place; only where {@link ReturnForm#takesLocation}
     * @return this
     */
    public ReturnSelection location(LocationId place) {
        this.location = place;
        return this;
    }

    /**
     * Says why the goods come back.
     *
     * @param code a reason code of the back end; required where {@link ReturnForm#needsReason}
     * @return this
     */
    public ReturnSelection reasonCode(String code) {
        this.reasonCode = code;
        return this;
    }

    /**
     * The command.
     *
     * @return the command as selected so far
     */
    public ReturnProducts build() {
        return new ReturnProducts(ticket, delivery, List.copyOf(lines.values()), location, reasonCode);
    }
}

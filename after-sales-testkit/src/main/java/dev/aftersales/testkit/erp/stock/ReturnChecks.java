/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.stock;

import dev.aftersales.spi.LotNumber;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.DeliveryState;
import dev.aftersales.spi.inventory.LotQuantity;
import dev.aftersales.spi.inventory.Move;
import dev.aftersales.spi.inventory.ReturnRequest;
import dev.aftersales.spi.inventory.ReturnRequestLine;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What this warehouse refuses. Caps are not among it: see {@link ReturnCap}. */
final class ReturnChecks {

    private ReturnChecks() {}

    static void returnable(Delivery delivery, ReturnRequest request) {
        if (!delivery.customer().equals(request.customer())) {
            throw new PortRefused(
                    PortRefusalCode.NOT_FOUND, Map.of("delivery", delivery.id().value()));
        }
        if (delivery.state() != DeliveryState.DONE) {
            throw new PortRefused(
                    PortRefusalCode.WRONG_STATE,
                    Map.of("state", delivery.state().name()));
        }
        if (request.lines().isEmpty()) {
            throw rejected("a return needs a line");
        }
        request.lines().forEach(line -> sound(DeliveryBook.move(delivery, line.move()), line));
    }

    private static void sound(Move move, ReturnRequestLine line) {
        if (!line.quantity().unit().equals(move.quantity().unit())) {
            throw rejected("a return counts in the unit of the delivery");
        }
        if (line.quantity().amount().signum() <= 0) {
            throw rejected("a return takes something back");
        }
        if (!lots(move.lots()).containsAll(lots(line.lots()))) {
            throw rejected("a return takes back the lots that were delivered");
        }
    }

    private static Set<LotNumber> lots(List<LotQuantity> lots) {
        return lots.stream().map(LotQuantity::lot).collect(Collectors.toSet());
    }

    private static PortRefused rejected(String reason) {
        return new PortRefused(PortRefusalCode.REJECTED, Map.of("reason", reason));
    }
}

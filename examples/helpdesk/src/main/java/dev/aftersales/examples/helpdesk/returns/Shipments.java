/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.returns;

import dev.aftersales.examples.helpdesk.backend.Shop;
import dev.aftersales.spi.PortException;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.InventoryPort;
import dev.aftersales.spi.inventory.Move;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnLine;
import dev.aftersales.spi.ports.BackEnd;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Looks up what a return reverses: it names delivery lines, people want to read products. Thread-safe. */
@Component
class Shipments {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final InventoryPort inventory;
    private final Shop shop;
    private final TenantId tenant;
    private final Clock clock;

    Shipments(BackEnd backEnd, Shop shop, TenantId tenant, Clock clock) {
        this.inventory = backEnd.ports().stream()
                .filter(InventoryPort.class::isInstance)
                .map(InventoryPort.class::cast)
                .findFirst()
                .orElseThrow();
        this.shop = shop;
        this.tenant = tenant;
        this.clock = clock;
    }

    /** Empty when it cannot be read now: a return can be shown without. */
    Optional<Delivery> of(Return transfer) {
        ReadContext context = new ReadContext(tenant, clock.instant().plus(PATIENCE), LocaleContextHolder.getLocale());
        try {
            return inventory.delivery(context, transfer.delivery());
        } catch (PortException unreadable) {
            return Optional.empty();
        }
    }

    /** The lines of a return; by the name of the line where the delivery cannot be read. */
    List<ReturnedRow> rows(Return transfer, Optional<Delivery> delivery) {
        ProductNames names = ProductNames.of(shop);
        return transfer.lines().stream()
                .map(line -> new ReturnedRow(product(line, delivery, names), line))
                .toList();
    }

    private static String product(ReturnLine line, Optional<Delivery> delivery, ProductNames names) {
        return delivery.flatMap(known -> known.moves().stream()
                        .filter(move -> move.id().equals(line.move()))
                        .findFirst())
                .map(Move::product)
                .map(names::of)
                .orElse(line.move().value());
    }
}

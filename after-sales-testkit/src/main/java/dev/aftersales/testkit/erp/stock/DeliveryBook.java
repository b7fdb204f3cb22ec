/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.stock;

import dev.aftersales.spi.Page;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.DeliveryId;
import dev.aftersales.spi.inventory.DeliveryQuery;
import dev.aftersales.spi.inventory.DeliveryState;
import dev.aftersales.spi.inventory.Move;
import dev.aftersales.spi.inventory.MoveId;
import dev.aftersales.testkit.erp.NewestFirst;
import dev.aftersales.testkit.erp.directory.MasterData;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The deliveries of one tenant. Not thread-safe: guarded by {@link Warehouse}. */
final class DeliveryBook {

    private final int pageSize;
    private final MasterData masterData;
    private final Map<DeliveryId, Delivery> deliveries = new HashMap<>();
    private final NewestFirst<DeliveryId> done = new NewestFirst<>();

    DeliveryBook(int pageSize, MasterData masterData) {
        this.pageSize = pageSize;
        this.masterData = masterData;
    }

    Optional<Delivery> find(DeliveryId id) {
        return Optional.ofNullable(deliveries.get(id));
    }

    void put(Delivery delivery) {
        deliveries.put(delivery.id(), delivery);
        done.remove(delivery.id());
        if (delivery.state() == DeliveryState.DONE) {
            done.put(delivery.customer(), delivery.id(), doneAt(delivery));
            masterData.bought(
                    delivery.customer(),
                    delivery.moves().stream().map(Move::product).toList());
        }
    }

    private static long doneAt(Delivery delivery) {
        return delivery.doneAt() == null ? Long.MIN_VALUE : delivery.doneAt().toEpochMilli();
    }

    Page<Delivery> list(DeliveryQuery query) {
        return done.page(
                query.customer(),
                query.cursor(),
                pageSize,
                id -> Objects.requireNonNull(deliveries.get(id)),
                delivery -> fits(delivery, query));
    }

    private static boolean fits(Delivery delivery, DeliveryQuery query) {
        return (query.saleOrder() == null || query.saleOrder().equals(delivery.saleOrder()))
                && (query.product() == null
                        || delivery.moves().stream()
                                .anyMatch(move -> move.product().equals(query.product())));
    }

    static Move move(Delivery delivery, MoveId id) {
        return delivery.moves().stream()
                .filter(move -> move.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new PortRefused(PortRefusalCode.NOT_FOUND, Map.of("move", id.value())));
    }
}

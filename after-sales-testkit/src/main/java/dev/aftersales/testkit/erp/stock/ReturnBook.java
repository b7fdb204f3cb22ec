/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.stock;

import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.DeliveryId;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnId;
import dev.aftersales.spi.inventory.ReturnLine;
import dev.aftersales.spi.inventory.ReturnRequest;
import dev.aftersales.spi.inventory.ReturnState;
import dev.aftersales.testkit.erp.LedgerContext;
import dev.aftersales.testkit.erp.Numbering;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The returns of one tenant. Not thread-safe: guarded by {@link Warehouse}. */
final class ReturnBook {

    private final LedgerContext context;
    private final Numbering numbering = new Numbering();
    private final Map<ReturnId, Return> returns = new HashMap<>();
    private final Map<ReturnId, ReturnRequest> requests = new HashMap<>();
    private final Map<DeliveryId, List<ReturnId>> ofDelivery = new HashMap<>();

    ReturnBook(LedgerContext context) {
        this.context = context;
    }

    Optional<Return> find(ReturnId id) {
        return Optional.ofNullable(returns.get(id));
    }

    Return require(ReturnId id) {
        return find(id).orElseThrow(() -> new PortRefused(PortRefusalCode.NOT_FOUND, Map.of("return", id.value())));
    }

    ReturnRequest requestOf(ReturnId id) {
        require(id);
        return Objects.requireNonNull(requests.get(id));
    }

    /** The returns of a delivery that are not cancelled, oldest first. */
    List<Return> liveOf(DeliveryId delivery) {
        return ofDelivery.getOrDefault(delivery, List.of()).stream()
                .map(this::require)
                .filter(back -> back.state() != ReturnState.CANCELLED)
                .toList();
    }

    Return create(Delivery delivery, ReturnRequest request, @Nullable PortKey key) {
        String id = numbering.next("RET-");
        requests.put(ReturnId.of(id), request);
        return put(Return.builder()
                .id(ReturnId.of(id))
                .number(id)
                .state(request.inert() ? ReturnState.DRAFT : ReturnState.EXPECTED)
                .delivery(delivery.id())
                .customer(delivery.customer())
                .lines(request.lines().stream()
                        .map(line -> new ReturnLine(line.move(), line.quantity(), BigDecimal.ZERO, line.lots()))
                        .toList())
                .link(context.link("returns", id))
                .key(context.kept(key))
                .build());
    }

    Return withState(Return back, ReturnState state) {
        return put(Return.builder().from(back).state(state).build());
    }

    Return put(Return back) {
        if (returns.put(back.id(), back) == null) {
            ofDelivery
                    .computeIfAbsent(back.delivery(), ignored -> new ArrayList<>())
                    .add(back.id());
        }
        return back;
    }
}

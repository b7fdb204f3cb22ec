/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.repair;

import dev.aftersales.command.RequestKey;
import dev.aftersales.examples.helpdesk.web.DocumentPaths;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.repair.RepairId;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Where the pages of repair orders are. */
@Component
class OrderPaths {

    /** An order by itself: the workshop's way to it. */
    static final String BY_ITSELF = "/repairs/document";

    private final DocumentPaths paths;

    OrderPaths(DocumentPaths paths) {
        this.paths = paths;
    }

    /** The page of an order: through the ticket, where there is one. */
    String order(@Nullable TicketRef ticket, RepairId order) {
        return ticket == null
                ? UriComponentsBuilder.fromPath(BY_ITSELF)
                        .queryParam("id", "{id}")
                        .encode()
                        .buildAndExpand(order.value())
                        .toUriString()
                : paths.document(ticket, OrderPages.document(order));
    }

    /** The page of an order whose quotation has been asked for. */
    String quoted(TicketRef ticket, RepairId order, RequestKey key) {
        return order(ticket, order) + "&quotation=" + UriUtils.encode(key.value(), StandardCharsets.UTF_8);
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.Cursor;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.Page;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.DeliveryId;
import dev.aftersales.spi.inventory.DeliveryQuery;
import dev.aftersales.spi.inventory.DeliveryQueryBuilder;
import dev.aftersales.testkit.port.InventoryBackEnd.Delivered;
import dev.aftersales.testkit.port.InventoryBackEnd.Shipped;
import dev.aftersales.testkit.port.report.PortRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How deliveries are listed: of a customer, narrowed, newest first, page by page. */
public abstract class DeliveryListContract extends DeliveryContract {

    /** More pages than any listing here has. */
    private static final int MOST_PAGES = 1_000;

    DeliveryListContract() {}

    @PortRule(
            id = "INV-4",
            says = "listed are the done deliveries of the customer, no others, newest first, as they are read by id",
            because = "the agent would return another customer's goods, or goods that never left")
    final void listing() {
        CustomerId customer = backEnd().customer();
        List<DeliveryId> newestFirst = oneEachDay(customer, 3);
        backEnd().plan(customer, backEnd().pieces());
        delivered(backEnd().customer(), 1);

        List<Delivery> listed = all(DeliveryQuery.builder().customer(customer));

        assertThat(listed).extracting(Delivery::id).containsExactlyElementsOf(newestFirst);
        assertThat(listed).allSatisfy(delivery -> assertThat(delivery).isEqualTo(delivery(delivery.id())));
    }

    /** One delivery a day until today, the newest first. */
    private List<DeliveryId> oneEachDay(CustomerId customer, int days) {
        List<DeliveryId> newestFirst = new ArrayList<>();
        for (int daysAgo = days - 1; daysAgo >= 0; daysAgo--) {
            LocalDate day = today().minusDays(daysAgo);
            newestFirst.add(
                    0, backEnd().deliver(customer, day, List.of(pieces(1))).id());
        }
        return newestFirst;
    }

    private List<Delivery> all(DeliveryQueryBuilder query) {
        List<Delivery> all = new ArrayList<>();
        @Nullable Cursor cursor = null;
        for (int page = 0; page < MOST_PAGES; page++) {
            Page<Delivery> next = backEnd()
                    .connect()
                    .deliveries(reading(), query.cursor(cursor).build());
            all.addAll(next.items());
            cursor = next.next();
            if (cursor == null) {
                return all;
            }
        }
        throw new AssertionError("a listing that does not end");
    }

    @PortRule(
            id = "INV-5",
            says = "deliveries are narrowed to those of a sale order or with a product",
            because = "the agent would look for one delivery among all")
    final void narrowed() {
        CustomerId customer = backEnd().customer();
        Shipped wanted = pieces(2);
        backEnd().deliver(customer, today().minusDays(1), List.of(pieces(1)));
        Delivered delivered = backEnd().deliver(customer, today(), List.of(pieces(1), wanted));

        assertThat(all(DeliveryQuery.builder()
                        .customer(customer)
                        .product(wanted.article().product())))
                .extracting(Delivery::id)
                .containsExactly(delivered.id());
        if (delivered.saleOrder() != null) {
            assertThat(all(DeliveryQuery.builder().customer(customer).saleOrder(delivered.saleOrder())))
                    .extracting(Delivery::id)
                    .containsExactly(delivered.id());
            assertThat(delivery(delivered.id()).saleOrder()).isEqualTo(delivered.saleOrder());
        }
    }

    @PortRule(
            id = "INV-6",
            says = "a listing of several pages has each delivery once, in order",
            because = "the agent would not find a delivery that is there")
    final void pages() {
        CustomerId customer = backEnd().customer();
        List<DeliveryId> newestFirst = oneEachDay(customer, backEnd().severalPages());

        assertThat(all(DeliveryQuery.builder().customer(customer)))
                .extracting(Delivery::id)
                .containsExactlyElementsOf(newestFirst);
    }
}

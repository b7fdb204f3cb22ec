/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.shop;

import dev.aftersales.examples.backoffice.BackOffice;
import dev.aftersales.examples.backoffice.accounting.InvoiceSheet;
import dev.aftersales.examples.backoffice.accounting.SoldLine;
import dev.aftersales.examples.backoffice.inventory.Shipment;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.SaleOrderId;
import dev.aftersales.spi.UnitOfMeasure;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.directory.ProductKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** Books sales as the shop's people would have: the order, its invoice, and its delivery two days later. Used by one thread. */
final class SaleBooking {

    /** What is printed is Spanish. */
    private static final Locale PRINTED = Locale.forLanguageTag("es");

    private static final int DELIVERED_AFTER_DAYS = 2;
    private static final LocalTime DELIVERED_AT = LocalTime.of(11, 30);

    private final BackOffice office;
    private final ShopIds ids;
    private final LocalDate today;
    private final ZoneId zone;
    private final Labels labels = new Labels();

    SaleBooking(BackOffice office, ShopIds ids, LocalDate today, ZoneId zone) {
        this.office = office;
        this.ids = ids;
        this.today = today;
        this.zone = zone;
    }

    void book(Sale sale) {
        LocalDate ordered = today.minusDays(sale.daysAgo());
        SaleOrderId order = office.byHand()
                .directory()
                .addSaleOrder(
                        ids.of(sale.buyer()),
                        ordered,
                        sale.items().stream()
                                .map(item -> ids.of(item.article()))
                                .toList());
        bill(sale, order, ordered);
        ship(sale, order, ordered);
    }

    private void bill(Sale sale, SaleOrderId order, LocalDate date) {
        Sale.Billing billing = sale.billing();
        if (billing == null) {
            return;
        }
        InvoiceSheet sheet = new InvoiceSheet(
                ids.of(sale.buyer()),
                sale.market().currency(),
                date,
                order,
                sale.items().stream().map(item -> line(sale.market(), item)).toList());
        switch (billing) {
            case DRAFT -> office.byHand().accounting().draft(sheet);
            case UNPAID -> office.byHand().accounting().post(sheet);
            case PART_PAID -> payOnePiece(office.byHand().accounting().post(sheet), sale);
            case PAID ->
                office.byHand()
                        .accounting()
                        .payInFull(office.byHand().accounting().post(sheet));
        }
    }

    private void payOnePiece(InvoiceId invoice, Sale sale) {
        office.byHand()
                .accounting()
                .pay(invoice, sale.market().price(sale.items().get(0).article()));
    }

    private SoldLine line(Market market, Sale.Item item) {
        Article article = item.article();
        return SoldLine.goods(
                ids.of(article),
                article.name(PRINTED),
                Quantity.of(item.amount(), UnitOfMeasure.of(article.unit())),
                market.price(article),
                market.tax(),
                market.taxRate());
    }

    private void ship(Sale sale, SaleOrderId order, LocalDate ordered) {
        Sale.Shipping shipping = sale.shipping();
        if (shipping == null) {
            return;
        }
        Shipment shipment = new Shipment(ids.of(sale.buyer()), order, lines(sale));
        if (shipping == Sale.Shipping.DONE) {
            Instant when = ordered.plusDays(DELIVERED_AFTER_DAYS)
                    .atTime(DELIVERED_AT)
                    .atZone(zone)
                    .toInstant();
            office.byHand().inventory().deliver(shipment, when);
        } else {
            office.byHand().inventory().plan(shipment);
        }
    }

    private List<Shipment.Line> lines(Sale sale) {
        return sale.items().stream()
                .filter(item -> item.article().kind() == ProductKind.GOODS)
                .map(item -> new Shipment.Line(
                        ids.of(item.article()), item.amount(), labels.on(item.article(), item.amount()), null))
                .toList();
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.databases.Vendor;
import dev.aftersales.examples.backoffice.OfficeScene;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceQuery;
import dev.aftersales.spi.accounting.InvoiceState;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.DeliveryQuery;
import dev.aftersales.spi.inventory.DeliveryState;
import dev.aftersales.spi.inventory.LotQuantity;
import dev.aftersales.spi.inventory.Move;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the shop has sold, on every make of database. */
abstract class SalesRules extends OfficeScene {

    private final ShopIds ids = Shop.in(dataSource(), clock);
    private final ReadContext reading = reading(Locale.forLanguageTag("es"));

    SalesRules(Vendor vendor) {
        super(vendor);
    }

    private List<Invoice> invoices(Buyer buyer) {
        return office.accounting()
                .invoices(
                        reading, InvoiceQuery.builder().customer(ids.of(buyer)).build())
                .items();
    }

    private List<Delivery> deliveries(Buyer buyer) {
        return office.inventory()
                .deliveries(
                        reading, DeliveryQuery.builder().customer(ids.of(buyer)).build())
                .items();
    }

    @Test
    @DisplayName("invoices are of every kind: unpaid, paid in part and in full, draft, and in four currencies")
    void invoices() {
        List<Invoice> posted = Arrays.stream(Buyer.values())
                .flatMap(buyer -> invoices(buyer).stream())
                .toList();

        assertThat(posted).allSatisfy(invoice -> assertThat(invoice.state()).isEqualTo(InvoiceState.POSTED));
        assertThat(posted).anyMatch(invoice -> invoice.residual().isZero());
        assertThat(posted).anyMatch(invoice -> invoice.paid().isZero());
        assertThat(posted)
                .anyMatch(invoice ->
                        invoice.residual().isPositive() && invoice.paid().isPositive());
        assertThat(posted).extracting(invoice -> invoice.currency().getCode()).contains("EUR", "RON", "JPY", "KWD");
        assertThat(office.byHand().accounting().drafts(ids.of(Buyer.BRIGIDA))).hasSize(1);
    }

    @Test
    @DisplayName("goods were delivered by serial number and by lot, each number once; some are still to leave")
    void deliveries() {
        List<Delivery> done = Arrays.stream(Buyer.values())
                .flatMap(buyer -> deliveries(buyer).stream())
                .filter(delivery -> delivery.state() == DeliveryState.DONE)
                .toList();

        assertThat(done).hasSizeGreaterThan(10);
        assertThat(done.stream()
                        .flatMap(delivery -> delivery.moves().stream())
                        .map(Move::lots)
                        .flatMap(List::stream)
                        .map(LotQuantity::lot))
                .isNotEmpty()
                .doesNotHaveDuplicates();
        assertThat(office.byHand().inventory().planned()).hasSize(2);
    }
}

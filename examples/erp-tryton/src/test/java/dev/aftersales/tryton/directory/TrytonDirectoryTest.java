/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.directory;

import static dev.aftersales.tryton.LiveErp.reading;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.EmailAddress;
import dev.aftersales.spi.FollowerId;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.directory.DirectoryPort;
import dev.aftersales.spi.directory.Product;
import dev.aftersales.spi.directory.ProductKind;
import dev.aftersales.spi.directory.ProductQuery;
import dev.aftersales.spi.directory.SaleOrder;
import dev.aftersales.tryton.LiveErp;
import dev.aftersales.tryton.WithErp;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithErp
class TrytonDirectoryTest {

    private final LiveErp erp = new LiveErp();
    private final DirectoryPort port = erp.ports().asPorts().directory().orElseThrow();
    private final CustomerId ada = CustomerId.of(erp.seeded("customer"));

    @Test
    @DisplayName("A party bills itself; its e-mail addresses are those of a follower")
    void parties() {
        assertThat(port.customer(reading(), ada).orElseThrow().name()).isEqualTo("Ada Byron");
        assertThat(port.customer(reading(), CustomerId.of("nobody"))).isEmpty();
        assertThat(port.recipients(reading(), FollowerId.of(ada.value())))
                .containsExactly(EmailAddress.of("ada@example.com"), EmailAddress.of("ada.byron@example.org"));
        assertThat(port.recipients(reading(), FollowerId.of("999999"))).isEmpty();
    }

    @Test
    @DisplayName("Products by text, taken literally, and by what a customer bought")
    void products() {
        assertThat(port.products(reading(), new ProductQuery("lamp", null)))
                .extracting(Product::name)
                .containsExactly("Lamp");
        assertThat(port.products(reading(), new ProductQuery("%", null))).isEmpty();
        assertThat(port.products(reading(), new ProductQuery(null, CustomerId.of(erp.seeded("otherCustomer")))))
                .extracting(Product::name)
                .containsExactly("Lamp");
        Product installation = port.product(reading(), ProductId.of(erp.seeded("products/INSTALL")))
                .orElseThrow();
        assertThat(installation.kind()).isEqualTo(ProductKind.SERVICE);
    }

    @Test
    @DisplayName("Sale orders, newest first")
    void orders() {
        assertThat(port.saleOrders(reading(), ada))
                .extracting(SaleOrder::customer)
                .hasSizeGreaterThanOrEqualTo(3)
                .containsOnly(ada);
    }
}

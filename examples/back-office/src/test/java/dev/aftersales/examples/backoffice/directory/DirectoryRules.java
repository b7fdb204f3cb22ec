/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftersales.databases.Vendor;
import dev.aftersales.examples.backoffice.OfficeScene;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.EmailAddress;
import dev.aftersales.spi.FollowerId;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.SaleOrderId;
import dev.aftersales.spi.UnitOfMeasure;
import dev.aftersales.spi.directory.Customer;
import dev.aftersales.spi.directory.Product;
import dev.aftersales.spi.directory.ProductKind;
import dev.aftersales.spi.directory.ProductQuery;
import dev.aftersales.spi.directory.SaleOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What holds of the directory on every make of database. */
abstract class DirectoryRules extends OfficeScene {

    private static final Locale SPANISH = Locale.forLanguageTag("es-ES");

    DirectoryRules(Vendor vendor) {
        super(vendor);
    }

    @Test
    @DisplayName("A contact is billed by its company, a company by itself, and each has addresses of its own")
    void customers() {
        CustomerId company = office.byHand().directory().addCustomer("Quarry Lane Hotel");
        CustomerId contact = office.byHand().directory().addContact(company, "Ana Ruiz");
        office.byHand().directory().addAddress(contact, EmailAddress.of("ana@quarrylane.example"));

        assertThat(office.directory().customer(reading(Locale.ENGLISH), company))
                .contains(new Customer(company, company, "Quarry Lane Hotel"));
        assertThat(office.directory().customer(reading(Locale.ENGLISH), contact))
                .contains(new Customer(contact, company, "Ana Ruiz"));
        assertThat(office.directory().customer(reading(Locale.ENGLISH), CustomerId.of("0" + contact)))
                .isEmpty();
        assertThat(recipients(contact)).containsExactly(EmailAddress.of("ana@quarrylane.example"));
        assertThat(recipients(company)).isEmpty();
    }

    private List<EmailAddress> recipients(CustomerId customer) {
        return office.directory().recipients(reading(Locale.ENGLISH), FollowerId.of(customer.value()));
    }

    @Test
    @DisplayName("An address that a customer has already is refused, and not told")
    void knownAddress() {
        CustomerId customer = office.byHand().directory().addCustomer("Ana Ruiz");
        EmailAddress address = EmailAddress.of("ana@quarrylane.example");
        office.byHand().directory().addAddress(customer, address);

        assertThatThrownBy(() -> office.byHand().directory().addAddress(customer, address))
                .isInstanceOf(PortRefused.class)
                .hasNoCause()
                .hasMessageNotContaining("quarrylane");
    }

    @Test
    @DisplayName("A product is named in the language asked for, and found by part of that name, which is no pattern")
    void products() {
        ProductId lamp = product("Desk lamp 100%");
        office.byHand().directory().addProductName(lamp, SPANISH, "Lámpara de mesa");

        assertThat(office.directory().product(reading(SPANISH), lamp).map(Product::name))
                .contains("Lámpara de mesa");
        assertThat(named(SPANISH, "MESA")).containsExactly(lamp);
        assertThat(named(Locale.ENGLISH, "lamp 100%")).containsExactly(lamp);
        assertThat(named(Locale.ENGLISH, "lamp%100")).isEmpty();
    }

    private List<ProductId> named(Locale language, String text) {
        return ids(office.directory().products(reading(language), new ProductQuery(text, null)));
    }

    @Test
    @DisplayName("Orders are listed newest first, and what a customer ordered is what they bought")
    void orders() {
        CustomerId customer = office.byHand().directory().addCustomer("Somebody");
        ProductId lamp = product("Lamp");
        product("Never ordered");
        LocalDate day = LocalDate.of(2026, 3, 2);
        SaleOrderId later = office.byHand().directory().addSaleOrder(customer, day, List.of(lamp));
        SaleOrderId earlier = office.byHand().directory().addSaleOrder(customer, day.minusDays(1), List.of(lamp, lamp));

        List<SaleOrder> orders = office.directory().saleOrders(reading(Locale.ENGLISH), customer);

        assertThat(orders).extracting(SaleOrder::id).containsExactly(later, earlier);
        assertThat(orders.get(1).products()).containsExactly(lamp, lamp);
        assertThat(ids(office.directory().products(reading(Locale.ENGLISH), new ProductQuery(null, customer))))
                .containsExactly(lamp);
    }

    private ProductId product(String name) {
        return office.byHand().directory().addProduct(name, ProductKind.GOODS, UnitOfMeasure.of("pcs"), Tracking.NONE);
    }

    private static List<ProductId> ids(List<Product> products) {
        return products.stream().map(Product::id).toList();
    }
}

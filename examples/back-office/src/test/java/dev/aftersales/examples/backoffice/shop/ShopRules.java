/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.databases.Vendor;
import dev.aftersales.examples.backoffice.OfficeScene;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.FollowerId;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.directory.ProductQuery;
import dev.aftersales.spi.fieldservice.Project;
import dev.aftersales.spi.loyalty.Program;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is in the shop when it opens, on every make of database. */
abstract class ShopRules extends OfficeScene {

    private final ShopIds ids = Shop.in(dataSource(), clock);
    private final ReadContext reading = reading(Locale.forLanguageTag("es"));

    ShopRules(Vendor vendor) {
        super(vendor);
    }

    @Test
    @DisplayName("opened again it is the same shop, not filled twice")
    void once() {
        int customers = office.byHand().directory().customers().size();

        assertThat(Shop.in(dataSource(), clock)).isEqualTo(ids);
        assertThat(office.byHand().directory().customers()).hasSize(customers);
    }

    @Test
    @DisplayName("customers have contacts with addresses of their own, and all names are in Spanish where asked for")
    void directory() {
        List<CustomerId> contacts = office.byHand().directory().customers().stream()
                .filter(customer -> customer.commercialEntity().equals(ids.of(Buyer.GEMINI)))
                .map(customer -> customer.id())
                .toList();

        assertThat(contacts).hasSize(3);
        assertThat(contacts)
                .allSatisfy(contact -> assertThat(
                                office.directory().recipients(reading, FollowerId.of(contact.value())))
                        .hasSize(1));
        assertThat(office.directory().products(reading, new ProductQuery(null, null)))
                .extracting(product -> product.name())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Article.values())
                        .map(article -> article.name(reading.locale()))
                        .toList());
    }

    @Test
    @DisplayName("an agreement issues to its customer alone, and a campaign that is over to nobody")
    void programs() {
        Set<String> gemini = programs(Buyer.GEMINI);
        Set<String> others = programs(Buyer.SOTO);

        assertThat(gemini).contains("Acuerdo marco").doesNotContain("Semanas del taller");
        assertThat(others).contains("Con nuestras disculpas").doesNotContain("Acuerdo marco");
    }

    private Set<String> programs(Buyer buyer) {
        return office.loyalty().programs(reading, ids.of(buyer)).stream()
                .map(Program::name)
                .collect(Collectors.toSet());
    }

    @Test
    @DisplayName("two projects are for field service, and one is not")
    void projects() {
        assertThat(office.fieldService().projects(reading))
                .extracting(Project::fieldService)
                .containsExactly(true, true, false);
    }
}

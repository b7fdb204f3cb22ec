/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.backend;

import dev.aftersales.examples.backoffice.BackOffice;
import dev.aftersales.examples.backoffice.shop.ShopIds;
import dev.aftersales.spi.TenantId;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The back end: a small ERP in the same database, with every port of the library but mail, and a shop in it. */
@Configuration(proxyBeanMethods = false)
@Profile("!tryton")
class BackEndConfiguration {

    @Bean
    TenantId tenant() {
        return TenantId.of("default");
    }

    @Bean
    BackOffice backOffice(DataSource dataSource, Clock clock) {
        BackOffice.schema(dataSource);
        return BackOffice.on(dataSource, clock);
    }

    /** What the back office is filled with at the first start is found there at every other. */
    @Bean
    ShopIds shopIds(BackOffice filled, DataSource dataSource, Clock clock) {
        return dev.aftersales.examples.backoffice.shop.Shop.in(dataSource, clock);
    }

    @Bean
    Shop shop(BackOffice office, TenantId tenant, Clock clock) {
        return new DirectoryShop(
                office.directory(), reader -> office.byHand().directory().customers(), tenant, clock);
    }

    @Bean
    HandWork handWork(BackOffice office) {
        return new OfficeHandWork(office.byHand());
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.backend;

import dev.aftersales.spi.TenantId;
import dev.aftersales.tryton.TrytonErp;
import dev.aftersales.tryton.TrytonSettings;
import java.net.URI;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** With the profile {@code tryton}: a company of a running Tryton instead, which has no repair orders. */
@Configuration(proxyBeanMethods = false)
@Profile("tryton")
class TrytonConfiguration {

    @Bean
    TrytonSettings tryton(
            @Value("${helpdesk.tryton.url}") URI url,
            @Value("${helpdesk.tryton.user}") String user,
            @Value("${helpdesk.tryton.password}") String password,
            @Value("${helpdesk.tryton.company}") long company,
            Clock clock) {
        return TrytonSettings.of(url, user, password, company).clock(clock);
    }

    @Bean
    TenantId tenant(TrytonSettings tryton) {
        return TenantId.of("company-" + tryton.company());
    }

    @Bean
    TrytonErp erp(TrytonSettings tryton) {
        return TrytonErp.connect(tryton);
    }

    @Bean
    Shop shop(TrytonErp erp, TrytonSettings tryton, TenantId tenant, Clock clock) {
        TrytonCustomers customers = new TrytonCustomers(tryton);
        return new DirectoryShop(erp.asPorts().directory().orElseThrow(), customers::all, tenant, clock);
    }

    @Bean
    HandWork handWork() {
        return new TrytonHandWork();
    }
}

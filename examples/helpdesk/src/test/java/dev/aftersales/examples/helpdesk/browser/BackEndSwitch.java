/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.browser;

import dev.aftersales.examples.backoffice.BackOffice;
import dev.aftersales.spi.accounting.AccountingPort;
import dev.aftersales.spi.fieldservice.FieldServicePort;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Puts a line that tests can hold or break before two ports of the back office. Pages wait as long as the line says. */
@TestConfiguration(proxyBeanMethods = false)
class BackEndSwitch {

    @Bean
    @Primary
    BackEndLine line() {
        return new BackEndLine();
    }

    @Bean
    AccountingPort accounting(BackOffice office, BackEndLine line) {
        return line.to(AccountingPort.class, office.accounting());
    }

    @Bean
    FieldServicePort fieldService(BackOffice office, BackEndLine line) {
        return line.to(FieldServicePort.class, office.fieldService());
    }
}

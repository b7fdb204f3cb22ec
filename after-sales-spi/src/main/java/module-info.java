/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The ports that a back end implements, and the values they exchange. It depends on no framework.
 */
module dev.aftersales.spi {
    requires transitive org.joda.money;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports dev.aftersales.spi;
    exports dev.aftersales.spi.accounting;
    exports dev.aftersales.spi.loyalty;
    exports dev.aftersales.spi.inventory;
    exports dev.aftersales.spi.repair;
    exports dev.aftersales.spi.fieldservice;
    exports dev.aftersales.spi.directory;
    exports dev.aftersales.spi.messaging;
    exports dev.aftersales.spi.provisioning;
    exports dev.aftersales.spi.access;
    exports dev.aftersales.spi.ports;
}

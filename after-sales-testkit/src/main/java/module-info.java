/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * An in-memory back end with faults on demand, a clock to set, assertions, and contract kits.
 */
module dev.aftersales.testkit {
    requires transitive dev.aftersales.spi;
    requires transitive dev.aftersales.core;
    requires transitive org.assertj.core;
    requires org.apache.pdfbox;
    requires org.apache.commons.logging;
    requires static org.jspecify;
    requires static org.junit.jupiter.api;

    exports dev.aftersales.testkit;
    exports dev.aftersales.testkit.assertion;
    exports dev.aftersales.testkit.fault;
    exports dev.aftersales.testkit.erp;
    exports dev.aftersales.testkit.erp.accounting;
    exports dev.aftersales.testkit.erp.stock;
    exports dev.aftersales.testkit.erp.loyalty;
    exports dev.aftersales.testkit.erp.repair;
    exports dev.aftersales.testkit.erp.task;
    exports dev.aftersales.testkit.erp.directory;
    exports dev.aftersales.testkit.erp.mail;
    exports dev.aftersales.testkit.erp.provisioning;
    exports dev.aftersales.testkit.store;
    exports dev.aftersales.testkit.port;
    exports dev.aftersales.testkit.port.effect;
    exports dev.aftersales.testkit.port.report;
    exports dev.aftersales.testkit.port.wire;
}

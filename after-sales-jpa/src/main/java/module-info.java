/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** The durable store of After-Sales, on Jakarta Persistence. */
module dev.aftersales.jpa {
    requires transitive dev.aftersales.core;
    requires transitive dev.aftersales.spi;
    requires transitive jakarta.persistence;
    requires transitive java.sql;
    requires static transitive org.jspecify;
    requires static org.mapstruct;
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires org.slf4j;
    requires org.joda.money;

    exports dev.aftersales.jpa;

    // To whichever persistence provider the host brings, and to Jackson.
    opens dev.aftersales.jpa;
}

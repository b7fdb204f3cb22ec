/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** A host application on the module path. */
module dev.aftersales.modularapp {
    requires dev.aftersales.core;
    requires dev.aftersales.jpa;
    requires dev.aftersales.testkit;
    requires com.h2database;
    requires java.sql;
}

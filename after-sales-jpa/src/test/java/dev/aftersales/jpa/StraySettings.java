/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.command.RequestKey;
import dev.aftersales.databases.Database;
import dev.aftersales.spi.TenantId;
import dev.aftersales.store.Acceptance;
import dev.aftersales.testkit.store.Sample;
import java.util.List;

/** A program that has set, for all of its JVM, what persistence units of its own need, and asks a store for more than there is. */
final class StraySettings {

    static final TenantId TENANT = TenantId.of("acme");
    static final RequestKey KEY = RequestKey.of("too-much");

    /** As options of the JVM; a file named {@code hibernate.properties} does the same. */
    static final List<String> OPTIONS = List.of(
            "-Dhibernate.hbm2ddl.auto=create-drop",
            "-Djakarta.persistence.schema-generation.database.action=drop-and-create",
            "-Declipselink.ddl-generation=drop-and-create-tables",
            "-Dhibernate.connection.provider_disables_autocommit=true");

    private StraySettings() {}

    public static void main(String[] jdbcUrl) {
        try (Database database = Database.at(jdbcUrl[0], "sa", "");
                JpaStore store = JpaStore.on(database.dataSource())) {
            Sample sample = new Sample(TENANT.value(), store.now());
            Acceptance tooMuch = Sample.acceptance(
                            sample.action().requestKey(KEY).build(), sample.claim(sample.cap("1"), Sample.TOTAL + "1"))
                    .build();
            store.accept(tooMuch);
        }
    }
}

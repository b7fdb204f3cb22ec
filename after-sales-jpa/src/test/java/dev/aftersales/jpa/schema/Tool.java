/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa.schema;

import dev.aftersales.databases.Database;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import liquibase.Liquibase;
import liquibase.UpdateSummaryEnum;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.h2.tools.RunScript;

/** The ways a host may apply the scripts; each comes with a database where none was applied, or by itself. */
enum Tool {
    /** Flyway, with the library's own location and history table. */
    FLYWAY {
        @Override
        void apply(Database database, int version) {
            flyway(database).target(Integer.toString(version)).load().migrate();
        }
    },
    /** Liquibase, with a change log of the host's that names the scripts. */
    LIQUIBASE {
        @Override
        void apply(Database database, int version) throws Exception {
            try (Connection connection = connect(database, "")) {
                Liquibase liquibase = new Liquibase(
                        "liquibase/after-sales.xml",
                        new ClassLoaderResourceAccessor(),
                        DatabaseFactory.getInstance()
                                .findCorrectDatabaseImplementation(new JdbcConnection(connection)));
                liquibase.setShowSummary(UpdateSummaryEnum.OFF);
                int applied = liquibase.getDatabase().getRanChangeSetList().size();
                liquibase.update(version - applied, "");
            }
        }
    },
    /** By hand: whole files, as the database takes them. */
    HAND {
        @Override
        void apply(Database database, int version) throws Exception {
            int applied = new Jdbc(database.dataSource())
                    .session(session -> Schema.of(vendor(database), null).version(session));
            boolean mariaDb = vendor(database) == Vendor.MARIADB;
            try (Connection connection = connect(database, mariaDb ? "?allowMultiQueries=true" : "")) {
                for (Script script : Script.after(applied, vendor(database))) {
                    if (script.version() <= version) {
                        run(connection, script);
                    }
                }
            }
        }
    };

    abstract void apply(Database database, int version) throws Exception;

    static Database fresh(Vendor vendor) {
        return dev.aftersales.databases.Vendor.valueOf(vendor.name()).fresh();
    }

    static Vendor vendor(Database database) {
        return Vendor.valueOf(database.vendor().name());
    }

    static FluentConfiguration flyway(Database database) {
        return Flyway.configure()
                .dataSource(database.dataSource())
                .locations("classpath:" + vendor(database).scripts())
                .table("as_schema_history");
    }

    private static Connection connect(Database database, String options) throws Exception {
        return DriverManager.getConnection(database.jdbcUrl() + options, database.user(), database.password());
    }

    private static void run(Connection connection, Script script) throws Exception {
        String path = "/" + script.vendor().scripts() + "/" + script.file();
        String text = new String(Script.class.getResourceAsStream(path).readAllBytes(), StandardCharsets.UTF_8);
        if (script.vendor() == Vendor.H2) {
            RunScript.execute(connection, new StringReader(text));
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(text);
            while (statement.getMoreResults() || statement.getUpdateCount() != -1) {
                // A failure of a later statement shows when its result is asked for.
            }
        }
    }
}

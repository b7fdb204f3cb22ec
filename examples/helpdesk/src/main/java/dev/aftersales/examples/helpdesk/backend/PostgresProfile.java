/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.backend;

import com.zaxxer.hikari.HikariDataSource;
import dev.aftersales.databases.Database;
import dev.aftersales.databases.PostgresServer;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** With the profile {@code postgres}: an embedded PostgreSQL, which stops with the process and keeps its data. */
@Configuration(proxyBeanMethods = false)
@Profile("postgres")
class PostgresProfile {

    private static final int CONNECTIONS = 20;

    @Bean(destroyMethod = "close")
    PostgresServer postgresServer(@Value("${helpdesk.postgres-data:target/helpdesk-postgres}") Path data) {
        return PostgresServer.keptIn(data.toAbsolutePath());
    }

    /** Closed before the server is. */
    @Bean(destroyMethod = "close")
    DataSource dataSource(PostgresServer server) {
        Database database = server.main();
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(database.jdbcUrl());
        pool.setUsername(database.user());
        pool.setPassword(database.password());
        pool.setMaximumPoolSize(CONNECTIONS);
        return pool;
    }
}

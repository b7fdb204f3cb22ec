/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.jpa.schema.SqlSession;
import dev.aftersales.jpa.schema.Vendor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * Tells a persistence provider which schema the entities are in, in the one way that all providers know: by a mapping file. It
 * has to be read from a class loader, so it lies in a temporary folder until it was read.
 */
final class DefaultSchema implements AutoCloseable {

    private static final String FILE = "after-sales-schema-orm.xml";

    private static final String MAPPING = """
            <?xml version="1.0" encoding="UTF-8"?>
            <entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.0">
              <persistence-unit-metadata>
                <persistence-unit-defaults><%1$s>%2$s</%1$s></persistence-unit-defaults>
              </persistence-unit-metadata>
            </entity-mappings>
            """;

    private final Path folder;
    private final URLClassLoader loader;

    /**
     * Writes the file.
     *
     * @param name the schema; a plain identifier
     */
    DefaultSchema(DataSource dataSource, String name) {
        // What MariaDB calls a schema is a catalog to JDBC.
        String element = vendor(dataSource) == Vendor.MARIADB ? "catalog" : "schema";
        try {
            folder = Files.createTempDirectory("after-sales-schema-");
            Files.writeString(folder.resolve(FILE), MAPPING.formatted(element, name));
            loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, DefaultSchema.class.getClassLoader());
        } catch (IOException failure) {
            throw new UncheckedIOException("the mapping file with the schema cannot be written", failure);
        }
    }

    List<String> mappingFiles() {
        return List.of(FILE);
    }

    ClassLoader loader() {
        return loader;
    }

    @Override
    public void close() {
        try {
            loader.close();
            Files.delete(folder.resolve(FILE));
            Files.delete(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException("the mapping file with the schema cannot be deleted", failure);
        }
    }

    private static Vendor vendor(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            return Vendor.of(SqlSession.of(connection));
        } catch (SQLException failure) {
            throw new IllegalStateException("the database cannot be reached", failure);
        }
    }
}

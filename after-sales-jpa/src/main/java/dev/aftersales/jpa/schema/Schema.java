/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The library's tables in one schema of one database: whether they are there, and how they get there.
 *
 * <p>Immutable and thread-safe; the sessions are the caller's.
 */
public final class Schema {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,62}");

    private final Catalog catalog;
    private final Vendor vendor;
    private final @Nullable String name;

    private Schema(Vendor vendor, @Nullable String name) {
        this.catalog = vendor.catalog();
        this.vendor = vendor;
        this.name = name;
    }

    /**
     * A schema.
     *
     * @param vendor the make of the database
     * @param name its name, which is used without quotes; null for the schema that a connection is in anyway
     * @return the schema
     * @throws IllegalArgumentException if the name is no plain identifier of at most 63 letters, digits and underscores
     */
    public static Schema of(Vendor vendor, @Nullable String name) {
        if (name != null && !NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "the name of a schema is made of up to 63 letters, digits and underscores, unlike this: " + name);
        }
        return new Schema(vendor, name);
    }

    /**
     * The version that this release works with.
     *
     * @return the number of its last script
     */
    public static int currentVersion() {
        return Script.CURRENT;
    }

    /**
     * Which scripts were applied.
     *
     * @param session a session of the database
     * @return the highest version; 0 when the tables are missing
     */
    public int version(SqlSession session) {
        if (!catalog.holdsTables(session, name)) {
            return 0;
        }
        String table = name == null ? "as_schema" : name + ".as_schema";
        Object highest = session.query("SELECT MAX(version) FROM " + table).get(0);
        return highest instanceof Number version ? version.intValue() : 0;
    }

    /**
     * Checks that the tables are there, exactly as this release knows them.
     *
     * @param session a session of the database
     * @throws IllegalStateException if they are missing, older or newer; the message says what to do
     */
    public void requireCurrent(SqlSession session) {
        int version = version(session);
        if (version == 0) {
            throw new IllegalStateException(place() + " holds no After-Sales tables. " + remedy(version));
        }
        String found = place() + " holds After-Sales tables of version " + version
                + "; this release works with version " + Script.CURRENT + ". ";
        if (version < Script.CURRENT) {
            throw new IllegalStateException(found + remedy(version));
        }
        if (version > Script.CURRENT) {
            throw new IllegalStateException(found + "Start a release that knows version " + version + ".");
        }
    }

    /**
     * Applies the scripts that are missing, if any are; makes the schema first if it has a name and is not there. Nodes that
     * do so at once wait for each other. PostgreSQL applies all scripts or none; MariaDB and H2 commit in between, and applying
     * again goes on where it was interrupted.
     *
     * @param session a session of the database, in a transaction in which nothing was done yet and which the caller commits
     * @throws RuntimeException if the database refuses; the transaction must be rolled back then
     */
    public void apply(SqlSession session) {
        catalog.alone(session, name, () -> runMissing(session));
    }

    private void runMissing(SqlSession session) {
        for (Script script : Script.after(version(session), vendor)) {
            script.statements().forEach(session::execute);
        }
    }

    /**
     * Applies the scripts that are missing, over a connection and in a transaction of its own.
     *
     * @param database where
     * @param name the schema, as for {@link #of}; null for the one that a connection is in anyway
     * @throws IllegalStateException if the database cannot be reached, is of an unknown make, or refuses
     */
    public static void apply(DataSource database, @Nullable String name) {
        try (Connection connection = database.getConnection()) {
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try {
                SqlSession session = SqlSession.of(connection);
                Schema schema = of(Vendor.of(session), name);
                connection.commit();
                schema.apply(session);
                connection.commit();
            } catch (RuntimeException failure) {
                connection.rollback();
                throw failure;
            } finally {
                connection.setAutoCommit(autoCommit);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The After-Sales tables could not be made", failure);
        }
    }

    private String remedy(int version) {
        String files = Script.after(version, vendor).stream()
                .map(Script::file)
                .reduce((first, next) -> first + ", " + next)
                .orElseThrow();
        return "Apply " + files + " from classpath:" + vendor.scripts()
                + " with Flyway, Liquibase or by hand, or let the store do it: build it with applySchema().";
    }

    private String place() {
        return name == null ? "The schema of the connection" : "The schema " + name;
    }
}

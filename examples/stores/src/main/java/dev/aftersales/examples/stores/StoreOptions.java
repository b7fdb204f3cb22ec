/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.stores;

import dev.aftersales.databases.Database;
import dev.aftersales.databases.Vendor;
import dev.aftersales.store.memory.InMemoryStore;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say where an example keeps what it does; mixed into its command. */
public final class StoreOptions {

    private static final String PASSWORD_VARIABLE = "AFTER_SALES_JDBC_PASSWORD";

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--store",
            paramLabel = "KIND",
            description = {
                "memory, h2, postgres or mariadb; memory when left out.",
                "PostgreSQL and MariaDB are started for it, on Linux x86-64, and forget everything at the end."
            })
    private @Nullable StoreKind kind;

    @Option(
            names = "--directory",
            paramLabel = "DIR",
            description = "Where --store h2 keeps its file, for the next time too; a temporary one when left out.")
    private @Nullable Path directory;

    @Option(
            names = "--jdbc-url",
            paramLabel = "URL",
            description =
                    "Keeps it in a database of yours instead: H2, PostgreSQL or MariaDB. Tables are made in it if they"
                            + " are not there (as_...).")
    private @Nullable String jdbcUrl;

    @Option(names = "--jdbc-user", paramLabel = "USER", description = "The user of that database.")
    private @Nullable String jdbcUser;

    @Option(
            names = "--jdbc-password",
            interactive = true,
            prompt = "Password: ",
            description = "Asks for the password; otherwise it is taken from the variable " + PASSWORD_VARIABLE + ".")
    private char @Nullable [] jdbcPassword;

    /** Options as they are before the command line is read. */
    public StoreOptions() {}

    /**
     * Opens the store.
     *
     * @param connections how many connections to a database at most
     * @return the store, to be closed
     * @throws ParameterException if the options contradict each other
     * @throws StoreUnavailable if it cannot be opened
     */
    public OpenStore open(int connections) {
        if (jdbcUrl != null) {
            return own(jdbcUrl, connections);
        }
        require(jdbcUser == null && jdbcPassword == null, "--jdbc-user and --jdbc-password go with --jdbc-url");
        StoreKind wanted = kind == null ? StoreKind.MEMORY : kind;
        require(directory == null || wanted == StoreKind.H2, "--directory goes with --store h2");
        return switch (wanted) {
            case MEMORY -> OpenStore.inMemory(new InMemoryStore(Clock.systemUTC()));
            case H2 -> H2Files.open(directory, connections);
            case POSTGRES -> DatabaseStore.started(Vendor.POSTGRESQL, connections);
            case MARIADB -> DatabaseStore.started(Vendor.MARIADB, connections);
        };
    }

    private OpenStore own(String url, int connections) {
        require(kind == null && directory == null, "--jdbc-url goes without --store and --directory");
        Database database = database(url);
        return url.startsWith("jdbc:h2:mem:")
                ? DatabaseStore.passing(database, connections, () -> {})
                : DatabaseStore.lasting(database, connections);
    }

    private Database database(String url) {
        try {
            return Database.at(url, Objects.requireNonNullElse(jdbcUser, ""), password());
        } catch (IllegalArgumentException unknown) {
            throw new ParameterException(commandLine(), "--jdbc-url: " + unknown.getMessage(), unknown);
        }
    }

    private String password() {
        return jdbcPassword != null
                ? String.valueOf(jdbcPassword)
                : Objects.requireNonNullElse(System.getenv(PASSWORD_VARIABLE), "");
    }

    private void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new ParameterException(commandLine(), otherwise);
        }
    }

    private CommandLine commandLine() {
        return Objects.requireNonNull(command).commandLine();
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.quickstart;

import dev.aftersales.tryton.TrytonSettings;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say which back end the story is told on. */
final class ErpOptions {

    private static final String PASSWORD_VARIABLE = "AFTER_SALES_ERP_PASSWORD";

    /** What {@code --erp} can name. */
    enum Kind {
        /** A little shop in memory. */
        MEMORY,
        /** A running Tryton server. */
        TRYTON
    }

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--erp",
            paramLabel = "KIND",
            description = {
                "memory or tryton; memory when left out.",
                "Tryton must be running: see examples/erp-tryton. The password is taken from the variable "
                        + PASSWORD_VARIABLE + "."
            })
    private Kind kind = Kind.MEMORY;

    @Option(
            names = "--erp-url",
            paramLabel = "URL",
            description = "The address of its database; ${DEFAULT-VALUE} when left out.")
    private URI url = URI.create("http://127.0.0.1:8123/tryton/");

    @Option(names = "--erp-user", paramLabel = "USER", description = "Who logs in; ${DEFAULT-VALUE} when left out.")
    private String user = "admin";

    @Option(
            names = "--erp-company",
            paramLabel = "ID",
            description = "The company whose documents these are; ${DEFAULT-VALUE} when left out.")
    private long company = 1;

    @Option(
            names = "--erp-customer",
            paramLabel = "ID",
            description =
                    "The party whose ticket it is, with a posted invoice and a done delivery; ${DEFAULT-VALUE} when left out.")
    private String customer = "2";

    ErpOptions() {}

    Shop open() {
        return switch (kind) {
            case MEMORY -> DemoShop.open();
            case TRYTON -> TrytonShop.at(TrytonSettings.of(url, user, password(), company), customer);
        };
    }

    private String password() {
        String password = System.getenv(PASSWORD_VARIABLE);
        if (password == null) {
            throw new ParameterException(
                    Objects.requireNonNull(command).commandLine(),
                    "--erp tryton needs the variable " + PASSWORD_VARIABLE);
        }
        return password;
    }
}

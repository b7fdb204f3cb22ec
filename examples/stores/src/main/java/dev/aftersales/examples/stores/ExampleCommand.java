/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.stores;

import picocli.CommandLine;

/** How the examples read their command lines, and how they say that something went wrong: in one line. */
public final class ExampleCommand {

    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private ExampleCommand() {}

    /**
     * The command line of an example.
     *
     * @param command the annotated command
     * @return the command line; exit code 1 when the example fails, 2 when it is called wrongly
     */
    public static CommandLine line(Object command) {
        return new CommandLine(command)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((mistake, args) -> say(mistake.getCommandLine(), mistake, MISUSED))
                .setExecutionExceptionHandler((failure, line, parsed) -> say(line, failure, FAILED));
    }

    private static int say(CommandLine line, Exception failure, int exitCode) {
        line.getErr().println(line.getCommandName() + ": " + failure.getMessage());
        if (exitCode == MISUSED) {
            line.getErr().println("Its options are shown by --help.");
        }
        return exitCode;
    }
}

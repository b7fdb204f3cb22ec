/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Measures the library. */
@Command(name = "benchmarks", mixinStandardHelpOptions = true, description = "Measures the library.")
public final class Benchmarks implements Runnable {
    private Benchmarks() {}

    /**
     * Runs the program.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Benchmarks()).execute(args));
    }

    @Override
    public void run() {
        System.out.println("Not there yet.");
    }
}

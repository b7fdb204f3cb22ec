/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.quickstart;

import dev.aftersales.AfterSales;
import dev.aftersales.examples.stores.ExampleCommand;
import dev.aftersales.examples.stores.OpenStore;
import dev.aftersales.examples.stores.StoreOptions;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.UserId;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command line: opens the shop, and tells the story of one ticket. */
@Command(
        name = "quickstart",
        mixinStandardHelpOptions = true,
        version = "quickstart 0.1.0",
        sortOptions = false,
        description = "One ticket, all five after-sales services.")
public final class Quickstart implements Runnable {

    private static final int CONNECTIONS = 4;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--locale", description = "en, es or ro; ${DEFAULT-VALUE} when left out.")
    private String locale = "en";

    @Mixin
    private final ErpOptions erps = new ErpOptions();

    @Mixin
    private final StoreOptions stores = new StoreOptions();

    private Quickstart() {}

    /**
     * Runs the program.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        System.setProperty("org.jboss.logging.provider", "slf4j");
        System.exit(run(new PrintWriter(System.out, true, StandardCharsets.UTF_8), args));
    }

    static int run(PrintWriter out, String... args) {
        return ExampleCommand.line(new Quickstart()).setOut(out).execute(args);
    }

    @Override
    public void run() {
        Shop shop = erps.open();
        try (OpenStore kept = stores.open(CONNECTIONS);
                AfterSales afterSales = AfterSales.builder()
                        .ports(shop.ports())
                        .store(kept.store())
                        .build()) {
            Actor marta = Actor.agent(shop.tenant(), UserId.of("marta")).in(Locale.forLanguageTag(locale));
            Printer print = new Printer(marta.locale(), out());
            new TicketStory(afterSales.desk(marta), shop, print).tell();
            if (kept.isLasting()) {
                print.note(
                        "Kept in %s. Start it again with the same options, and the ticket is as it is now.",
                        kept.place());
            }
        }
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }
}

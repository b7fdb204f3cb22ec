/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.quickstart;

import dev.aftersales.AfterSales;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.UserId;
import dev.aftersales.spi.ports.Ports;
import dev.aftersales.testkit.InMemoryErp;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command line: opens the little shop, and tells the story of one ticket. */
@Command(
        name = "quickstart",
        mixinStandardHelpOptions = true,
        version = "quickstart 0.1.0",
        description = "One ticket, all five after-sales services.")
public final class Quickstart implements Runnable {

    @Option(names = "--locale", description = "en, es or ro; ${DEFAULT-VALUE} when left out.")
    private String locale = "en";

    private Quickstart() {}

    /**
     * Runs the program.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        System.setProperty("org.jboss.logging.provider", "slf4j");
        System.exit(new CommandLine(new Quickstart()).execute(args));
    }

    @Override
    public void run() {
        InMemoryErp erp = DemoShop.open();
        try (AfterSales afterSales = AfterSales.builder().ports(Ports.of(erp)).build()) {
            Actor marta = Actor.agent(erp.defaultTenant(), UserId.of("marta")).in(Locale.forLanguageTag(locale));
            new TicketStory(afterSales.desk(marta), new Printer(marta.locale())).tell();
        }
    }
}

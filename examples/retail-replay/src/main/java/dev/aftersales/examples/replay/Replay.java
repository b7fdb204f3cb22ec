/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.replay;

import dev.aftersales.AfterSales;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.ports.Ports;
import dev.aftersales.store.Store;
import dev.aftersales.testkit.InMemoryErp;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** The whole replay: read, enter the sales, play the tickets. Used once, by one thread. */
final class Replay {

    private final RetailFile file = new RetailFile();
    private final Map<String, Customer> customers = new LinkedHashMap<>();
    private final Set<String> salesInvoices = new HashSet<>();
    private final Tally tally = new Tally();

    void read(InputStream input, String name) throws IOException {
        file.read(input, name, row -> {
            customers.computeIfAbsent(row.customer(), Customer::new).take(row);
            if (row.isSale()) {
                salesInvoices.add(row.invoice());
            }
        });
    }

    /** How many tickets there are to play. */
    long tickets() {
        return customers.values().stream()
                .mapToLong(customer -> customer.tickets().size())
                .sum();
    }

    /**
     * Plays all tickets. A customer's tickets are played in order by one thread, so that the figures are the same with any
     * number of threads. Each replay is a tenant of its own, so that a database can be used again.
     */
    Figures play(Store store, int threads, Consumer<Long> progress) throws InterruptedException {
        InMemoryErp erp = InMemoryErp.builder()
                .tenant(TenantId.of("replay-" + UUID.randomUUID()))
                .build();
        Shop shop = new Shop(erp);
        customers.values().forEach(shop::enter);
        try (AfterSales afterSales = AfterSales.builder()
                .ports(Ports.of(erp))
                .store(store)
                .executor(Runnable::run) // a back end in memory needs no deadline
                .build()) {
            TicketPlayer player = new TicketPlayer(afterSales, erp.defaultTenant(), tally);
            player.openHelpdesk();
            ExecutorService agents = Executors.newFixedThreadPool(threads);
            try {
                await(customers.values().stream()
                        .map(customer -> agents.submit(() -> {
                            player.play(customer);
                            progress.accept(tally.ticketsPlayed());
                        }))
                        .toList());
            } finally {
                agents.shutdownNow();
            }
        }
        return tally.figures(file, salesInvoices.size());
    }

    long commands() {
        return tally.commands();
    }

    private static void await(List<? extends Future<?>> played) throws InterruptedException {
        for (Future<?> customer : played) {
            try {
                customer.get();
            } catch (ExecutionException e) {
                Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
                throw new IllegalStateException("a ticket could not be played: " + cause.getMessage(), cause);
            }
        }
    }
}

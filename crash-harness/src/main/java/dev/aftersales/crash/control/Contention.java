/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.control;

import dev.aftersales.crash.shop.Manners;
import dev.aftersales.crash.shop.Shop;
import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.accounting.CreditNote;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Many threads of all nodes at one invoice. Used by one thread. */
public final class Contention implements AutoCloseable {

    private static final int CONNECTIONS = 16;

    /** The database is there all the time, and everybody wants it. */
    private static final Duration IN_A_CROWD = Duration.ofMinutes(1);

    private final Cluster cluster;

    private Contention(Cluster cluster) {
        this.cluster = cluster;
    }

    public static Contention open(Path directory) {
        return new Contention(Cluster.start(directory, 0, CONNECTIONS, IN_A_CROWD));
    }

    /**
     * What came of it.
     *
     * @param served how many commands of each thread of each node were completed in the end
     * @param credited what the back end credited of the invoice
     * @param findings what the audit found
     */
    public record Outcome(Map<String, Integer> served, Money credited, List<String> findings) {

        /** How often somebody was served. */
        public int servedInAll() {
            return served.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** So many threads of each node ask so many times for so many cents of one lamp. */
    public Outcome run(String name, int threads, int times, int cents) {
        TenantId tenant = Manners.of(EffectStrength.KEYED).tenant(name);
        cluster.office().open(tenant);
        rush(tenant, threads, times, cents);
        cluster.office().drain(List.of(tenant));
        Map<String, Integer> served = new TreeMap<>();
        cluster.office()
                .completed(tenant)
                .forEach(key -> served.merge(key.substring(0, key.lastIndexOf('-')), 1, Integer::sum));
        List<String> findings = cluster.office().audit(tenant, cluster.backEnd().ledgers(), Cluster.NODES);
        return new Outcome(served, credited(tenant), findings);
    }

    private Money credited(TenantId tenant) {
        return cluster.backEnd().ledgers().of(tenant).tenant(tenant).creditNotesOf(Shop.ONE_LAMP).stream()
                .map(CreditNote::total)
                .map(Objects::requireNonNull)
                .reduce(Money.zero(CurrencyUnit.EUR), Money::plus);
    }

    private void rush(TenantId tenant, int threads, int times, int cents) {
        List<CompletableFuture<Map<String, String>>> crowds = Cluster.NODES.stream()
                .map(name -> cluster.node(name)
                        .begin(
                                "crowd",
                                Map.of(
                                        "tenant", tenant.value(),
                                        "name", name,
                                        "threads", Integer.toString(threads),
                                        "times", Integer.toString(times),
                                        "cents", Integer.toString(cents))))
                .toList();
        crowds.forEach(CompletableFuture::join);
    }

    @Override
    public void close() {
        cluster.close();
    }
}

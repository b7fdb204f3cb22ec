/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.control;

import dev.aftersales.crash.node.Timings;
import dev.aftersales.crash.shop.Manners;
import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.TenantId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Three nodes at work for a long time, with faults but without being killed: what they hold on to must not grow. */
public final class Soak {

    private static final int CONNECTIONS = 6;
    private static final int PERCENT = 10;
    private static final Duration SHIFT = Duration.ofSeconds(30);

    private final Path directory;
    private final SplittableRandom random;
    private final long seed;
    private final Consumer<String> news;

    public Soak(Path directory, long seed, Consumer<String> news) {
        this.directory = directory;
        this.seed = seed;
        this.random = new SplittableRandom(seed);
        this.news = news;
    }

    /**
     * What came of it.
     *
     * @param seed the seed
     * @param samples how things stood after each shift, as numbers by name
     * @param findings what the audits found
     */
    public record Outcome(long seed, List<Map<String, Long>> samples, List<String> findings) {}

    /** Shift after shift, each in new shops, with a fault in the middle, an audit and a look at everything at the end. */
    public Outcome run(Duration duration) {
        List<Map<String, Long>> samples = new ArrayList<>();
        List<String> findings = new ArrayList<>();
        try (Cluster cluster = Cluster.start(directory, seed, CONNECTIONS)) {
            Vitals vitals = new Vitals(cluster);
            long end = System.nanoTime() + duration.toNanos();
            for (int shift = 1; System.nanoTime() < end; shift++) {
                List<TenantId> tenants = shops(shift);
                tenants.forEach(cluster.office()::open);
                work(cluster, tenants);
                findings.addAll(rest(cluster, tenants));
                samples.add(vitals.now());
                news.accept("shift " + shift + ": " + samples.get(samples.size() - 1) + ", " + findings.size()
                        + " findings");
            }
        }
        return new Outcome(seed, samples, findings);
    }

    private static List<TenantId> shops(int shift) {
        return Stream.of(EffectStrength.KEYED, EffectStrength.STAGED, EffectStrength.LOOKUP)
                .map(strength -> Manners.of(strength).tenant("shift" + shift))
                .toList();
    }

    private void work(Cluster cluster, List<TenantId> tenants) {
        cluster.backEnd().mishaps(PERCENT, random.nextLong());
        cluster.putToWork(Map.of(
                "tenants", tenants.stream().map(TenantId::value).collect(Collectors.joining(",")),
                "clients", "3",
                "pause", "5"));
        pause(SHIFT.dividedBy(2));
        disturb(cluster);
        pause(SHIFT.dividedBy(2));
    }

    private void disturb(Cluster cluster) {
        String victim = Cluster.NODES.get(random.nextInt(Cluster.NODES.size()));
        switch (random.nextInt(4)) {
            case 0 -> cluster.restartDatabase();
            case 1 -> cluster.proxy(victim).cutAll();
            case 2 -> cluster.proxy(victim).cutCommits(2);
            default -> {
                cluster.node(victim).halt();
                pause(Timings.pastLease());
                cluster.node(victim).goOn();
            }
        }
    }

    private static List<String> rest(Cluster cluster, List<TenantId> tenants) {
        cluster.letRest();
        Cluster.NODES.forEach(name -> cluster.node(name).order("rest", Map.of()));
        cluster.backEnd().mishaps(0, 0);
        cluster.office().drain(tenants);
        return tenants.stream()
                .flatMap(tenant ->
                        cluster.office().audit(tenant, cluster.backEnd().ledgers(), Cluster.NODES).stream())
                .toList();
    }

    private static void pause(Duration duration) {
        LockSupport.parkNanos(duration.toNanos());
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.control;

import dev.aftersales.crash.erp.Ledgers;
import dev.aftersales.crash.node.Point;
import dev.aftersales.crash.node.Timings;
import dev.aftersales.crash.shop.Manners;
import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.TenantId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** New shops, three nodes at work on them, one strike after the other; then all nodes are killed, and a fresh one brings everything to its end. */
final class Round {

    private static final Duration FOR_A_CATCH = Duration.ofSeconds(4);
    private static final int MOST_MILLIS_BETWEEN = 200;
    private static final int PERCENT = 25;
    private static final int RARELY = 4;
    private static final int MOST_PASSERS = 3;

    /** What is not a kill of a node, the cheap ones more often. */
    private static final List<Strike> RARE = List.of(
            Strike.HALT,
            Strike.CUT_COMMIT,
            Strike.CUT_COMMIT,
            Strike.CUT_CONNECTIONS,
            Strike.CRASH_DATABASE,
            Strike.KILL_BACK_END);

    private final Cluster cluster;
    private final Tally tally;
    private final Diary diary;
    private final SplittableRandom random;
    private final List<TenantId> tenants;
    private final List<CompletableFuture<?>> halted = new ArrayList<>();

    Round(Cluster cluster, Tally tally, Diary diary, int number, SplittableRandom random) {
        this.diary = diary;
        this.cluster = cluster;
        this.tally = tally;
        this.random = random;
        this.tenants = Stream.of(
                        Manners.of(EffectStrength.KEYED).closingKeys(),
                        Manners.of(EffectStrength.STAGED),
                        Manners.of(EffectStrength.LOOKUP))
                .map(manners -> manners.tenant("round" + number))
                .toList();
    }

    /** What the audit finds after so many strikes. */
    List<String> run(int strikes) {
        tenants.forEach(cluster.office()::open);
        cluster.backEnd().mishaps(PERCENT, random.nextLong());
        cluster.putToWork(Map.of(
                "tenants",
                tenants.stream().map(TenantId::value).collect(Collectors.joining(",")),
                "clients",
                "2",
                "pause",
                "15"));
        for (int i = 0; i < strikes; i++) {
            pause(random.nextInt(MOST_MILLIS_BETWEEN));
            strike(next());
        }
        halted.forEach(Node::wait);
        pause(random.nextInt(MOST_MILLIS_BETWEEN));
        endNodes();
        cluster.backEnd().mishaps(0, 0);
        cluster.office().drain(tenants);
        diary.note("drained");
        Ledgers ledgers = cluster.backEnd().ledgers();
        List<String> findings = tenants.stream()
                .flatMap(tenant -> cluster.office().audit(tenant, ledgers, Cluster.NODES).stream()
                        .map(finding -> tenant + ": " + finding))
                .toList();
        diary.note("audited: " + findings);
        if (findings.isEmpty()) {
            TenantRows.drop(cluster.database(), tenants);
        }
        return findings;
    }

    private void endNodes() {
        diary.note("end of all nodes");
        cluster.letRest();
        Cluster.NODES.forEach(name -> {
            cluster.kill(name);
            tally.countKill();
        });
        Cluster.NODES.forEach(cluster::launch);
    }

    /** Kills above all; the rest now and then, first what was not done yet. */
    private Strike next() {
        if (random.nextInt(RARELY) == 0) {
            List<Strike> untried =
                    RARE.stream().filter(tally.untried()::contains).toList();
            return pick(untried.isEmpty() ? RARE : untried);
        }
        return tally.missing().isEmpty() && random.nextBoolean() ? Strike.KILL : Strike.KILL_AT_INSTANT;
    }

    private void strike(Strike strike) {
        tally.count(strike);
        String victim = pick(Cluster.NODES);
        diary.note(strike + " " + victim);
        switch (strike) {
            case KILL -> killAndRestart(victim);
            case KILL_AT_INSTANT -> killAtInstant(victim);
            case HALT -> halt(victim);
            case CUT_COMMIT -> cluster.proxy(victim).cutCommits(1 + random.nextInt(2));
            case CUT_CONNECTIONS -> cluster.proxy(victim).cutAll();
            case CRASH_DATABASE -> cluster.restartDatabase();
            case KILL_BACK_END -> {
                cluster.backEnd().killAndRestart();
                cluster.backEnd().mishaps(PERCENT, random.nextLong());
            }
        }
    }

    private void killAndRestart(String victim) {
        cluster.kill(victim);
        tally.countKill();
        cluster.launch(victim);
    }

    /** At whichever instant comes first of those at which no node was killed yet. */
    private void killAtInstant(String victim) {
        List<String> missing = tally.missing();
        List<String> instants = missing.isEmpty() ? List.of(pick(Point.instants())) : missing;
        Node node = cluster.node(victim);
        instants.forEach(instant -> node.order(
                "arm", Map.of("instant", instant, "nth", Integer.toString(1 + random.nextInt(MOST_PASSERS)))));
        String caught = node.caught(FOR_A_CATCH);
        cluster.kill(victim);
        diary.note(victim + " killed " + (caught == null ? "at large, not " + instants : caught));
        if (caught == null) {
            tally.countKill();
        } else {
            tally.countKill(caught);
        }
        cluster.launch(victim);
    }

    private void halt(String victim) {
        Node node = cluster.node(victim);
        node.halt();
        Executor later = CompletableFuture.delayedExecutor(Timings.pastLease().toMillis(), TimeUnit.MILLISECONDS);
        halted.add(CompletableFuture.runAsync(node::goOn, later));
    }

    private static void pause(int millis) {
        LockSupport.parkNanos(Duration.ofMillis(millis).toNanos());
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}

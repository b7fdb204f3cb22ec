/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.node;

import dev.aftersales.AfterSales;
import dev.aftersales.action.Codec;
import dev.aftersales.command.ActionId;
import dev.aftersales.command.Outcome;
import dev.aftersales.crash.shop.Wishes;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.UserId;
import dev.aftersales.store.Store;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The clients of this node at work, and its recovery, until they are told to rest or are killed. */
final class Workload {

    private static final Logger LOG = LoggerFactory.getLogger(Workload.class);
    private static final List<String> USERS = List.of("marta", "luis", "ioana");
    private static final Duration BETWEEN_RECOVERIES = Duration.ofMillis(60);
    private static final Duration BETWEEN_POLLS = Duration.ofMillis(400);
    private static final int AT_ONCE = 10;
    private static final int RECOVERIES = 2;

    private final NodeSettings settings;
    private final AfterSales node;
    private final Store store;
    private final Client client;
    private final Codec codec = new Codec();
    private final AtomicInteger asked = new AtomicInteger();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean working;

    Workload(NodeSettings settings, AfterSales node, Store store, Client client) {
        this.settings = settings;
        this.node = node;
        this.store = store;
        this.client = client;
    }

    void begin(Order order) {
        working = true;
        List<TenantId> tenants = order.tenants();
        SplittableRandom random = new SplittableRandom(settings.seed());
        for (int i = 0; i < order.number("clients"); i++) {
            SplittableRandom own = random.split();
            start("client-" + i, () -> ask(tenants, own, order.number("pause")));
        }
        for (int i = 0; i < RECOVERIES; i++) {
            start("recovery-" + i, this::recover);
        }
        start("polling", this::poll);
    }

    private void start(String name, Runnable work) {
        Thread thread = new Thread(
                () -> {
                    while (working) {
                        safely(work);
                    }
                },
                name);
        thread.setDaemon(true);
        threads.add(thread);
        thread.start();
    }

    /** What fails here fails as it would for a host: it is logged, and life goes on. */
    private static void safely(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            LOG.warn("failed: {}", failed.toString());
        }
    }

    void rest() throws InterruptedException {
        working = false;
        for (Thread thread : threads) {
            thread.join();
        }
        threads.clear();
        client.forget();
    }

    private void ask(List<TenantId> tenants, SplittableRandom random, long pauseMillis) {
        TenantId tenant = tenants.get(random.nextInt(tenants.size()));
        Actor actor = Actor.agent(tenant, UserId.of(USERS.get(random.nextInt(USERS.size()))));
        LockSupport.parkNanos(
                Duration.ofMillis(random.nextLong(1 + 2 * pauseMillis)).toNanos());
        if (random.nextInt(AT_ONCE) == 0) {
            askAgain(tenants, random);
            return;
        }
        Client.Manner manner = random.nextInt(AT_ONCE) == 0 ? Client.Manner.ENQUEUE : Client.Manner.EXECUTE;
        Outcome<?> outcome = client.send(actor, newKey(), new Wishes(tenant, store, random.split()).next(), manner);
        if (random.nextInt(4) == 0) {
            cancel(actor, outcome);
        }
    }

    private String newKey() {
        return settings.name() + "-" + settings.run() + "-" + asked.incrementAndGet();
    }

    /** Who heard nothing asks again, on whichever node is there: that is what request keys are for. */
    private void askAgain(List<TenantId> tenants, SplittableRandom random) {
        List<Asked> log = client.asked(tenants.get(random.nextInt(tenants.size())));
        if (!log.isEmpty()) {
            Asked before = log.get(random.nextInt(log.size()));
            client.send(before.actor(), before.key(), before.read(codec), Client.Manner.EXECUTE);
        }
    }

    private void cancel(Actor actor, Outcome<?> outcome) {
        ActionId unfinished = outcome instanceof Outcome.Unknown<?> unknown
                ? unknown.action()
                : outcome instanceof Outcome.Pending<?> pending ? pending.action() : null;
        if (unfinished != null) {
            node.desk(actor).operations().cancel(unfinished, "on second thoughts");
        }
    }

    private void recover() {
        LockSupport.parkNanos(BETWEEN_RECOVERIES.toNanos());
        node.recover(AT_ONCE);
    }

    private void poll() {
        LockSupport.parkNanos(BETWEEN_POLLS.toNanos());
        node.poll(AT_ONCE);
    }
}

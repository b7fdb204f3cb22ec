/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.erp;

import dev.aftersales.crash.shop.Manners;
import dev.aftersales.crash.wire.ErpOrder;
import dev.aftersales.crash.wire.ErpRequest;
import dev.aftersales.spi.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What goes wrong: told request by request, or drawn by a seed. Thread-safe. */
final class Mishaps {

    private record Told(String method, Fate fate) {}

    /** What a port declares is not asked over the wire in earnest. */
    private static final Set<String> CONSTANTS = Set.of("capabilities", "guarantee");

    private static final int PERCENT = 100;

    /** A form reads much: fewer of these go wrong. */
    private static final int FOR_READS = 10;

    private final Map<String, Queue<Told>> told = new ConcurrentHashMap<>();
    private final SplittableRandom random = new SplittableRandom(0);
    private final Clock clock = Clock.systemUTC();
    private volatile int percent;
    private SplittableRandom chance = random;

    Mishaps() {}

    /** Draws from now on: so many of a hundred requests go wrong. */
    synchronized void draw(ErpOrder order) {
        chance = new SplittableRandom(Long.parseLong(order.with().getOrDefault("seed", "0")));
        percent = Integer.parseInt(order.with().getOrDefault("percent", "0"));
    }

    /** The next request of a method, for a tenant, has this fate. */
    void tell(ErpOrder order) {
        Fate fate = new Fate(
                Fate.Kind.valueOf(order.with().getOrDefault("fate", Fate.Kind.WELL.name())),
                Duration.ofMillis(Long.parseLong(order.with().getOrDefault("delay", "0"))));
        told.computeIfAbsent(String.valueOf(order.tenant()), none -> new ConcurrentLinkedQueue<>(new ArrayDeque<>()))
                .add(new Told(String.valueOf(order.with().get("method")), fate));
    }

    Fate of(ErpRequest request) {
        Queue<Told> queue = told.get(request.tenant());
        Told next = queue == null ? null : queue.peek();
        if (queue != null && next != null && next.method().equals(request.method()) && queue.remove(next)) {
            return next.fate();
        }
        return percent == 0 ? Fate.WELL : drawn(request);
    }

    private synchronized Fate drawn(ErpRequest request) {
        if (CONSTANTS.contains(request.method())) {
            return Fate.WELL;
        }
        int odds = request.key() == null && !request.method().startsWith("lookup") ? percent / FOR_READS : percent;
        if (chance.nextInt(PERCENT) >= odds) {
            return Fate.WELL;
        }
        if (request.key() == null) {
            return Fate.of(chance.nextBoolean() ? Fate.Kind.LOST : Fate.Kind.UNAVAILABLE);
        }
        if (request.method().equals("close")) {
            return Fate.of(chance.nextBoolean() ? Fate.Kind.LOST : Fate.Kind.UNANSWERED);
        }
        Manners manners = Manners.of(TenantId.of(request.tenant()));
        Fate.Kind kind = Fate.Kind.values()[1 + chance.nextInt(Fate.Kind.values().length - 1)];
        if (kind == Fate.Kind.TWICE && !isSafeTwice(request, manners)) {
            return Fate.of(Fate.Kind.UNANSWERED);
        }
        Duration atMost = Duration.between(clock.instant(), request.until()).plus(manners.settlesWithin());
        return new Fate(kind, Duration.ofMillis(chance.nextLong(Math.max(1, atMost.toMillis()))));
    }

    /** A back end that does not decide keys is not to repeat requests of its own accord; one that stages does not stage copies. */
    private static boolean isSafeTwice(ErpRequest request, Manners manners) {
        return switch (manners.strength()) {
            case KEYED -> true;
            case STAGED -> !request.method().equals("duplicateAsDraft");
            case LOOKUP, NONE -> false;
        };
    }
}

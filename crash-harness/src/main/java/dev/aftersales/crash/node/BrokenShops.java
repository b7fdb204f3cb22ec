/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.node;

import dev.aftersales.audit.between.ForwardingStore;
import dev.aftersales.audit.between.Interceptor;
import dev.aftersales.audit.broken.AttemptMistakes;
import dev.aftersales.audit.broken.CapMistakes;
import dev.aftersales.audit.broken.Engine;
import dev.aftersales.crash.shop.Manners;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.store.Acceptance;
import dev.aftersales.store.Action;
import dev.aftersales.store.BriefingRequest;
import dev.aftersales.store.Store;
import dev.aftersales.store.Transition;
import dev.aftersales.testkit.SettableClock;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Builds a mistake into the engine, for the tenants whose names say so, so that the audit can be shown to catch it. Thread-safe. */
final class BrokenShops {

    private static final Map<String, Supplier<Engine>> MISTAKES = Map.ofEntries(
            Map.entry("settleWithoutFence", AttemptMistakes::settleWithoutFence),
            Map.entry("blindRetry", AttemptMistakes::blindRetry),
            Map.entry("callBeforeAccept", AttemptMistakes::callBeforeAccept),
            Map.entry("keyMadeAgain", AttemptMistakes::keyMadeAgain),
            Map.entry("secondRefusalTrusted", AttemptMistakes::secondRefusalTrusted),
            Map.entry("noneBelievedEarly", AttemptMistakes::noneBelievedEarly),
            Map.entry("releaseOnUnknown", CapMistakes::releaseOnUnknown),
            Map.entry("releaseOnCancel", CapMistakes::releaseOnCancel),
            Map.entry("staleSettleDropped", AttemptMistakes::staleSettleDropped),
            Map.entry("reserveByReadThenWrite", CapMistakes::reserveByReadThenWrite),
            Map.entry("doubleRelease", CapMistakes::doubleRelease),
            Map.entry("observeWithoutGen", CapMistakes::observeWithoutGen),
            Map.entry("failedCommitTakenAsRollback", AttemptMistakes::failedCommitTakenAsRollback),
            Map.entry("oneKeyForAllSteps", AttemptMistakes::oneKeyForAllSteps));

    private final Map<String, Supplier<Engine>> mistakes;
    private final Map<TenantId, Engine> engines = new ConcurrentHashMap<>();

    private BrokenShops(Map<String, Supplier<Engine>> mistakes) {
        this.mistakes = mistakes;
    }

    /** Mistakes as the names of tenants say. */
    static BrokenShops asNamed() {
        return new BrokenShops(MISTAKES);
    }

    /** No mistakes, whatever the names say. */
    static BrokenShops none() {
        return new BrokenShops(Map.of());
    }

    /** The store, with the mistakes before it. */
    Store over(Store sound) {
        ThreadLocal<List<Action>> claimed = ThreadLocal.withInitial(List::of);
        Map<TenantId, Store> stores = new ConcurrentHashMap<>();
        return (Store) Proxy.newProxyInstance(
                Store.class.getClassLoader(), new Class<?>[] {Store.class}, (proxy, method, given) -> {
                    @Nullable Object[] arguments = given == null ? new Object[0] : given;
                    if (method.getName().equals("claim")) {
                        List<Action> due = sound.claim((int) arguments[0], (Duration) arguments[1]);
                        return due.stream()
                                .map(action -> mistaken(action, stores, sound, claimed))
                                .toList();
                    }
                    TenantId tenant = tenant(arguments);
                    Store store = tenant == null ? sound : store(tenant, stores, sound, claimed);
                    return Watched.proceed(store, method, arguments);
                });
    }

    /** What the engine of its tenant makes of an action that was claimed. */
    private Action mistaken(
            Action action, Map<TenantId, Store> stores, Store sound, ThreadLocal<List<Action>> claimed) {
        claimed.set(List.of(action));
        return store(action.tenant(), stores, sound, claimed)
                .claim(1, Duration.ofSeconds(1))
                .get(0);
    }

    private Store store(TenantId tenant, Map<TenantId, Store> stores, Store sound, ThreadLocal<List<Action>> claimed) {
        return stores.computeIfAbsent(
                tenant,
                name -> engine(name)
                        .store(
                                new ForwardingStore(sound) {
                                    @Override
                                    public List<Action> claim(int limit, Duration lease) {
                                        return claimed.get();
                                    }
                                },
                                SettableClock.at("2026-01-01T00:00:00Z"),
                                1));
    }

    /** A port of a tenant, with the mistake before it. */
    Object port(TenantId tenant, PortKind kind, Object port) {
        Interceptor between = engine(tenant).ports();
        return between.before(kind.type(), port);
    }

    private Engine engine(TenantId tenant) {
        return engines.computeIfAbsent(
                tenant,
                name -> mistakes.getOrDefault(Manners.of(name).mistake(), Engine::sound)
                        .get());
    }

    private static @Nullable TenantId tenant(@Nullable Object[] arguments) {
        Object first = arguments.length == 0 ? null : arguments[0];
        if (first instanceof TenantId tenant) {
            return tenant;
        }
        if (first instanceof Acceptance acceptance) {
            return acceptance.action().tenant();
        }
        if (first instanceof Transition transition) {
            return transition.from().tenant();
        }
        if (first instanceof BriefingRequest request) {
            return request.tenant();
        }
        return first instanceof Action action ? action.tenant() : null;
    }
}

/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa.sent;

import dev.aftersales.AfterSales;
import dev.aftersales.databases.Database;
import dev.aftersales.databases.Vendor;
import dev.aftersales.jpa.JpaStore;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.ports.Ports;
import dev.aftersales.store.Store;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.SettableClock;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** Two tenants with a back end each, on one library over a database that is listened to. */
final class TwoTenants implements AutoCloseable {

    static final TenantId ACME = TenantId.of("acme-tenant");
    static final TenantId ZEN = TenantId.of("zen-tenant");

    final SettableClock clock = SettableClock.at("2026-03-02T09:00:00Z");
    final Map<TenantId, InMemoryErp> backEnds = Map.of(ACME, backEnd(ACME), ZEN, backEnd(ZEN));
    final AfterSales afterSales;
    private final Database database;
    private final Wiretap wiretap;
    private final JpaStore store;

    /** The store as the library uses it, noting which of its methods are used. */
    final Store listened;

    private final Set<String> asked = new ConcurrentSkipListSet<>();

    TwoTenants(Vendor vendor, boolean folded) {
        database = vendor.fresh();
        wiretap = new Wiretap(database.dataSource());
        store = JpaStore.builder(wiretap.dataSource())
                .applySchema()
                .foldStatements(folded)
                .clock(clock)
                .build();
        listened = listening(store);
        afterSales = AfterSales.builder()
                .ports(tenant -> Ports.of(backEnds.get(tenant)))
                .store(listened)
                .clock(clock)
                .executor(Runnable::run)
                .approvals((actor, command, plan) -> Approved.asksFor(command))
                .listener((line, inLanguage) -> {})
                .build();
    }

    private InMemoryErp backEnd(TenantId tenant) {
        return InMemoryErp.builder().tenant(tenant).clock(clock).build();
    }

    private Store listening(Store inner) {
        return (Store) Proxy.newProxyInstance(
                Store.class.getClassLoader(), new Class<?>[] {Store.class}, (proxy, method, arguments) -> {
                    asked.add(method.getName());
                    try {
                        return method.invoke(inner, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    /** What is sent while something is done. */
    List<Statement> during(Runnable work) {
        return wiretap.during(work);
    }

    /** The names of the store's methods that were used so far. */
    Set<String> asked() {
        return asked;
    }

    void later() {
        clock.advance(Duration.ofMinutes(6));
    }

    @Override
    public void close() {
        afterSales.close();
        store.close();
        database.close();
    }
}

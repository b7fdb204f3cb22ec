/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit.world;

import dev.aftersales.AfterSales;
import dev.aftersales.audit.Evidence;
import dev.aftersales.audit.Sold;
import dev.aftersales.audit.between.Interceptor;
import dev.aftersales.audit.world.ClientLog.Sent;
import dev.aftersales.command.ActionId;
import dev.aftersales.command.RequestKey;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.UserId;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.spi.ports.Ports;
import dev.aftersales.store.Action;
import dev.aftersales.store.Document;
import dev.aftersales.store.Step;
import dev.aftersales.store.Store;
import dev.aftersales.testkit.BackOffice;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.InMemoryErpBuilder;
import dev.aftersales.testkit.SettableClock;
import dev.aftersales.testkit.erp.JournalEntry;
import dev.aftersales.testkit.fault.FaultStruck;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A shop: its back end, its store, its nodes, and what its clients wrote down. Only the test moves the clock, and ports are
 * called on the caller's thread, so that a run is the same each time.
 */
public final class World implements Evidence {

    public static final TenantId TENANT = TenantId.of("default");

    /** What the back end promises of late requests; the faults keep it. */
    public static final Duration SETTLES_WITHIN = Duration.ofMinutes(3);

    /** Faults after which the back end has done, or said, something that only an operator can judge. */
    private static final Set<String> BROKEN_CONTRACT = Set.of("WRONG_CUSTOMER", "MORE_THAN_ASKED", "WRONG_CURRENCY");

    private final SettableClock clock = SettableClock.at("2026-03-02T09:00:00Z");
    private final Store store;
    private final CallLog calls;
    private final ClientLog log = new ClientLog();
    private final List<AfterSales> nodes = new ArrayList<>();
    private final Set<ActionId> touched = new HashSet<>();
    private final EffectStrength strength;
    private final InMemoryErp erp;
    private final AfterSales home;
    private final Shop shop;

    private World(Stores stores, EffectStrength strength, InMemoryErpBuilder erp) {
        this.store = stores.empty(clock);
        this.calls = new CallLog(store);
        this.strength = strength;
        this.erp = erp.strength(strength)
                .settlesWithin(SETTLES_WITHIN)
                .ignoringDeadlines()
                .clock(clock)
                .build();
        this.home = node();
        this.shop = Shop.open(this);
    }

    public static World of(EffectStrength strength) {
        return of(Stores.inMemory(), strength);
    }

    public static World of(EffectStrength strength, InMemoryErpBuilder erp) {
        return of(Stores.inMemory(), strength, erp);
    }

    public static World of(Stores stores, EffectStrength strength) {
        return of(stores, strength, InMemoryErp.builder());
    }

    public static World of(Stores stores, EffectStrength strength, InMemoryErpBuilder erp) {
        return new World(stores, strength, erp);
    }

    /** The first node, a sound one. */
    public AfterSales home() {
        return home;
    }

    /** Another sound node over the same store and back end. */
    public AfterSales node() {
        return node(Wiring.straight());
    }

    /** Another node, with something between it and the rest. */
    public AfterSales node(Wiring wiring) {
        AfterSales node = AfterSales.builder()
                .ports(ports(wiring.ports()))
                .store(wiring.store().apply(store))
                .clock(clock)
                .random(new Random(nodes.size()))
                .executor(Runnable::run)
                .build();
        nodes.add(node);
        return node;
    }

    private Ports ports(Interceptor between) {
        List<Object> ports = new ArrayList<>();
        for (PortKind kind : PortKind.values()) {
            erp.ports().stream()
                    .filter(kind.type()::isInstance)
                    .map(port -> calls.before(kind.type(), port))
                    .forEach(port -> ports.add(between.before(kind.type(), port)));
        }
        return Ports.of(ports.toArray());
    }

    public Client client(AfterSales node, String user) {
        return new Client(log, Actor.agent(TENANT, UserId.of(user)), node);
    }

    public Client client(AfterSales node) {
        return client(node, "marta");
    }

    public Actor operator() {
        return Actor.operator(TENANT, UserId.of("olga"));
    }

    /** Notes that somebody changed a document in the back end; one on which an action is open needs an operator then. */
    public void touched(Document document) {
        if (document.openAction() != null) {
            touched.add(document.openAction());
        }
    }

    boolean isTouched(ActionId action) {
        return touched.contains(action);
    }

    @Override
    public boolean isDisturbed(Action action) {
        return isTouched(action.id()) || action.steps().stream().map(Step::key).anyMatch(disturbed()::contains);
    }

    private Set<PortKey> disturbed() {
        return erp.faults().struck().stream()
                .filter(struck -> BROKEN_CONTRACT.contains(struck.fault().name()))
                .map(FaultStruck::request)
                .flatMap(request -> Stream.ofNullable(request.key()))
                .collect(Collectors.toSet());
    }

    @Override
    public TenantId tenant() {
        return TENANT;
    }

    @Override
    public BackOffice office() {
        return erp;
    }

    @Override
    public List<JournalEntry> journal() {
        return erp.journal().entries();
    }

    @Override
    public Sold sold() {
        return shop.sold();
    }

    @Override
    public Set<RequestKey> requests() {
        return log.all().stream().map(Sent::key).collect(Collectors.toSet());
    }

    /** Time goes by, and what is late by then has arrived. */
    public void pass(Duration time) {
        clock.advance(time);
        erp.accounting().invoice(new ReadContext(TENANT, Instant.MAX, Locale.ENGLISH), shop.oneLamp());
    }

    public SettableClock clock() {
        return clock;
    }

    public InMemoryErp erp() {
        return erp;
    }

    @Override
    public Store store() {
        return store;
    }

    public ClientLog log() {
        return log;
    }

    public Shop shop() {
        return shop;
    }

    @Override
    public EffectStrength strength() {
        return strength;
    }

    CallLog calls() {
        return calls;
    }
}

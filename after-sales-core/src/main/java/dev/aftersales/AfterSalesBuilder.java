/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales;

import dev.aftersales.action.ApprovalRule;
import dev.aftersales.action.Codec;
import dev.aftersales.action.CommandHandler;
import dev.aftersales.action.DocumentTracker;
import dev.aftersales.action.Effect;
import dev.aftersales.action.Effects;
import dev.aftersales.action.Engine;
import dev.aftersales.action.Handlers;
import dev.aftersales.action.Identities;
import dev.aftersales.action.MoveListener;
import dev.aftersales.action.MoveListeners;
import dev.aftersales.action.PortCalls;
import dev.aftersales.action.Reconciliation;
import dev.aftersales.action.Relay;
import dev.aftersales.action.Surroundings;
import dev.aftersales.action.Timing;
import dev.aftersales.command.constraint.Constraints;
import dev.aftersales.coupon.CouponFeature;
import dev.aftersales.fieldservice.FieldServiceFeature;
import dev.aftersales.portal.Portal;
import dev.aftersales.refund.RefundFeature;
import dev.aftersales.repair.RepairFeature;
import dev.aftersales.returns.ReturnsFeature;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.loyalty.Channel;
import dev.aftersales.spi.ports.Ports;
import dev.aftersales.store.Entry;
import dev.aftersales.store.Store;
import dev.aftersales.store.memory.InMemoryStore;
import dev.aftersales.team.TeamFeature;
import dev.aftersales.team.Teams;
import dev.aftersales.ticket.Chatter;
import dev.aftersales.ticket.DocumentLists;
import dev.aftersales.ticket.ServiceFeature;
import dev.aftersales.ticket.TicketDocuments;
import dev.aftersales.ticket.TicketLists;
import dev.aftersales.ticket.TicketViews;
import dev.aftersales.ticket.Tickets;
import dev.aftersales.ticket.UserNames;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts an {@link AfterSales} together; everything but the ports has a default. Used by one thread, once. */
public final class AfterSalesBuilder {

    private @Nullable Function<TenantId, Ports> ports;
    private @Nullable Store store;
    private @Nullable Executor executor;
    private @Nullable Executor afterCommit;
    private Clock clock = Clock.system(ZoneId.systemDefault());
    private @Nullable Function<TenantId, ZoneId> zones;
    private Timing timing = Timing.defaults();
    private Set<Channel> channels = EnumSet.allOf(Channel.class);
    private String installation = "after-sales";
    private UserNames userNames = UserNames.IDS;
    private ApprovalRule approvals = ApprovalRule.none();
    private Random random = new SecureRandom();
    private final List<TimelineListener> listeners = new ArrayList<>();
    private final List<MoveListener> moveListeners = new ArrayList<>();

    AfterSalesBuilder() {}

    /**
     * The ports of the only back end.
     *
     * @param all the ports, the same for every tenant
     * @return this
     */
    public AfterSalesBuilder ports(Ports all) {
        Objects.requireNonNull(all, "ports");
        return ports(tenant -> all);
    }

    /**
     * The ports of each tenant's back end.
     *
     * @param byTenant answers quickly, from any thread, and the same for a tenant each time
     * @return this
     */
    public AfterSalesBuilder ports(Function<TenantId, Ports> byTenant) {
        this.ports = Objects.requireNonNull(byTenant, "ports");
        return this;
    }

    /**
     * Where things are kept; in memory when left out, and then forgotten when the process ends.
     *
     * @param kept the store
     * @return this
     */
    public AfterSalesBuilder store(Store kept) {
        this.store = Objects.requireNonNull(kept, "store");
        return this;
    }

    /**
     * Where ports are called, so that a deadline can be kept; a small pool of daemon threads when left out. {@code
     * Runnable::run} calls ports in the caller's thread: cheaper, and without a deadline.
     *
     * @param calls the executor; it stays the host's
     * @return this
     */
    public AfterSalesBuilder executor(Executor calls) {
        this.executor = Objects.requireNonNull(calls, "executor");
        return this;
    }

    /**
     * Where actions that were enlisted in a transaction of the host are gone on with once it has committed; a small pool of
     * daemon threads when left out.
     *
     * @param threads not the executor of port calls if that is bounded: each task waits for a call on it. An executor that
     *     rejects leaves the action to recovery
     * @return this
     */
    public AfterSalesBuilder afterCommit(Executor threads) {
        this.afterCommit = Objects.requireNonNull(threads, "afterCommit");
        return this;
    }

    /**
     * The host's clock, for business dates; and for leases where the store is in memory.
     *
     * @param host the clock; its zone is every tenant's unless {@link #zones} says otherwise
     * @return this
     */
    public AfterSalesBuilder clock(Clock host) {
        this.clock = Objects.requireNonNull(host, "clock");
        return this;
    }

    /**
     * The zone of each tenant's business days.
     *
     * @param byTenant answers quickly and from any thread
     * @return this
     */
    public AfterSalesBuilder zones(Function<TenantId, ZoneId> byTenant) {
        this.zones = Objects.requireNonNull(byTenant, "zones");
        return this;
    }

    /**
     * How long things may take.
     *
     * @param times deadlines, leases, back-off
     * @return this
     */
    public AfterSalesBuilder timing(Timing times) {
        this.timing = Objects.requireNonNull(times, "timing");
        return this;
    }

    /**
     * The channels the host runs; coupon programs of others are not offered (CPN-1). All of them when left out.
     *
     * @param run the channels
     * @return this
     */
    public AfterSalesBuilder channels(Set<Channel> run) {
        this.channels = Set.copyOf(run);
        return this;
    }

    /**
     * Tells this installation from others that use the same back end, so that their port keys never meet. It must never change.
     *
     * @param name the installation
     * @return this
     */
    public AfterSalesBuilder installation(String name) {
        this.installation = Objects.requireNonNull(name, "installation");
        return this;
    }

    /**
     * Which plans wait for somebody else's approval; none when left out.
     *
     * @param rule the rule
     * @return this
     */
    public AfterSalesBuilder approvals(ApprovalRule rule) {
        this.approvals = Objects.requireNonNull(rule, "approvals");
        return this;
    }

    /**
     * What users are called in chatter; their ids when left out (TKT-4).
     *
     * @param names answers quickly and from any thread
     * @return this
     */
    public AfterSalesBuilder userNames(UserNames names) {
        this.userNames = Objects.requireNonNull(names, "userNames");
        return this;
    }

    /**
     * The chance in ids and coupon codes; a {@link SecureRandom} when left out, which is what anything but a test wants.
     *
     * @param chance used from many threads at once
     * @return this
     */
    public AfterSalesBuilder random(Random chance) {
        this.random = Objects.requireNonNull(chance, "random");
        return this;
    }

    /**
     * Tells a listener what happens on tickets, after it is committed and at least once (TKT-4).
     *
     * @param listener whom to tell
     * @return this
     */
    public AfterSalesBuilder listener(TimelineListener listener) {
        this.listeners.add(Objects.requireNonNull(listener, "listener"));
        return this;
    }

    /**
     * Tells a listener of each move that this instance commits, at most once and without touching the store: for metrics.
     *
     * @param listener whom to tell
     * @return this
     */
    public AfterSalesBuilder moveListener(MoveListener listener) {
        this.moveListeners.add(Objects.requireNonNull(listener, "listener"));
        return this;
    }

    /**
     * Puts it together.
     *
     * @return the library, ready
     * @throws IllegalStateException if no ports were given
     */
    public AfterSales build() {
        if (ports == null) {
            throw new IllegalStateException("no ports: call ports(Ports.of(...)) first");
        }
        Constraints constraints = new Constraints();
        RefundFeature refunds = new RefundFeature();
        CouponFeature coupons = new CouponFeature(channels, random, constraints);
        ReturnsFeature returns = new ReturnsFeature();
        RepairFeature repairs = new RepairFeature();
        FieldServiceFeature fieldService = new FieldServiceFeature();
        TeamFeature teams = new TeamFeature();
        List<ServiceFeature> features = Services.features(refunds, coupons, returns, repairs, fieldService);
        List<DocumentTracker> trackers = Services.trackers(features);
        List<ExecutorService> own = new ArrayList<>();
        Executor calls = executor == null ? kept(OwnThreads.forCalls(), own) : executor;
        Executor enlisted = afterCommit == null ? kept(OwnThreads.forEnlisted(), own) : afterCommit;
        Chatter chatter = new Chatter(userNames);
        Surroundings with = surroundings(ports, features, teams, calls);
        Engine engine = new Engine(with, constraints);
        Services services = new Services(
                with,
                refunds,
                coupons,
                returns,
                repairs,
                fieldService,
                teams,
                new Teams(constraints),
                new Tickets(constraints),
                new TicketLists(constraints),
                new TicketViews(features, engine::view, chatter),
                new TicketDocuments(trackers),
                new DocumentLists(constraints),
                new Portal());
        Relay relay = new Relay(
                with.store(),
                listeners.stream()
                        .map(listener -> asConsumer(listener, chatter))
                        .toList());
        return new AfterSales(
                services,
                engine,
                new Reconciliation(with, trackers),
                relay,
                enlisted,
                () -> own.forEach(ExecutorService::shutdownNow));
    }

    private static Executor kept(ExecutorService made, List<ExecutorService> own) {
        own.add(made);
        return made;
    }

    private Surroundings surroundings(
            Function<TenantId, Ports> byTenant, List<ServiceFeature> features, TeamFeature teams, Executor calls) {
        Stream<CommandHandler<?, ?>> handlers = Stream.concat(
                features.stream().flatMap(feature -> feature.handlers().stream()), teams.handlers().stream());
        Stream<Effect<?, ?>> effects = Stream.concat(
                features.stream().flatMap(feature -> feature.effects().stream()), teams.effects().stream());
        return new Surroundings(
                store == null ? new InMemoryStore(clock) : store,
                byTenant,
                new PortCalls(calls, timing.callDeadline()),
                clock,
                zones == null ? tenant -> clock.getZone() : zones,
                timing,
                new Codec(),
                new Identities(installation, clock, random),
                new Effects(effects.toList()),
                new Handlers(handlers.toList()),
                approvals,
                new MoveListeners(moveListeners));
    }

    private static Consumer<Entry> asConsumer(TimelineListener listener, Chatter chatter) {
        return entry -> listener.onSettled(chatter.line(entry, Locale.ENGLISH), locale -> chatter.line(entry, locale));
    }
}
